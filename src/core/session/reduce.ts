import type { Language } from "../deck/model.ts";
import type { Action, Stamped } from "./action.ts";
import { noAids, onSurface, stillAids, turnAids } from "./aids.ts";
import { captionMoved } from "./caption.ts";
import { stoppedClock, turnClock } from "./clock.ts";
import {
  asksAbout,
  beginRun,
  byHand,
  castBallot,
  changeRun,
  countHands,
  decide,
  opened,
  openOnly,
  runOf,
  voidedWith,
} from "./polls.ts";
import {
  type Clock,
  type DeckRef,
  type Frozen,
  isCard,
  type PollRun,
  type RunStage,
  type Session,
  type Stage,
} from "./session.ts";
import { noTimes, timesAfter } from "./times.ts";
import { lengthIn, usualLength } from "./plan.ts";
import { languageIn, languagesOf } from "./speaking.ts";
import {
  fillTrial,
  noteTrial,
  openTrial,
  revealTrial,
  scrollTrial,
  turnTrial,
  unmaskTrial,
} from "./trials.ts";

/** The whole app: a Session after an Action. Null only before `session/start`. */
export function reduce(session: Session | null, { at, action }: Stamped<Action>): Session | null {
  if (action.type === "session/start") return session ?? begin(action.id, action.startedAt, action.deck, at);
  if (session === null) return null;
  const changed = change(session, action, at);
  if (changed === session) return session;
  return { ...changed, at: Math.max(session.at, at), times: timesAfter(session, changed, at) };
}

function begin(id: string, startedAt: string, deck: DeckRef, at: number): Session {
  const position = { slide: deck.slides[0]?.id ?? "", step: 0 };
  return {
    schema: 1,
    id,
    startedAt,
    deck,
    stage: { position, trials: {}, over: null, poll: null, language: deck.language, aids: noAids },
    frozen: null,
    notesLanguage: deck.language,
    length: usualLength(deck),
    screen: "slide",
    clock: stoppedClock,
    times: noTimes,
    runs: [],
    voided: [],
    at,
    ended: false,
  };
}

function change(session: Session, action: Exclude<Action, { type: "session/start" }>, at: number): Session {
  switch (action.type) {
    case "session/resume":
      return { ...session, ended: false };
    case "session/end":
      return { ...session, ended: true, runs: openOnly(session.runs, null) };
    case "deck/replace":
      return replaceDeck(session, action.deck);
    case "go":
      return go(session, action.slide, action.step, at);
    case "screen":
      return session.screen === action.show ? session : { ...session, screen: action.show };
    case "freeze":
      return (session.frozen !== null) === action.on
        ? session
        : { ...session, frozen: action.on ? freeze(session) : null };
    case "clock/start":
    case "clock/pause":
    case "clock/resume":
    case "clock/reset":
      return withPart(session, { clock: turnClock(session.clock, action.type, at) });
    case "language/hall":
      return session.stage.language === action.language || !has(session.deck, action.language)
        ? session
        : onStage(session, { ...session.stage, language: action.language });
    case "language/notes":
      return session.notesLanguage === action.language || !has(session.deck, action.language)
        ? session
        : { ...session, notesLanguage: action.language };
    case "plan/length":
      return session.length === action.minutes || session.deck.lengths?.includes(action.minutes) !== true
        ? session
        : { ...session, length: action.minutes };
    case "poll/open":
      return uncarded(withPart(session, { runs: beginRun(session.runs, action, at) }), session);
    case "poll/lock":
      return withRun(session, action.run, (run) => opened(run, false));
    case "poll/reopen":
      return runOf(session, action.run)
        ? uncarded(withPart(session, { runs: openOnly(session.runs, action.run) }), session)
        : session;
    case "poll/reveal":
      return withRun(session, action.run, (run) =>
        run.revealed === action.on ? run : { ...run, revealed: action.on },
      );
    case "ballot": {
      const { participant, key, answer, name, from } = action;
      const ballot = {
        participant,
        key,
        answer,
        at,
        ...(name !== undefined && { name }),
        ...(from !== undefined && { from }),
      };
      return withRun(session, action.run, (run) => castBallot(run, ballot));
    }
    case "poll/hand":
      return withRun(session, action.run, (run) => byHand(run, action.on));
    case "poll/manual":
      return withRun(session, action.run, (run) => countHands(run, action.row, action.votes));
    case "poll/decide":
      return withRun(session, action.run, (run) => decide(run, action.entry, action.decision));
    case "poll/moderate":
      return withRun(session, action.run, (run) =>
        // A nickname beside a score is read by a person, always.
        run.moderated === action.on || run.poll.kind === "podium" ? run : { ...run, moderated: action.on },
      );
    case "poll/compare":
      return withRun(session, action.run, (run) =>
        run.compare === action.on ? run : { ...run, compare: action.on },
      );
    case "poll/show":
      return withRun(session, action.run, (run) => (run.as === action.as ? run : { ...run, as: action.as }));
    case "poll/over":
      return session.stage.poll === action.poll
        ? session
        : onStage(session, { ...session.stage, poll: action.poll });
    case "participant/void":
      return withPart(session, { voided: voidedWith(session.voided, action.participant, action.on) });
    case "trial/open":
      return onStage(session, openTrial(session.stage, action.trial, action.source));
    case "trial/close":
      return closeTrial(session);
    case "trial/reveal":
      return onStage(session, revealTrial(session.stage, action.trial, action.count));
    case "trial/unmask":
      return onStage(session, unmaskTrial(session.stage, action.trial, action.on));
    case "trial/side":
      return onStage(session, turnTrial(session.stage, action.trial, action.side));
    case "trial/scroll":
      return onStage(session, scrollTrial(session.stage, action.trial, action.part));
    case "trial/note":
      return onStage(session, noteTrial(session.stage, action.trial, action.note));
    case "trial/content": {
      const { post, judgement, packHash } = action;
      return onStage(session, fillTrial(session.stage, action.trial, { post, judgement, packHash }));
    }
    case "aid/point":
    case "aid/draw":
    case "aid/zoom":
    case "ink/add":
    case "ink/undo":
    case "ink/clear":
    case "caption/show":
    case "caption/next":
    case "caption/lines": {
      const aids = turnAids(session.stage.aids, action);
      return aids === session.stage.aids ? session : onStage(session, { ...session.stage, aids });
    }
  }
}

