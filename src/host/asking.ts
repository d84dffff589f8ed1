import { z } from "zod";
import type { DeckPair } from "../core/deck/languages.ts";
import type { Deck } from "../core/deck/model.ts";
import { entryId } from "../core/poll/clean.ts";
import { deckPollIn, trialPoll, type Poll, type PollKind } from "../core/poll/poll.ts";
import type { DurableAction } from "../core/session/action.ts";
import { latestRun, openRun } from "../core/session/polls.ts";
import { languagesOf } from "../core/session/speaking.ts";
import type { PollRun, Session } from "../core/session/session.ts";
import { currentTrial, pastedTrials, trialOf } from "../core/session/trials.ts";
import { type OutcomeWords, outcomeWords } from "../core/text/outcomes.ts";
import type { Outcome } from "../wire/ipc.ts";
import type { SessionLoop } from "./session-loop.ts";

type OpenDeck = DeckPair & { hash: string };
export type MadePoll = { kind: PollKind; question: string; options: string[] };

const done: Outcome = { ok: true, value: null };

/** Opens a question for the first time, opens it again with its answers, or begins a new run beside the old ones. */
export function openPoll(
  loop: SessionLoop,
  open: OpenDeck,
  id: string,
  again: boolean,
  words: OutcomeWords = outcomeWords.id,
): Outcome {
  const { deck, translation, hash } = open;
  const session = loop.session();
  const run = latestRun(session, id);
  if (run && !again) return run.open ? done : loop.act({ type: "poll/reopen", run: run.id });
  // A question made on the spot is in no deck; its own last run holds it.
  const poll = pollIn(deck, id) ?? run?.poll;
  if (!poll) return { ok: false, message: words.noSuchPoll };
  const translated = translation && pollIn(translation, id);
  const other = translated ? { language: translation.language, poll: translated } : run?.other;
  return loop.act({
    type: "poll/open",
    run: nextRun(session, id),
    poll,
    ...(other && { other }),
    deckHash: hash,
  });
}

const pollIn = ({ polls }: Deck, id: string): Poll | undefined => polls.find((each) => each.id === id);

const nextRun = ({ runs }: Session, id: string): string =>
  `${id}/${runs.filter(({ poll }) => poll.id === id).length + 1}`;

/** Asks a question typed a moment ago and lays it over the slide. */
export function makePoll(
  loop: SessionLoop,
  { kind, question, options }: MadePoll,
  words: OutcomeWords = outcomeWords.id,
): Outcome {
  const id = freeId(loop.session());
  if (new Set(options.map(entryId)).size < options.length)
    return { ok: false, message: words.notAsked(words.sameOptions) };
  const listed = options.map((text, at) => ({ id: `p${at + 1}`, text }));
  const read = deckPollIn[loop.session().stage.language].safeParse(
    { id, kind, question, ...(listed.length > 0 && { options: listed }) },
    { error: (words === outcomeWords.en ? z.locales.en : z.locales.id)().localeError },
  );
  if (!read.success) {
    const [issue] = read.error.issues;
    const what = issue?.path[0] === "options" && listed.length === 0 ? words.noOptions : issue?.message;
    return { ok: false, message: words.notAsked(what ?? words.incomplete) };
  }
  return askOver(loop, read.data);
}

/**
 * Asks the hall what it makes of the post that stands before it. A pasted one goes to the phones only when the facilitator
 * has said so (`toPhones`); either way the journal gets the question and the ballots, never the post.
 */
export function askAbout(
  loop: SessionLoop,
  trial: string,
  toPhones: boolean,
  words: OutcomeWords = outcomeWords.id,
): Outcome {
  const session = loop.session();
  const current = currentTrial(session.stage, session.deck);
  if (current?.id !== trial || !current.trial.content) return { ok: false, message: words.noPost };
  const { source } = current.trial;
  if (source.kind === "pasted" && !toPhones) return { ok: false, message: words.agreeFirst };
  const before = session.runs.findLast(({ poll }) => poll.kind === "trial" && trialOf(poll) === trial);
  if (before) {
    const opened = before.open ? done : loop.act({ type: "poll/reopen", run: before.id });
    if (opened.ok) loop.act({ type: "poll/over", poll: before.poll.id });
    return opened;
  }
  const about =
    source.kind === "library"
      ? { post: source.post }
      : { post: trial.slice(pastedTrials.length), pasted: true as const };
  const id = freeId(session);
  const [own, other] = languagesOf(session.deck).map((language) => ({
    language,
    poll: trialPoll({ id, ...about }, language),
  }));
  return own ? askOver(loop, own.poll, other) : done;
}

/** Opens a question that is in no deck and lays it over the slide. */
function askOver(loop: SessionLoop, poll: Poll, other?: PollRun["other"]): Outcome {
  const deckHash = loop.session().deck.hash;
  const opened = loop.act({
    type: "poll/open",
    run: `${poll.id}/1`,
    poll,
    ...(other && { other }),
    deckHash,
  });
  return opened.ok ? loop.act({ type: "poll/over", poll: poll.id }) : opened;
}

function freeId({ runs }: Session): string {
  const taken = new Set(runs.map(({ poll }) => poll.id));
  for (let number = 1; ; number += 1) if (!taken.has(`spontan-${number}`)) return `spontan-${number}`;
}

/**
 * A press of "next". A question that opens with its slide is opened when the hall reaches it this way, and
 * only the first time: frozen browsing, a jump, a search and a preview open nothing, and one who comes back finds its results.
 */
export function stepOn(loop: SessionLoop, deck: OpenDeck, action: DurableAction): Outcome {
  const before = loop.session().stage.position.slide;
  const outcome = loop.act(action);
  const session = loop.session();
  const { slide } = session.stage.position;
  if (!outcome.ok || slide === before || session.frozen !== null) return outcome;
  const id = session.deck.slides.find((each) => each.id === slide)?.poll ?? null;
  const poll = deck.deck.polls.find((each) => each.id === id);
  if (poll && opensWithSlide(poll) && !latestRun(session, poll.id)) openPoll(loop, deck, poll.id, false);
  return outcome;
}

const opensWithSlide = (poll: Poll): boolean => poll.opens === "slide";

/** Locks a question that opened with its slide once the hall has left that slide, however it left. */
export function followDeck(loop: SessionLoop, deck: () => OpenDeck): void {
  loop.subscribe((session, action) => {
    if (action.type !== "go" && action.type !== "freeze") return;
    const run = openRun(session);
    if (!run || session.frozen !== null || !opensWithSlide(run.poll)) return;
    if (!deck().deck.polls.some(({ id }) => id === run.poll.id)) return;
    const here = session.deck.slides.find(({ id }) => id === session.stage.position.slide)?.poll;
    if (here !== run.poll.id) loop.act({ type: "poll/lock", run: run.id });
  });
}

/** Locks a quiz when its time is over, also after a restart. Opened again by hand it stays open. Answers what stops it. */
export function keepTime(loop: SessionLoop): () => void {
  let timer: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const watch = (run: PollRun | null): void => {
    stop();
    if (!run || run.poll.kind !== "quiz" || run.poll.seconds === undefined) return;
    const left = run.openedAt + run.poll.seconds * 1_000 - loop.now();
    timer = setTimeout(() => loop.act({ type: "poll/lock", run: run.id }), Math.max(0, left));
  };
  watch(openRun(loop.session()));
  loop.subscribe((session, action) => {
    if (action.type === "poll/open") watch(openRun(session));
    else if (action.type === "poll/lock" || action.type === "poll/reopen") stop();
  });
  return stop;
}
