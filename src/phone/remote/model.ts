import type {
  RemoteAnswer,
  RemoteRefusal,
  RemoteRole,
  RemoteState,
  ModeratorState,
} from "../../wire/remote.ts";
import { passingRemoteRefusals } from "../../wire/remote.ts";

/** All the page knows, apart from the page, so that it can be tested without one. */
export type Model = {
  /** `off`: nobody to greet as, the code is asked for. */
  link: "off" | "opening" | "open" | "lost";
  role: RemoteRole | null;
  /** Kept while the line is lost: notes are read on. `heardAt`: epoch milliseconds, for the clock. */
  remote: { state: RemoteState; heardAt: number } | null;
  moderator: ModeratorState | null;
  refused: RemoteRefusal | null;
  /** Acts on their way, by number. */
  pending: number[];
  /** Why the last act was not done. */
  problem: string | null;
};

export const blank: Model = {
  link: "off",
  role: null,
  remote: null,
  moderator: null,
  refused: null,
  pending: [],
  problem: null,
};

export type Happening =
  | { type: "dialling" }
  | { type: "lost" }
  | { type: "acted"; n: number }
  | { type: "heard"; answer: RemoteAnswer; at: number };

export function update(model: Model, happening: Happening): Model {
  switch (happening.type) {
    case "dialling":
      return { ...model, link: model.role === null ? "opening" : model.link, refused: null };
    case "lost":
      // What was on its way was perhaps done; the next state says so, and nothing is sent twice.
      return { ...model, link: model.link === "off" ? "off" : "lost", pending: [] };
    case "acted":
      return { ...model, pending: [...model.pending, happening.n], problem: null };
    case "heard":
      return hear(model, happening.answer, happening.at);
    default:
      return model;
  }
}

function hear(model: Model, answer: RemoteAnswer, at: number): Model {
  switch (answer.type) {
    case "welcome":
      return { ...model, link: "open", role: answer.role, refused: null, problem: null };
    case "remote":
      return { ...model, remote: { state: answer.state, heardAt: at } };
    case "moderator":
      return { ...model, moderator: answer.state };
    case "done":
      return { ...model, pending: model.pending.filter((n) => n !== answer.n), problem: answer.problem };
    case "refused":
      return passingRemoteRefusals.includes(answer.reason)
        ? { ...model, link: "lost", refused: answer.reason }
        : // Nothing of the talk stays on a device that was let go.
          { ...blank, refused: answer.reason };
    default:
      // A newer server may say things this page does not know.
      return model;
  }
}
