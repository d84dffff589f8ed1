import { useEffect, useRef, useState } from "react";
import { namedIn } from "../../core/poll/naming.ts";
import type { Language } from "../../core/deck/model.ts";
import { spoken } from "../../core/rules/language.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Judge } from "../judge/judge.ts";
import { useLanguage } from "../language/language.tsx";

type Flags = ReadonlyMap<string, string>;

/**
 * What to look at twice in each text: somebody named in it, or what the rules find. It flags and never decides.
 * By text; empty where there is nothing to say, absent until it was read. `nicknames`: that each of them names somebody is no news.
 */
export function useFlags(judge: Judge, texts: readonly string[], nicknames = false): Flags {
  const language = useLanguage();
  const by = `${language} ${nicknames}`;
  const asked = useRef<{ by: string; judge: Judge; texts: Set<string> }>({ by, judge, texts: new Set() });
  const [flags, setFlags] = useState<Flags>(new Map());
  const wanted = texts.join("\n");
  useEffect(() => {
    // Other rules say other things, and so does another language: everything is read anew.
    if (asked.current.judge !== judge || asked.current.by !== by)
      asked.current = { by, judge, texts: new Set() };
    const known = asked.current.texts;
    const missing = wanted.split("\n").filter((text) => text !== "" && !known.has(text));
    if (missing.length === 0) return;
    for (const text of missing) known.add(text);
    // Words go on arriving while these are read, so nothing that comes later throws the answers away.
    void Promise.all(
      missing.map(
        async (text) => [text, (await reasonsIn(judge, text, language, nicknames))[0] ?? ""] as const,
      ),
    ).then((found) => {
      if (asked.current.judge === judge && asked.current.by === by)
        setFlags((before) => new Map([...before, ...found]));
    });
  }, [judge, wanted, language, nicknames, by]);
  return flags;
}

/** Somebody named in the text first, then what the rules find; one sentence each. */
export async function reasonsIn(
  judge: Judge,
  text: string,
  language: Language,
  nicknames = false,
): Promise<string[]> {
  const words = presenterWords[language];
  const named = nicknames ? null : namedIn(text);
  const { findings } = await judge({ text, activity: "komentar", official: false });
  return [
    ...(named ? [words.poll.names(words.preview.kinds[named.kind], named.words)] : []),
    ...new Set(findings.map((finding) => spoken(finding, language).message)),
  ];
}
