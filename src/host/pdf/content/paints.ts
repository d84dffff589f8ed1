import type { Operand } from "./lexer.ts";
import { type Operation, operationsOf, valueOf } from "./operations.ts";

/** What marked content a paint stands in: the nearest with a number, an artifact, or none. */
export type Mark = { kind: "content"; mcid: number } | { kind: "artifact" } | { kind: "none" };

/** One thing that is painted. `start` and `end` are its bytes with the path it paints. */
export type Paint = {
  what: "path" | "text" | "object";
  operation: Operation;
  start: number;
  end: number;
  mark: Mark;
  /** Artifact within content, or content within an artifact. */
  tangled: boolean;
  /** Name of the font that is set, for text. */
  font: string;
};

const pathBegins = new Set(["m", "re"]);
const pathPaints = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"]);
const textPaints = new Set(["Tj", "TJ", "'", '"']);
const noMark: Mark = { kind: "none" };

/** A content stream's paints in order. `property` looks a named property list's MCID up in the stream's resources. */
export function* paintsOf(bytes: Uint8Array, property: (name: string) => number | null): Generator<Paint> {
  const marks: (Mark | null)[] = [];
  const fonts: string[] = [];
  let font = "";
  let path = -1;
  const paint = (what: Paint["what"], operation: Operation, start: number): Paint => {
    const set = marks.filter((mark) => mark !== null);
    const tangled = new Set(set.map(({ kind }) => kind)).size > 1;
    return { what, operation, start, end: operation.end, mark: set.at(-1) ?? noMark, tangled, font };
  };
  for (const operation of operationsOf(bytes)) {
    const { operator, operands, start } = operation;
    if (operator === "BMC" || operator === "BDC") marks.push(markOf(operands, property));
    else if (operator === "EMC") marks.pop();
    else if (operator === "q") fonts.push(font);
    else if (operator === "Q") font = fonts.pop() ?? font;
    else if (operator === "Tf") font = operands[0]?.kind === "name" ? operands[0].value : "";
    else if (pathBegins.has(operator) || operator === "BI") path = path < 0 ? start : path;
    else if (textPaints.has(operator)) yield paint("text", operation, start);
    else if (operator === "Do" || operator === "sh") yield paint("object", operation, start);
    else if (operator === "n") path = -1;
    else if (pathPaints.has(operator) || operator === "EI") {
      yield paint("path", operation, path < 0 ? start : path);
      path = -1;
    }
  }
}

function markOf([tag, properties]: Operand[], property: (name: string) => number | null): Mark | null {
  if (tag?.kind === "name" && tag.value === "Artifact") return { kind: "artifact" };
  const given = valueOf(properties, "MCID");
  if (given?.kind === "number") return { kind: "content", mcid: given.value };
  const named = properties?.kind === "name" ? property(properties.value) : null;
  return named === null ? null : { kind: "content", mcid: named };
}
