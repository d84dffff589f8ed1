import { publicPoll, type PublicPoll } from "../poll/public-poll.ts";
import { maskPost } from "../post/mask.ts";
import type { Post } from "../post/post.ts";
import type { Finding, Question, Suppressed, Verdict } from "../rules/finding.ts";
import { latestRun, openRun, tallyOf, type Tally } from "./polls.ts";
import type { Frozen, PollRun, Position, Screen, Session, Stage, Trial } from "./session.ts";
import { currentTrial, revealsOf } from "./trials.ts";

/** A post on trial as far as the hall has come with it. */
export type HallTrial = {
  id: string;
  /** `kosong`: it was pasted, and a restart has forgotten it, as promised. */
  state: "menimbang" | "sidang" | "kosong";
  over: boolean;
  post: Post | null;
  /** Whether words are covered in what is sent. */
  masked: boolean;
  /** How many findings there are; 0 until the first is revealed. */
  total: number;
  findings: Finding[];
  /** Null until every finding is revealed. */
  verdict: Verdict | null;
  suppressed: Suppressed[];
  questions: Question[];
};

export type PollPhase = "siap" | "buka" | "kunci" | "hasil";

export type HallPoll = {
  /** The question's id in the deck; its words are in the deck, or here once it was opened. */
  id: string;
  poll: PublicPoll | null;
  run: string | null;
  phase: PollPhase;
  voters: number;
  tally: Tally | null;
  correct: string | null;
  explain: string | null;
};

/** All that a screen before the public may know. */
export type HallView = {
  session: { id: string; title: string };
  position: Position;
  screen: Screen;
  trial: HallTrial | null;
  poll: HallPoll | null;
  /** A question is open somewhere in the deck, so the way to join stays in a corner. */
  joinable: boolean;
};

export function hallView(live: Session): HallView {
  const session = live.frozen ? frozenSession(live, live.frozen) : live;
  const { stage } = session;
  return {
    session: { id: session.id, title: session.deck.title },
    position: stage.position,
    screen: session.screen,
    trial: currentHallTrial(session, stage),
    poll: hallPoll(session, stage),
    joinable: openRun(session) !== null,
  };
}

/** Questions opened since are not there yet, and none is further than it was. */
function frozenSession(session: Session, stage: Frozen): Session {
  const runs = session.runs.flatMap((run) => {
    const phase = stage.polls[run.id];
    return phase ? [{ ...run, ...phase }] : [];
  });
  return { ...session, stage, runs };
}

function currentHallTrial(session: Session, stage: Stage): HallTrial | null {
  const current = currentTrial(stage, session.deck);
  return current && hallTrial(current.id, current.trial, stage.over !== null);
}

/** What is public of a trial: covered words stay covered, findings come as they are revealed. */
export function hallTrial(id: string, trial: Trial, over: boolean): HallTrial {
  const nothing = { masked: false, total: 0, findings: [], verdict: null, suppressed: [], questions: [] };
  if (!trial.content) {
    return {
      id,
      over,
      state: trial.source.kind === "pasted" ? "kosong" : "menimbang",
      post: null,
      ...nothing,
    };
  }
  const { post, judgement } = trial.content;
  const covered = [
    ...judgement.findings.filter((one) => one.mask).flatMap((one) => one.masks ?? one.spans),
    ...judgement.suppressed.flatMap((one) => one.masks ?? []),
  ];
  const masked = trial.unmasked ? [] : covered;
  const total = judgement.findings.length;
  const done = trial.revealed >= revealsOf(total);
  return {
    ...nothing,
    id,
    over,
    state: "sidang",
    post: maskPost(post, masked),
    masked: masked.length > 0,
    total: trial.revealed > 0 ? total : 0,
    findings: judgement.findings.slice(0, trial.revealed),
    ...(done && {
      verdict: judgement.verdict,
      suppressed: judgement.suppressed,
      questions: judgement.questions,
    }),
  };
}

export function phaseOf(run: PollRun | null): PollPhase {
  if (!run) return "siap";
  if (run.open) return "buka";
  return run.revealed ? "hasil" : "kunci";
}

function hallPoll(session: Session, stage: Stage): HallPoll | null {
  const id = session.deck.slides.find((slide) => slide.id === stage.position.slide)?.poll ?? null;
  if (id === null) return null;
  const run = latestRun(session, id);
  const tally = run && tallyOf(run);
  const phase = phaseOf(run);
  return {
    id,
    poll: run && publicPoll(run.poll),
    run: run?.id ?? null,
    phase,
    voters: tally?.voters ?? 0,
    tally: run?.revealed ? tally : null,
    correct: phase === "hasil" ? (run?.poll.options.find((option) => option.correct)?.id ?? null) : null,
    explain: phase === "hasil" ? (run?.poll.explain ?? null) : null,
  };
}
