import { namedIn } from "../core/poll/naming.ts";
import type { Session } from "../core/session/session.ts";
import { writtenView } from "../core/session/written.ts";
import type { Workshop } from "../host/workshop.ts";
import type { HubJudge } from "./hub-judge.ts";

/** Milliseconds between two looks at what was written: each reads all of it. */
const lookEvery = 200;

/**
 * With moderation off, what came from two addresses is let through here once nobody is named in it and the rules have read it
 * and found nothing, as the facilitator's window does it in the app; whatever is flagged waits for a `poll/decide`.
 */
export function passUnmoderated(options: {
  workshop: Pick<Workshop, "session" | "subscribe" | "act">;
  judge: HubJudge;
}): void {
  const { workshop, judge } = options;
  /** By text: whether it may pass; undecided while it is read. */
  const known = new Map<string, boolean | "asked">();
  let timer: NodeJS.Timeout | null = null;

  const look = (): void => {
    timer = null;
    for (const { run, entry, text } of readyIn(workshop.session())) {
      if (!known.has(text)) void read(text);
      if (known.get(text) === true)
        workshop.act({ type: "poll/decide", run, entry, decision: { status: "tampil", text } });
    }
  };
  const soon = (): void => void (timer ??= setTimeout(look, lookEvery));
  const read = async (text: string): Promise<void> => {
    known.set(text, "asked");
    const judgement =
      namedIn(text) === null ? await judge({ text, activity: "komentar", official: false }) : undefined;
    // What names somebody, or could not be read, goes on waiting for a person.
    known.set(text, judgement?.findings.length === 0);
    soon();
  };
  workshop.subscribe(soon);
  soon();
}

function readyIn(session: Session | null): { run: string; entry: string; text: string }[] {
  if (session === null) return [];
  return session.runs
    .filter(({ moderated }) => !moderated)
    .flatMap((run) =>
      writtenView(session, run)
        .entries.filter(({ ready }) => ready)
        .map(({ id, text }) => ({ run: run.id, entry: id, text })),
    );
}
