import { publicPoll, type PublicPoll } from "../poll/public-poll.ts";
import { openRun, runOf, tallyOf } from "./polls.ts";
import type { PollRun, Session } from "./session.ts";

/**
 * What every phone is sent alike; what one phone itself answered is asked for apart. A shape per
 * phase, so that a count or a right answer has no place before the facilitator reveals it.
 */
export type PhoneView = { title: string; language: "id" | "en" } & (
  | { phase: "tunggu" }
  | { phase: "buka" | "kunci"; run: string; poll: PublicPoll }
  | {
      phase: "hasil";
      run: string;
      poll: PublicPoll;
      tally: { option: string; votes: number }[];
      correct: string[];
      explain: string | null;
    }
);

export function phoneView(session: Session): PhoneView {
  const common = { title: session.deck.title, language: session.deck.language };
  const run = session.ended ? null : (openRun(session) ?? session.runs.at(-1) ?? null);
  if (!run) return { ...common, phase: "tunggu" };
  const question = { ...common, run: run.id, poll: publicPoll(run.poll) };
  if (run.open) return { ...question, phase: "buka" };
  return run.revealed ? { ...question, phase: "hasil", ...resultsOf(run) } : { ...question, phase: "kunci" };
}

function resultsOf(run: PollRun) {
  const { counts } = tallyOf(run);
  return {
    tally: run.poll.options.map(({ id }) => ({ option: id, votes: counts[id] ?? 0 })),
    correct: run.poll.options.filter((option) => option.correct).map((option) => option.id),
    explain: run.poll.explain ?? null,
  };
}

/** The option this participant's counted ballot names, or null. */
export function answerOf(session: Session, run: string, participant: string): string | null {
  return runOf(session, run)?.ballots[participant]?.choice ?? null;
}
