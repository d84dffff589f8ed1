import { latinFor } from "./confusables.ts";

/**
 * A field made plain for matching: NFKC, look-alikes folded, invisible characters and accents
 * dropped, lower case. `starts[i]`..`ends[i]` are UTF-16 offsets of unit `i` in the source.
 */
export type View = {
  source: string;
  text: string;
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where the source held a capital. */
  upper: Uint8Array;
};

const invisible = /^[\p{M}\p{Cf}\uFE00-\uFE0F]+$/u;
const folded = new Map<string, string>();
const rememberAtMost = 5_000;

function fold(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  let plain = latinFor(char) ?? "";
  if (plain === "") {
    for (const part of char.normalize("NFKD")) {
      if (!invisible.test(part)) plain += latinFor(part) ?? part.toLowerCase();
    }
    if (plain.length > 4) plain = plain.slice(0, 4);
  }
  if (folded.size < rememberAtMost) folded.set(char, plain);
  return plain;
}

const curly: Record<string, string> = { "“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'" };

export function viewOf(source: string): View {
  const capacity = source.length * 4;
  const starts = new Int32Array(capacity);
  const ends = new Int32Array(capacity);
  const upper = new Uint8Array(capacity);
  const parts: string[] = [];
  let size = 0;
  const push = (plain: string, start: number, end: number, isUpper: boolean): void => {
    parts.push(plain);
    for (let k = 0; k < plain.length; k += 1) {
      starts[size] = start;
      ends[size] = end;
      upper[size] = isUpper ? 1 : 0;
      size += 1;
    }
  };
  for (let i = 0; i < source.length;) {
    const code = source.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (code < 128) {
      const capital = code >= 65 && code <= 90;
      push(String.fromCharCode(capital ? code + 32 : code), i, i + 1, capital);
    } else {
      const char = String.fromCodePoint(code);
      const plain = curly[char] ?? fold(char);
      push(plain, i, i + width, char !== char.toLowerCase());
    }
    i += width;
  }
  return {
    source,
    text: parts.join(""),
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
    upper: upper.subarray(0, size),
  };
}