const has = (deck: DeckRef, language: Language): boolean => languagesOf(deck).includes(language);

/** The very same session when the part is the one it has: callers tell by that whether anything changed. */
function withPart(
  session: Session,
  part: { clock: Clock } | { runs: PollRun[] } | { voided: readonly string[] },
): Session {
  const same =
    "clock" in part
      ? part.clock === session.clock
      : "runs" in part
        ? part.runs === session.runs
        : part.voided === session.voided;
  return same ? session : { ...session, ...part };
}

/** A question that opens is what the hall should see: the card with the way in gives way. */
const uncarded = (changed: Session, before: Session): Session =>
  changed !== before && isCard(changed.screen) ? { ...changed, screen: "slide" } : changed;

const withRun = (session: Session, id: string, change: (run: PollRun) => PollRun): Session =>
  withPart(session, { runs: changeRun(session.runs, id, change) });

function freeze({ stage, runs }: Session): Frozen {
  const polls = runs.map(({ id, open, revealed, hand, decisions, compare, as }) => {
    const shown: RunStage = { open, revealed, hand, decisions, compare, as };
    return [id, shown] as const;
  });
  return { ...stage, aids: stillAids(stage.aids), polls: Object.fromEntries(polls) };
}

const onStage = (session: Session, stage: Stage): Session => ({
  ...session,
  stage: onSurface(stage, session.stage),
});

/** A question about the post leaves with it. */
function closeTrial(session: Session): Session {
  const { over, poll } = session.stage;
  if (over === null) return session;
  return onStage(session, { ...session.stage, over: null, poll: asksAbout(session, over) ? null : poll });
}

/** An unknown slide changes nothing; a step past the last shows the whole slide. */
function go(session: Session, id: string, step: number, at: number): Session {
  const slide = session.deck.slides.find((each) => each.id === id);
  if (!slide) return session;
  const position = { slide: id, step: Math.min(step, slide.steps) };
  const aids = { ...session.stage.aids, caption: captionMoved(session.stage.aids.caption) };
  return {
    ...onStage(session, { ...session.stage, position, over: null, poll: null, aids }),
    clock: turnClock(session.clock, "clock/start", at),
  };
}

/** An edited deck keeps its slide by id; one that is gone falls back to the slide at the same place. */
function replaceDeck(session: Session, deck: DeckRef): Session {
  const move = <S extends Stage>(stage: S): S => {
    const index = session.deck.slides.findIndex((slide) => slide.id === stage.position.slide);
    const kept = deck.slides.find((slide) => slide.id === stage.position.slide);
    const slide = kept ?? deck.slides[Math.min(Math.max(index, 0), deck.slides.length - 1)];
    if (!slide) return stage;
    return {
      ...stage,
      position: { slide: slide.id, step: kept ? Math.min(stage.position.step, slide.steps) : 0 },
      language: languageIn(deck, stage.language),
    };
  };
  return {
    ...session,
    deck,
    stage: move(session.stage),
    frozen: session.frozen && move(session.frozen),
    notesLanguage: languageIn(deck, session.notesLanguage),
    length: lengthIn(deck, session.length),
  };
}
