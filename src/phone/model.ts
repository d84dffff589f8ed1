import { type LiveState, passingRefusals, type Refusal, type ServerMessage } from "../wire/live.ts";

export type Answer = { run: string; key: string; choice: string };

/** All the page knows. Kept apart from the page, so that what a person reads can be tested without one. */
export type Model = {
  /** Null until the server has spoken. */
  live: LiveState | null;
  link: "open" | "lost";
  /** Tapped and not yet acknowledged, at most one for each run. */
  outbox: Answer[];
  /** Acknowledged choices, newest run last. */
  saved: { run: string; choice: string }[];
  refused: Refusal | null;
};

export type Happening =
  | { type: "heard"; message: ServerMessage }
  | { type: "chose"; answer: Answer }
  | { type: "linked" }
  | { type: "lost" };

export const blank: Model = { live: null, link: "lost", outbox: [], saved: [], refused: null };

/** Runs whose answer is remembered; a session has a few dozen at most. */
const remembered = 40;

export function update(model: Model, happening: Happening): Model {
  switch (happening.type) {
    case "linked":
      return { ...model, link: "open" };
    case "lost":
      return { ...model, link: "lost" };
    case "chose": {
      const { answer } = happening;
      const others = model.outbox.filter(({ run }) => run !== answer.run);
      return { ...model, outbox: [...others, answer], refused: null };
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
      const refused = runOf(model.live) === runOf(live) ? model.refused : null;
      return { ...model, live, refused };
    }
    case "mine":
      return { ...model, saved: remember(model.saved, message.run, message.choice) };
    case "ack": {
      // An answer that was changed meanwhile waits for its own acknowledgement.
      const answer = model.outbox.find(({ key }) => key === message.key);
      if (answer === undefined) return model;
      return {
        ...model,
        outbox: model.outbox.filter((other) => other !== answer),
        saved: remember(model.saved, answer.run, answer.choice),
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

function remember(saved: Model["saved"], run: string, choice: string | null): Model["saved"] {
  const others = saved.filter((entry) => entry.run !== run);
  return choice === null ? others : [...others, { run, choice }].slice(-remembered);
}

export const runOf = (live: LiveState | null): string | null =>
  live === null || live.phase === "tunggu" ? null : live.run;

/** What stands for the question shown: the choice, and how far it has come. */
export function standing(model: Model): {
  choice: string | null;
  status: "none" | "saved" | "sent" | "kept";
} {
  const run = runOf(model.live);
  const waiting = model.outbox.find((answer) => answer.run === run);
  if (waiting !== undefined)
    return { choice: waiting.choice, status: model.link === "open" ? "sent" : "kept" };
  const saved = model.saved.find((entry) => entry.run === run);
  return saved === undefined ? { choice: null, status: "none" } : { choice: saved.choice, status: "saved" };
}
