import { useEffect } from "react";
import { bridge } from "../bridge/bridge.ts";
import type { Judge } from "../judge/judge.ts";
import { useLanguage } from "../language/language.tsx";
import { reasonsIn } from "./use-flags.ts";

/** As many reasons as a card can bear. */
const mostFlags = 3;
/** In characters, as the wire has it. */
const longest = 600;

/**
 * Judges words from the hall for a moderator's device, with the very rules this window judges by: the engine runs
 * in this window's worker and nowhere else. New rules judge everything anew.
 */
export function useModeratorFlags(judge: Judge): void {
  const language = useLanguage();
  useEffect(() => {
    let stale = false;
    const stop = bridge.onPush((push) => {
      if (push.type !== "judge") return;
      const judged = push.texts.map(async (text) => ({
        text,
        flags: (await reasonsIn(judge, text, language))
          .slice(0, mostFlags)
          .map((reason) => reason.slice(0, longest)),
      }));
      void Promise.all(judged).then((found) => (stale ? null : bridge.call("pairing/flags", { found })));
    });
    void bridge.call("pairing/flags", { found: null });
    return () => {
      stale = true;
      stop();
    };
  }, [judge, language]);
}
