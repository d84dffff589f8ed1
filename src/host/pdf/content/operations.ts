import { Lexer, type Operand } from "./lexer.ts";

/** One operator with what stood before it; `start` and `end` are its bytes in the stream, operands included. */
export type Operation = { operator: string; operands: Operand[]; start: number; end: number };

/** A content stream's operations in order. What cannot be read is passed over, as viewers do. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const lexer = new Lexer(bytes);
  let operands: Operand[] = [];
  let open: { kind: "array" | "dictionary"; items: Operand[] }[] = [];
  let start = -1;
  for (;;) {
    lexer.skip();
    if (start < 0) start = lexer.at;
    const token = lexer.next();
    if (!token) return;
    switch (token.kind) {
      case "operand":
        (open.at(-1)?.items ?? operands).push(token.operand);
        break;
      case "open": {
        const opened = { kind: token.what, items: [] };
        (open.at(-1)?.items ?? operands).push(opened);
        open.push(opened);
        break;
      }
      case "close":
        open.pop();
        break;
      case "word":
        if (isValue(token.word)) {
          (open.at(-1)?.items ?? operands).push({ kind: "name", value: token.word });
          break;
        }
        if (token.word === "ID") skipPicture(lexer);
        yield { operator: token.word === "ID" ? "EI" : token.word, operands, start, end: lexer.at };
        operands = [];
        open = [];
        start = -1;
    }
  }
}

const isValue = (word: string): boolean => word === "true" || word === "false" || word === "null";

/** An inline picture's bytes end at the first `EI` that stands alone. */
function skipPicture(lexer: Lexer): void {
  const { text } = lexer;
  let end = text.indexOf("EI", lexer.at + 1);
  while (end >= 0 && !(lexer.isBlank(end - 1) && (end + 2 >= text.length || lexer.isBlank(end + 2))))
    end = text.indexOf("EI", end + 1);
  lexer.at = end < 0 ? text.length : end + 2;
}

/** The value of a dictionary's key, both as operands. */
export function valueOf(operand: Operand | undefined, key: string): Operand | undefined {
  if (operand?.kind !== "dictionary") return undefined;
  const { items } = operand;
  const at = items.findIndex((each, place) => place % 2 === 0 && each.kind === "name" && each.value === key);
  return at < 0 ? undefined : items[at + 1];
}
