import { useEffect } from "react";
import type { Judgement } from "../../core/rules/finding.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Judge } from "../judge/judge.ts";

/** As many reasons as a card can bear. */
const mostFlags = 3;

/**
 * Judges words from the hall for a moderator's device, with the very rules this window judges by: the engine runs
 * in this window's worker and nowhere else. New rules judge everything anew.
 */
export function useModeratorFlags(judge: Judge): void {
  useEffect(() => {
    let stale = false;
    const stop = bridge.onPush((push) => {
      if (push.type !== "judge") return;
      const judged = push.texts.map(async (text) => ({
        text,
        flags: flagsOf(await judge({ text, activity: "komentar", official: false })),
      }));
      void Promise.all(judged).then((found) => (stale ? null : bridge.call("pairing/flags", { found })));
    });
    void bridge.call("pairing/flags", { found: null });
    return () => {
      stale = true;
      stop();
    };
  }, [judge]);
}

const flagsOf = ({ findings }: Judgement): string[] =>
  [...new Set(findings.map(({ message }) => message.slice(0, 600)))].slice(0, mostFlags);
