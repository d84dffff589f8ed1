import type { Answer } from "../core/poll/answer.ts";
import { carried } from "../wire/live.ts";
import { isLanguage } from "./language.tsx";
import { isKept, type Kept } from "./memory.ts";

/**
 * A phone's own link to where the room is now. Another address is another page to a browser, with a memory of its own,
 * so the link takes along who this is and what was answered; after the `#` no server is sent it.
 */
export const movingLink = (moved: string, kept: Kept): string =>
  `${moved}#${carried}${encodeURIComponent(JSON.stringify(kept))}`;

/** What a link brought along; null for any other address. Anybody may write a link, so odd parts are left out. */
export function broughtAlong(hash: string): Kept | null {
  if (!hash.startsWith(`#${carried}`)) return null;
  try {
    const kept: unknown = JSON.parse(decodeURIComponent(hash.slice(carried.length + 1)));
    if (!isKept(kept)) return null;
    const { token = null, outbox, saved, name, language, quizzes = [] } = kept;
    return {
      token,
      outbox: outbox.filter((sent) => isEntry(sent) && typeof sent.key === "string"),
      saved: saved.filter(isEntry),
      ...(isLanguage(language) && { language }),
      name: typeof name === "string" ? name : "",
      quizzes: Array.isArray(quizzes) ? quizzes.filter((quiz) => typeof quiz.run === "string") : [],
    };
  } catch {
    return null;
  }
}

const isEntry = (entry: { run: string; answer: Answer }): boolean =>
  typeof entry.run === "string" && isAnswer(entry.answer);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

function isAnswer(value: Answer): boolean {
  if (typeof value === "string" || typeof value === "number" || isTexts(value)) return true;
  return typeof value === "object" && !Array.isArray(value) && isTexts(value.ask) && isTexts(value.up);
}
