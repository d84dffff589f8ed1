import type { Answer } from "../core/poll/answer.ts";
import { type LiveState, passingRefusals, type Refusal, type ServerMessage } from "../wire/live.ts";

export type Sent = { run: string; key: string; answer: Answer; name?: string };

/** All the page knows. Kept apart from the page, so that what a person reads can be tested without one. */
export type Model = {
  /** Null until the server has spoken. */
  live: LiveState | null;
  link: "open" | "lost";
  /** Tapped and not yet acknowledged, at most one for each run. */
  outbox: Sent[];
  /** Acknowledged choices, newest run last. */
  saved: { run: string; answer: Answer }[];
  refused: Refusal | null;
  /** Where the room is now, when it has left the address of this page. */
  moved: string | null;
  /** Quizzes whose results this phone has seen, and whether its answer was right. Nobody else is told. */
  quizzes: { run: string; right: boolean }[];
};

export type Happening =
  | { type: "heard"; message: ServerMessage }
  | { type: "chose"; sent: Sent }
  | { type: "linked" }
  | { type: "lost" };

export const blank: Model = {
  live: null,
  link: "lost",
  outbox: [],
  saved: [],
  refused: null,
  moved: null,
  quizzes: [],
};

/** Runs whose answer is remembered; a session has a few dozen at most. */
const remembered = 40;

export function update(model: Model, happening: Happening): Model {
  switch (happening.type) {
    case "linked":
      // The state that follows says anew whether the room is elsewhere.
      return { ...model, link: "open", moved: null };
    case "lost":
      return { ...model, link: "lost" };
    case "chose": {
      const { sent } = happening;
      const others = model.outbox.filter(({ run }) => run !== sent.run);
      return { ...model, outbox: [...others, sent], refused: null };
    }
    case "heard":
      return hear(model, happening.message);
    default:
      return model;
  }
}

function hear(model: Model, message: ServerMessage): Model {
  switch (message.type) {
    case "state": {
      const { type: _, ...live } = message;
      const moved = live.moved ?? model.moved;
      const refused = runOf(model.live) === runOf(live) ? model.refused : null;
      return { ...model, live, refused, moved, quizzes: marked(model, live) };
    }
    case "mine":
      return { ...model, saved: remember(model.saved, message.run, message.answer) };
    case "ack": {
      // An answer that was changed meanwhile waits for its own acknowledgement.
      const sent = model.outbox.find(({ key }) => key === message.key);
      if (sent === undefined) return model;
      return {
        ...model,
        outbox: model.outbox.filter((other) => other !== sent),
        saved: remember(model.saved, sent.run, sent.answer),
        refused: null,
      };
    }
    case "refused": {
      const { key, reason } = message;
      if (key === null) return { ...model, refused: reason };
      if (!model.outbox.some((answer) => answer.key === key)) return model;
      if (passingRefusals.includes(reason)) return { ...model, refused: reason };
      return { ...model, outbox: model.outbox.filter((answer) => answer.key !== key), refused: reason };
    }
    case "welcome":
    default:
      // "welcome" is the connection's business; a newer server may say things this page does not know.
      return model;
  }
}

/** With the quiz whose results just came, when this person answered it. */
function marked({ quizzes, saved }: Model, live: LiveState): Model["quizzes"] {
  if (live.phase !== "hasil" || live.poll.kind !== "quiz") return quizzes;
  const answer = saved.find(({ run }) => run === live.run)?.answer;
  if (typeof answer !== "string") return quizzes;
  const others = quizzes.filter(({ run }) => run !== live.run);
  return [...others, { run: live.run, right: live.correct.includes(answer) }].slice(-remembered);
}

function remember(saved: Model["saved"], run: string, answer: Answer | null): Model["saved"] {
  const others = saved.filter((entry) => entry.run !== run);
  return answer === null ? others : [...others, { run, answer }].slice(-remembered);
}

export const runOf = (live: LiveState | null): string | null =>
  live === null || live.phase === "tunggu" ? null : live.run;

/** What stands for the question shown: the answer, and how far it has come. */
export function standing(model: Model): {
  answer: Answer | null;
  status: "none" | "saved" | "sent" | "kept";
} {
  const run = runOf(model.live);
  const waiting = model.outbox.find((answer) => answer.run === run);
  if (waiting !== undefined)
    return { answer: waiting.answer, status: model.link === "open" ? "sent" : "kept" };
  const saved = model.saved.find((entry) => entry.run === run);
  return saved === undefined ? { answer: null, status: "none" } : { answer: saved.answer, status: "saved" };
}
