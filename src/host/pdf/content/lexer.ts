/** A value as it stands before its operator. Strings are their bytes, one UTF-16 unit each; a dictionary is its pairs in a row. */
export type Operand =
  | { kind: "number"; value: number }
  | { kind: "name"; value: string }
  | { kind: "string"; value: string }
  | { kind: "array" | "dictionary"; items: Operand[] };

export type Token =
  | { kind: "operand"; operand: Operand }
  | { kind: "word"; word: string }
  | { kind: "open"; what: "array" | "dictionary" }
  | { kind: "close" };

const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([..."()<>[]{}/%"].map((sign) => sign.charCodeAt(0)));
export const isWhite = (byte: number | undefined): boolean => byte !== undefined && whitespace.has(byte);
const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !whitespace.has(byte) && !delimiters.has(byte);

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const number = /^[+-]*\d*\.?\d*$/;

/** Words of PDF's object syntax (ISO 32000-1, 7.2 and 7.3), as content streams and character maps use it. */
export class Lexer {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Past blanks and comments. */
  skip(): void {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at];
      if (byte === 0x25) while (this.at < bytes.length && !/[\r\n]/.test(this.sign(0))) this.at++;
      else if (!isWhite(byte)) return;
    }
  }

  /** The next token, or null at the end. Call `skip` first to know where it begins. */
  next(): Token | null {
    this.skip();
    const byte = this.bytes[this.at];
    if (byte === undefined) return null;
    switch (String.fromCharCode(byte)) {
      case "/":
        return this.operand({ kind: "name", value: this.name() });
      case "(":
        return this.operand({ kind: "string", value: this.literal() });
      case "[":
        return this.step(1, { kind: "open", what: "array" });
      case "]":
        return this.step(1, { kind: "close" });
      case "<":
        if (this.sign(1) === "<") return this.step(2, { kind: "open", what: "dictionary" });
        return this.operand({ kind: "string", value: this.hexadecimal() });
      case ">":
        return this.step(this.sign(1) === ">" ? 2 : 1, { kind: "close" });
      case ")":
      case "{":
      case "}":
        // Out of place in a content stream; passed over as readers do.
        return this.step(1, { kind: "word", word: String.fromCharCode(byte) });
    }
    const word = this.regular();
    return number.test(word) && /\d/.test(word)
      ? this.operand({ kind: "number", value: Number(word.replace(/^[+-]*(?=[+-])/, "")) })
      : { kind: "word", word };
  }

  private sign(ahead: number): string {
    const byte = this.bytes[this.at + ahead];
    return byte === undefined ? "" : String.fromCharCode(byte);
  }

  private operand(operand: Operand): Token {
    return { kind: "operand", operand };
  }

  private step(length: number, token: Token): Token {
    this.at += length;
    return token;
  }

  private regular(): string {
    const from = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    return String.fromCharCode(...this.bytes.subarray(from, this.at));
  }

  private name(): string {
    this.at++;
    return this.regular().replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  }

  private hexadecimal(): string {
    let digits = "";
    for (this.at++; this.at < this.bytes.length && this.sign(0) !== ">"; this.at++) {
      if (/[0-9a-f]/i.test(this.sign(0))) digits += this.sign(0);
    }
    this.at++;
    return (digits.length % 2 === 0 ? digits : `${digits}0`).replaceAll(/../g, (pair) =>
      String.fromCharCode(parseInt(pair, 16)),
    );
  }

  private literal(): string {
    let text = "";
    let depth = 1;
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const sign = this.sign(0);
      if (sign === "\\") {
        text += this.escape();
        continue;
      }
      if (sign === "(") depth++;
      if (sign === ")" && --depth === 0) break;
      text += sign;
    }
    this.at++;
    return text;
  }

  /** On the backslash; leaves on the last sign of it. */
  private escape(): string {
    this.at++;
    const octal = /^[0-7]{1,3}/.exec(this.sign(0) + this.sign(1) + this.sign(2))?.[0];
    if (octal) {
      this.at += octal.length - 1;
      return String.fromCharCode(parseInt(octal, 8) & 0xff);
    }
    if (this.sign(0) === "\r" && this.sign(1) === "\n") this.at++;
    return /[\r\n]/.test(this.sign(0)) ? "" : (escapes[this.sign(0)] ?? this.sign(0));
  }
}
