import type { Answer } from "../poll/answer.ts";
import { ask } from "../poll/ask.ts";
import { ballotOf } from "../poll/ballots.ts";
import type { Row } from "../poll/kinds/kind.ts";
import type { PublicPoll } from "../poll/public-poll.ts";
import type { Tally } from "../poll/tally.ts";
import { hallTrial } from "./hall.ts";
import { shownTally } from "./hall-poll.ts";
import { resultOf } from "./podium.ts";
import { openRun, runOf } from "./polls.ts";
import type { PollRun, Session } from "./session.ts";
import { spokenIn, titleIn } from "./speaking.ts";
import { trialOf } from "./trials.ts";

/** The post a question of kind trial is about, covered as the hall sees it. */
export type PhonePost = { display: string; account: string; text: string; photo: string };

type Question = {
  run: string;
  poll: PublicPoll;
  /** Null for other kinds, until the post was read, and when a restart has forgotten a pasted one. */
  post: PhonePost | null;
  /** Questions from the hall that were let through, until the results bring them; null for other kinds. */
  board: Row[] | null;
  /** Milliseconds since a question with a time limit was opened; null for others. */
  elapsed: number | null;
};

/**
 * What every phone is sent alike; what one phone itself answered is asked for apart. A shape per
 * phase, so that a count or a right answer has no place before the facilitator reveals it.
 */
export type PhoneView = { title: string; language: "id" | "en" } & (
  | { phase: "tunggu" }
  | ({ phase: "buka" | "kunci" } & Question)
  | ({ phase: "hasil"; tally: Tally; correct: string[]; explain: string | null } & Question)
);

export function phoneView(live: Session): PhoneView {
  const { language } = live.stage;
  const session = spokenIn(live, language);
  const common = { title: titleIn(session.deck, language), language };
  const run = session.ended ? null : (openRun(session) ?? session.runs.at(-1) ?? null);
  if (!run) return { ...common, phase: "tunggu" };
  const asked = ask(run.poll);
  const question: Question = {
    run: run.id,
    poll: asked.public,
    post: postOf(session, run),
    board: run.poll.kind === "qa" ? (shownTally(run, resultOf(session, run)).tally?.rows ?? []) : null,
    elapsed: run.poll.kind === "quiz" && run.poll.seconds !== undefined ? session.at - run.openedAt : null,
  };
  if (run.open) return { ...common, ...question, phase: "buka" };
  // Counted only when it is shown: this view is made anew for every ballot.
  const tally = run.revealed ? shownTally(run, resultOf(session, run)).tally : null;
  if (tally === null) return { ...common, ...question, phase: "kunci" };
  const { explain = null } = run.poll;
  return {
    ...common,
    ...question,
    phase: "hasil",
    // The tally has the same lines.
    board: null,
    tally,
    correct: asked.correct(tally.rows),
    explain,
  };
}

function postOf(session: Session, { poll }: PollRun): PhonePost | null {
  if (poll.kind !== "trial") return null;
  const id = trialOf(poll);
  const trial = session.stage.trials[id];
  const post = trial && hallTrial(id, trial, false).post;
  if (!post) return null;
  const { display = "", account = "", text, photo = "" } = post;
  return { display, account, text, photo };
}

/** What counts of this participant in the run, or null. */
export function answerOf(session: Session, run: string, participant: string): Answer | null {
  const found = runOf(session, run);
  return found && (ballotOf(found.ballots, participant)?.answer ?? null);
}
