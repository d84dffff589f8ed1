import { useEffect, useRef, useState } from "react";
import { namedIn } from "../../core/poll/naming.ts";
import { words } from "../../core/text/presenter.ts";
import type { Judge } from "../judge/judge.ts";

type Flags = ReadonlyMap<string, string>;

/**
 * What to look at twice in each text: somebody named in it, or what the rules find. It flags and never decides.
 * By text; empty where there is nothing to say, absent until it was read. `nicknames`: that each of them names somebody is no news.
 */
export function useFlags(judge: Judge, texts: readonly string[], nicknames = false): Flags {
  const asked = useRef({ judge, nicknames, texts: new Set<string>() });
  const [flags, setFlags] = useState<Flags>(new Map());
  const wanted = texts.join("\n");
  useEffect(() => {
    // Other rules say other things: everything is read anew.
    if (asked.current.judge !== judge || asked.current.nicknames !== nicknames)
      asked.current = { judge, nicknames, texts: new Set() };
    const known = asked.current.texts;
    const missing = wanted.split("\n").filter((text) => text !== "" && !known.has(text));
    if (missing.length === 0) return;
    for (const text of missing) known.add(text);
    // Words go on arriving while these are read, so nothing that comes later throws the answers away.
    void Promise.all(
      missing.map(async (text) => [text, (await reasonsIn(judge, text, nicknames))[0] ?? ""] as const),
    ).then((found) => {
      if (asked.current.judge === judge) setFlags((before) => new Map([...before, ...found]));
    });
  }, [judge, wanted, nicknames]);
  return flags;
}

/** Somebody named in the text first, then what the rules find; one sentence each. */
export async function reasonsIn(judge: Judge, text: string, nicknames = false): Promise<string[]> {
  const named = nicknames ? null : namedIn(text);
  const { findings } = await judge({ text, activity: "komentar", official: false });
  return [
    ...(named ? [words.poll.names(words.preview.kinds[named.kind], named.words)] : []),
    ...new Set(findings.map(({ message }) => message)),
  ];
}
