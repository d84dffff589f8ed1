import { isDigit, isLetterSymbol, isPicture, isSpace, isWordCode } from "./chars.ts";

export type PieceKind = "word" | "number" | "url" | "mention" | "tag" | "emoji";

/** A stretch of a view before words are understood; offsets are into the view's text. */
export type Piece = { kind: PieceKind; start: number; end: number };

const address = /^(?:https?:\/\/|www\.)/;
const domain =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|id|net|org|co|me|ly|xyz|site|link|info|biz|online|top|app|tv|gov|edu)(?:[/?:].*)?$/;
/** Units people glue to an amount: `300jt` reads like `300 jt`. */
const amountUnit =
  /^(?:jt|jta|juta|jutaan|jeti|yuta|rb|rban|ribu|ribuan|k|m|miliar|milyar|t|triliun|persen)$/;
/** How far a link is followed; longer is noise. */
const longestLink = 400;

const chunkEnd = (text: string, from: number): number => {
  let j = from;
  while (j < text.length && j - from < longestLink && !isSpace(text.charCodeAt(j))) j += 1;
  return j;
};

const wordEnd = (text: string, from: number): number => {
  let j = from;
  while (j < text.length) {
    const code = text.charCodeAt(j);
    if (isWordCode(code) || code === 42) j += 1;
    else if (isLetterSymbol(code) && isWordCode(text.charCodeAt(j + 1))) j += 1;
    else break;
  }
  return j;
};

const nameEnd = (text: string, from: number): number => {
  let j = from;
  while (j < text.length) {
    const code = text.charCodeAt(j);
    const joint = (code === 95 || code === 46) && isWordCode(text.charCodeAt(j + 1));
    if (!isWordCode(code) && !joint && code !== 95) break;
    j += 1;
  }
  return j;
};

const numberEnd = (text: string, from: number): number => {
  let j = from;
  while (j < text.length) {
    const code = text.charCodeAt(j);
    const joint = code === 46 || code === 44 || code === 58 || code === 47 || code === 45;
    if (!isDigit(code) && !(joint && isDigit(text.charCodeAt(j + 1)))) break;
    j += 1;
  }
  return j;
};

/** `end` is where the word at `i` ends: only what goes on with a dot, dash or colon can be a link. */
function linkAt(text: string, i: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next !== 46 && next !== 45 && next !== 58) return i;
  return linkFrom(text, i);
}

function linkFrom(text: string, i: number): number {
  const head = text.slice(i, i + 8);
  if (address.test(head)) return chunkEnd(text, i);
  let dot = i;
  while (dot < text.length && dot - i < 64 && (isWordCode(text.charCodeAt(dot)) || text[dot] === "-"))
    dot += 1;
  if (text[dot] !== "." || !isWordCode(text.charCodeAt(dot + 1))) return i;
  let end = chunkEnd(text, i);
  while (end > i && /[.,;:!?)\]"']/.test(text[end - 1] ?? "")) end -= 1;
  return domain.test(text.slice(i, end)) ? end : i;
}

/** Cuts a view into words, numbers and the protected kinds; everything else is separator. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 64 && isWordCode(text.charCodeAt(i + 1))) {
      const end = nameEnd(text, i + 1);
      pieces.push({ kind: "mention", start: i, end });
      i = end;
    } else if (code === 35 && isWordCode(text.charCodeAt(i + 1))) {
      const end = nameEnd(text, i + 1);
      pieces.push({ kind: "tag", start: i, end });
      i = end;
    } else if (isWordCode(code)) {
      const word = wordEnd(text, i);
      const link = linkAt(text, i, word);
      if (link > i) {
        pieces.push({ kind: "url", start: i, end: link });
        i = link;
        continue;
      }
      const number = isDigit(code) ? numberEnd(text, i) : i;
      const isNumber = number >= word || (number > i && amountUnit.test(text.slice(number, word)));
      const end = isNumber ? number : word;
      pieces.push({ kind: isNumber ? "number" : "word", start: i, end });
      i = end;
    } else if (code < 0x203c) {
      i += 1;
    } else {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
      let end = i + char.length;
      if (isPicture(char)) {
        let next = String.fromCodePoint(text.codePointAt(end) ?? 0);
        while (end < text.length && end - i < 64 && isPicture(next)) {
          end += next.length;
          next = String.fromCodePoint(text.codePointAt(end) ?? 0);
        }
        pieces.push({ kind: "emoji", start: i, end });
      }
      i = end;
    }
  }
  return pieces;
}
