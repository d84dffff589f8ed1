import type { Language } from "../deck/model.ts";
import { checklistOf, type ChecklistItem } from "../post/checklist.ts";
import { maskPost } from "../post/mask.ts";
import type { Post } from "../post/post.ts";
import { coversOf } from "../rules/covers.ts";
import type { Allowed, Finding, Suppressed, Verdict } from "../rules/finding.ts";
import { hallAids, type HallAids } from "./aids.ts";
import { hallPoll, type HallPoll } from "./hall-poll.ts";
import type { AddedFinding, Note } from "./note.ts";
import { openRun } from "./polls.ts";
import type { Frozen, Position, Screen, Session, Stage, Trial, TrialSide } from "./session.ts";
import { spokenIn, titleIn } from "./speaking.ts";
import { currentTrial, findingsOf, revealsOf } from "./trials.ts";

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
  /** What the facilitator says of findings that are revealed, and the findings they added. */
  dropped: Note["dropped"];
  added: AddedFinding[];
  /** Null until every finding is revealed; so is the facilitator's, which stands beside it. */
  verdict: Verdict | null;
  ruling: Note["verdict"];
  side: TrialSide;
  part: number;
  /** With the verdict, or when asked for. */
  suppressed: Suppressed[];
  questions: (ChecklistItem & { checked: boolean })[];
  /** What remains allowed, and where to turn; with the verdict. */
  allowed: Allowed[];
};

/** All that a screen before the public may know. */
export type HallView = {
  session: { id: string; title: string };
  position: Position;
  /** What the hall reads: the deck, the question, and the words around them. */
  language: Language;
  screen: Screen;
  trial: HallTrial | null;
  poll: HallPoll | null;
  /** A question is open somewhere in the deck, so the way to join stays in a corner. */
  joinable: boolean;
  aids: HallAids;
};

export function hallView(live: Session): HallView {
  const shown = live.frozen ? frozenSession(live, live.frozen) : live;
  const { stage } = shown;
  const session = spokenIn(shown, stage.language);
  return {
    session: { id: session.id, title: titleIn(session.deck, stage.language) },
    position: stage.position,
    language: stage.language,
    screen: session.screen,
    trial: currentHallTrial(session, stage),
    poll: hallPoll(session, stage),
    joinable: openRun(session) !== null,
    aids: hallAids(stage),
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

const untold = {
  masked: false,
  total: 0,
  findings: [],
  dropped: [],
  added: [],
  verdict: null,
  ruling: null,
  side: "findings",
  part: 0,
  suppressed: [],
  questions: [],
  allowed: [],
} satisfies Partial<HallTrial>;

/** What is public of a trial: covered words stay covered, findings come as they are revealed. */
export function hallTrial(id: string, trial: Trial, over: boolean): HallTrial {
  if (!trial.content) {
    const state = trial.source.kind === "pasted" ? "kosong" : "menimbang";
    return { ...untold, id, over, state, post: null };
  }
  const { note, side } = trial;
  const { post, judgement } = trial.content;
  const masked = trial.unmasked ? [] : coversOf(judgement);
  const total = findingsOf(trial);
  const done = trial.revealed >= revealsOf(trial);
  const findings = judgement.findings.slice(0, trial.revealed);
  return {
    ...untold,
    id,
    over,
    state: "sidang",
    post: maskPost(post, masked),
    masked: masked.length > 0,
    total: trial.revealed > 0 ? total : 0,
    findings,
    dropped: note?.dropped.filter(({ check }) => findings.some((one) => one.check === check)) ?? [],
    added: note?.added.slice(0, Math.max(0, trial.revealed - judgement.findings.length)) ?? [],
    side,
    part: trial.part,
    ...(done && {
      verdict: judgement.verdict,
      ruling: note?.verdict ?? null,
      allowed: judgement.allowed ?? [],
    }),
    ...((done || side === "let-go") && { suppressed: judgement.suppressed }),
    ...((done || side === "questions") && {
      questions: checklistOf(judgement.questions).map((item) => ({
        ...item,
        checked: note?.checked.includes(item.id) ?? false,
      })),
    }),
  };
}
