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

/** By byte: 1 blank, 2 delimiter, 0 anything else. */
const kinds = new Uint8Array(256);
for (const blank of [0, 9, 10, 12, 13, 32]) kinds[blank] = 1;
for (const sign of "()<>[]{}/%") kinds[sign.charCodeAt(0)] = 2;

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const number = /^[+-]*(\d+\.?\d*|\.\d+)$/;

/** Words of PDF's object syntax (ISO 32000-1, 7.2 and 7.3), as content streams and character maps use it. */
export class Lexer {
  at = 0;
  /** One UTF-16 unit a byte. */
  readonly text: string;

  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  }

  isBlank(at: number): boolean {
    return kinds[this.text.charCodeAt(at)] === 1;
  }

  /** Past blanks and comments. */
  skip(): void {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      if (text[this.at] === "%") while (this.at < text.length && !/[\r\n]/.test(this.sign(0))) this.at++;
      else if (!this.isBlank(this.at)) return;
    }
  }

  /** The next token, or null at the end. Call `skip` first to know where it begins. */
  next(): Token | null {
    this.skip();
    switch (this.sign(0)) {
      case "":
        return null;
      case "/":
        return { kind: "operand", operand: { kind: "name", value: this.name() } };
      case "(":
        return { kind: "operand", operand: { kind: "string", value: this.literal() } };
      case "[":
        return this.step(1, { kind: "open", what: "array" });
      case "]":
        return this.step(1, { kind: "close" });
      case "<":
        if (this.sign(1) === "<") return this.step(2, { kind: "open", what: "dictionary" });
        return { kind: "operand", operand: { kind: "string", value: this.hexadecimal() } };
      case ">":
        return this.step(this.sign(1) === ">" ? 2 : 1, { kind: "close" });
      case ")":
      case "{":
      case "}":
        // Out of place in a content stream; passed over as readers do.
        return this.step(1, { kind: "word", word: this.sign(0) });
    }
    const word = this.regular();
    return word.charCodeAt(0) < 0x3a && number.test(word)
      ? { kind: "operand", operand: { kind: "number", value: Number(word.replace(/^[+-]+(?=[+-])/, "")) } }
      : { kind: "word", word };
  }

  private sign(ahead: number): string {
    return this.text[this.at + ahead] ?? "";
  }

  private step(length: number, token: Token): Token {
    this.at += length;
    return token;
  }

  private regular(): string {
    const from = this.at;
    while (this.at < this.text.length && kinds[this.text.charCodeAt(this.at)] === 0) this.at++;
    return this.text.slice(from, this.at);
  }

  private name(): string {
    this.at++;
    return this.regular().replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  }

  private hexadecimal(): string {
    const found = this.text.indexOf(">", this.at);
    const end = found < 0 ? this.text.length : found;
    const digits = this.text.slice(this.at + 1, end).replaceAll(/[^0-9a-f]/gi, "");
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1");
  }

  private literal(): string {
    let text = "";
    let depth = 1;
    for (this.at++; this.at < this.text.length; this.at++) {
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
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3))?.[0];
    if (octal) {
      this.at += octal.length - 1;
      return String.fromCharCode(parseInt(octal, 8) % 256);
    }
    if (this.sign(0) === "\r" && this.sign(1) === "\n") this.at++;
    return /[\r\n]/.test(this.sign(0)) ? "" : (escapes[this.sign(0)] ?? this.sign(0));
  }
}
