import type { Nodes } from "hast";
import { limits } from "./limits.ts";
import type { Place, Problem } from "./model.ts";

/** Collects problems while a deck is read; sorted by place when it is done. */
export type Report = (place: Place, message: string, severity?: Problem["severity"]) => void;

export function collector(): { report: Report; sorted: () => Problem[] } {
  const problems: Problem[] = [];
  return {
    report: ({ line, column }, message, severity = "error") => {
      // Nobody mends more at once, and a hostile deck has one a line.
      if (problems.length < limits.problems) problems.push({ line, column, message, severity });
    },
    sorted: () => problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** Moves a point inside a slide's text to its place in the deck's file; `line` is where the slide starts. */
export function placeIn(node: Pick<Nodes, "position">, line: number): Place {
  const start = node.position?.start;
  // hast-util-raw leaves some positions half filled.
  return start?.line ? { line: line + start.line - 1, column: start.column } : { line, column: 1 };
}

/** The place `offset` characters after `start` when `text` stands there. */
export function placeAfter(start: Place, text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + before.length - 1, column: last + 1 };
}
