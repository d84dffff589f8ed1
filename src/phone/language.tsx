import type { VNode } from "preact";
import type { LiveLanguage } from "../wire/live.ts";

/** Each language by its own name, so that whoever needs it can read it. */
const names: Record<LiveLanguage, string> = { id: "Bahasa Indonesia", en: "English" };

type Props = { language: LiveLanguage; choose: (language: LiveLanguage) => void };

/** One small button: the other language. */
export function LanguageSwitch({ language, choose }: Props): VNode {
  const other = language === "id" ? "en" : "id";
  return (
    <button type="button" class="language" lang={other} onClick={() => choose(other)}>
      {names[other]}
    </button>
  );
}

export const isLanguage = (value: unknown): value is LiveLanguage => value === "id" || value === "en";
