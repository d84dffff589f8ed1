import type { Operand } from "./lexer.ts";
import { operationsOf } from "./operations.ts";

/** Characters of a font: how many bytes a code has, and what each says. */
export type CharacterMap = { width: 1 | 2; text: ReadonlyMap<number, string> };

/** Reads a ToUnicode character map (ISO 32000-1, 9.10.3). */
export function readToUnicode(bytes: Uint8Array): CharacterMap {
  const text = new Map<number, string>();
  let width: 1 | 2 = 1;
  for (const { operator, operands } of operationsOf(bytes)) {
    if (operator === "endcodespacerange") width = stringOf(operands.at(-1)).length > 1 ? 2 : 1;
    if (operator === "endbfchar") {
      for (let at = 0; at + 1 < operands.length; at += 2)
        text.set(codeOf(operands[at]), unicodeOf(stringOf(operands[at + 1])));
    }
    if (operator === "endbfrange") {
      for (let at = 0; at + 2 < operands.length; at += 3) range(text, operands.slice(at, at + 3));
    }
  }
  return { width, text };
}

function range(text: Map<number, string>, [first, last, target]: Operand[]): void {
  const from = codeOf(first);
  // A damaged range must not fill the memory.
  const count = Math.min(codeOf(last) - from + 1, 0x10000);
  for (let step = 0; step < count; step++) {
    if (target?.kind === "array") text.set(from + step, unicodeOf(stringOf(target.items[step])));
    else text.set(from + step, plus(unicodeOf(stringOf(target)), step));
  }
}

/** The same text with its last character `step` further on. */
const plus = (text: string, step: number): string => {
  const last = Array.from(text).at(-1) ?? "";
  const point = (last.codePointAt(0) ?? 0) + step;
  return point > 0x10ffff ? "" : text.slice(0, text.length - last.length) + String.fromCodePoint(point);
};

const stringOf = (operand: Operand | undefined): string => (operand?.kind === "string" ? operand.value : "");

const codeOf = (operand: Operand | undefined): number =>
  Array.from(stringOf(operand)).reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0);

/** UTF-16, big end first. */
const unicodeOf = (bytes: string): string =>
  bytes.length === 1
    ? bytes
    : bytes.replaceAll(/[\s\S]{2}/g, (pair) =>
        String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)),
      );
