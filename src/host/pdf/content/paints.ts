import { PDFHexString } from "@cantoo/pdf-lib";
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
  /** What is said instead of the letters; all but the first paint it stands for say nothing. */
  instead: string | null;
};

type Opened = { mark: Mark | null; instead: string | null };

const pathBegins = new Set(["m", "re"]);
const pathPaints = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"]);
const textPaints = new Set(["Tj", "TJ", "'", '"']);
const noMark: Mark = { kind: "none" };

/** A content stream's paints in order. `property` looks a named property list's MCID up in the stream's resources. */
export function* paintsOf(bytes: Uint8Array, property: (name: string) => number | null): Generator<Paint> {
  const opened: Opened[] = [];
  const fonts: string[] = [];
  let font = "";
  let path = -1;
  let within = standing(opened);
  const paint = (what: Paint["what"], operation: Operation, start: number): Paint => {
    const { replaced, mark, tangled } = within;
    const instead = replaced?.instead ?? null;
    if (replaced && what === "text") replaced.instead = "";
    return { what, operation, start, end: operation.end, mark, tangled, font, instead };
  };
  for (const operation of operationsOf(bytes)) {
    const { operator, operands, start } = operation;
    if (operator === "BMC" || operator === "BDC" || operator === "EMC") {
      if (operator === "EMC") opened.pop();
      else opened.push(openedBy(operands, property));
      within = standing(opened);
    }
    if (operator === "q") fonts.push(font);
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

/** What the marks that are open come to. */
function standing(opened: readonly Opened[]): { mark: Mark; tangled: boolean; replaced: Opened | undefined } {
  const set = opened.flatMap(({ mark }) => (mark ? [mark] : []));
  const tangled = new Set(set.map(({ kind }) => kind)).size > 1;
  return { mark: set.at(-1) ?? noMark, tangled, replaced: opened.findLast((each) => each.instead !== null) };
}

function openedBy([tag, properties]: Operand[], property: (name: string) => number | null): Opened {
  const text = valueOf(properties, "ActualText");
  const instead = text?.kind === "string" ? decodeText(text.value) : null;
  if (tag?.kind === "name" && tag.value === "Artifact") return { mark: { kind: "artifact" }, instead };
  const given = valueOf(properties, "MCID");
  const named = properties?.kind === "name" ? property(properties.value) : null;
  const mcid = given?.kind === "number" ? given.value : named;
  return { mark: mcid === null ? null : { kind: "content", mcid }, instead };
}

const decodeText = (bytes: string): string =>
  PDFHexString.of(Buffer.from(bytes, "latin1").toString("hex")).decodeText();
