import { useEffect } from "react";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import type { WrittenEntry } from "../../core/session/written.ts";
import type { Judge } from "../judge/judge.ts";
import { act } from "./act.ts";
import { useFlags } from "./use-flags.ts";

const none: WrittenEntry[] = [];

/**
 * With moderation off, what several people wrote is let through here once the rules have read it and found nothing; whatever
 * is flagged goes on waiting for a person. Without this window, or without its rules, nothing passes.
 */
export function useUnmoderated(judge: Judge, view: PresenterView): void {
  const poll = view.open ?? view.poll;
  const run = poll?.run ?? "";
  const ready = poll?.written?.entries.filter((entry) => entry.ready) ?? none;
  const flags = useFlags(
    judge,
    ready.map(({ text }) => text),
  );
  const plain = JSON.stringify(
    ready.flatMap(({ id, text }) => (flags.get(text) === "" ? [{ id, text }] : [])),
  );
  useEffect(() => {
    const entries: { id: string; text: string }[] = JSON.parse(plain);
    for (const { id, text } of entries)
      act({ type: "poll/decide", run, entry: id, decision: { status: "tampil", text } });
  }, [run, plain]);
}
