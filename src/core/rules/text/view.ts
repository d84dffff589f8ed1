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

const notAscii = /[^\0-\x7f]/;
/** 0, 1, 2 …: most fields are plain ASCII, where every unit stands for itself. Grown when a longer one comes. */
let counting = new Int32Array(0);

function plainView(source: string): View {
  const size = source.length;
  if (counting.length <= size) counting = Int32Array.from({ length: size + 1_024 }, (_, at) => at);
  const upper = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) {
    const code = source.charCodeAt(i);
    if (code >= 65 && code <= 90) upper[i] = 1;
  }
  const starts = counting.subarray(0, size);
  return { source, text: source.toLowerCase(), starts, ends: counting.subarray(1, size + 1), upper };
}

export function viewOf(source: string): View {
  if (!notAscii.test(source)) return plainView(source);
  // A character folds to at most four; units of ASCII stand for themselves.
  const capacity = source.length * 4;
  const starts = new Int32Array(capacity);
  const ends = new Int32Array(capacity);
  const upper = new Uint8Array(capacity);
  let text = "";
  let size = 0;
  for (let i = 0; i < source.length;) {
    const code = source.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    let plain: string;
    let isUpper: boolean;
    if (code < 128) {
      isUpper = code >= 65 && code <= 90;
      plain = String.fromCharCode(isUpper ? code + 32 : code);
    } else {
      const char = String.fromCodePoint(code);
      plain = curly[char] ?? fold(char);
      isUpper = char !== char.toLowerCase();
    }
    text += plain;
    for (let k = 0; k < plain.length; k += 1) {
      starts[size] = i;
      ends[size] = i + width;
      upper[size] = isUpper ? 1 : 0;
      size += 1;
    }
    i += width;
  }
  return {
    source,
    text,
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
    upper: upper.subarray(0, size),
  };
}
