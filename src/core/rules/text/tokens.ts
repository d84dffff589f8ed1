import { formsOf } from "./forms.ts";
import { piecesOf, type Piece, type PieceKind } from "./pieces.ts";
import { quotedRanges } from "./quotes.ts";
import type { View } from "./view.ts";

export type Token = {
  kind: PieceKind;
  /** Offsets into the view's text. */
  start: number;
  end: number;
  forms: string[];
  /** Spellings that count only for lemmas known to be disguised. */
  hidden: string[];
  /** As written, when stars cover some letters: `anj**g`. */
  masked?: string;
  sentence: number;
  clause: number;
  quoted: boolean;
  /** Written in capitals throughout. */
  shout: boolean;
  /** Begins with a capital. */
  capital: boolean;
};

export type Sentence = { question: boolean; shouts: number };
export type Tokens = { list: Token[]; sentences: Sentence[] };

const clauseOpeners = new Set(
  "tapi tp tpi tetapi namun padahal sedangkan melainkan makanya sehingga meskipun walaupun soalnya".split(
    " ",
  ),
);
const abbreviations = new Set(
  "no jl dr drs ir bpk hj st sdr rp tgl pak bu yth dll dsb hlm vol ps".split(" "),
);

type Break = "none" | "clause" | "sentence";

function breakIn(gap: string, next: string): Break {
  if (gap === "" || gap === " ") return clauseOpeners.has(next) ? "clause" : "none";
  if (/[\n\r!?;…|•]/.test(gap) || /\.(?:\s|$|\.)/.test(gap) || gap.includes(".")) return "sentence";
  return /[,:()[\]"—–]| -+ |->|=>/.test(gap) || clauseOpeners.has(next) ? "clause" : "none";
}

const twin = (first: string, second: string): boolean =>
  first.length > 1 && (first === second || second.startsWith(first) || first.endsWith(second.slice(0, 5)));

function wordToken(view: View, piece: Piece): Token {
  const raw = view.text.slice(piece.start, piece.end);
  let capitals = 0;
  for (let i = piece.start; i < piece.end; i += 1) capitals += view.upper[i] ?? 0;
  return {
    ...piece,
    ...spellings(piece.kind, raw, view, piece),
    sentence: 0,
    clause: 0,
    quoted: false,
    shout: capitals > 1 && capitals === raw.length,
    capital: view.upper[piece.start] === 1,
    ...(maskedWord.test(raw) && raw.replaceAll("*", "").length > 1 ? { masked: raw } : {}),
  };
}

/** Starts with a letter and hides some of the others. */
const maskedWord = /^[a-z][a-z]{0,12}\*{1,6}[a-z*]{0,12}$/;

function spellings(
  kind: PieceKind,
  raw: string,
  view: View,
  piece: Piece,
): { forms: string[]; hidden: string[] } {
  switch (kind) {
    case "word":
      return formsOf(raw);
    case "emoji":
      return { forms: [raw, ...Array.from(raw)].slice(0, 8), hidden: [] };
    case "mention":
      return { forms: [], hidden: raw.length < 24 ? formsOf(raw).forms.slice(1) : [] };
    case "tag":
      return { forms: tagWords(view, piece), hidden: [] };
    case "number":
      return { forms: [raw], hidden: [] };
    case "url":
      return { forms: [], hidden: [] };
  }
}

/** `#GantiPresiden` reads as `#gantipresiden`, `ganti presiden` and each of its words. */
function tagWords(view: View, piece: Piece): string[] {
  const whole = view.text.slice(piece.start + 1, piece.end);
  const words: string[] = [];
  let word = "";
  for (let i = piece.start + 1; i < piece.end; i += 1) {
    const starts = view.upper[i] === 1 && view.upper[i - 1] !== 1;
    if ((starts || view.text[i] === "_") && word !== "") {
      words.push(word);
      word = "";
    }
    if (view.text[i] !== "_") word += view.text[i];
  }
  if (word !== "") words.push(word);
  const forms = [`#${whole}`, whole];
  if (words.length > 1) forms.push(words.join(" "), ...words);
  return forms.slice(0, 12);
}

/** Words of a view with their spellings, sentences, clauses and quotation; `isHidden` knows disguised lemmas. */
export function tokensOf(view: View, isHidden: (form: string) => boolean): Tokens {
  const pieces = joinSpelledOut(view.text, piecesOf(view.text), isHidden);
  const list: Token[] = [];
  const sentences: Sentence[] = [{ question: false, shouts: 0 }];
  let clause = 0;
  let lastEnd = 0;
  for (const piece of pieces) {
    const token = wordToken(view, piece.piece);
    if (piece.spelled !== undefined) token.hidden.push(piece.spelled);
    const gap = view.text.slice(lastEnd, token.start);
    note(sentences, gap);
    const cut = list.length === 0 ? "none" : breakIn(gap, token.forms[0] ?? "");
    const before = list.at(-1);
    if (before !== undefined && gap === "-" && token.kind === "word" && before.kind === "word") {
      const first = before.forms[0] ?? "";
      if (twin(first, token.forms[0] ?? "")) {
        before.end = token.end;
        for (const form of [...token.forms, `${first}-${token.forms[0] ?? ""}`]) before.forms.push(form);
        lastEnd = token.end;
        continue;
      }
    }
    const abbreviated = gap.startsWith(". ") && abbreviations.has(before?.forms[0] ?? "");
    if (cut === "sentence" && !abbreviated) {
      sentences.push({ question: false, shouts: 0 });
      clause += 1;
    } else if (cut === "clause") clause += 1;
    token.sentence = sentences.length - 1;
    token.clause = clause;
    list.push(token);
    lastEnd = token.end;
  }
  note(sentences, view.text.slice(lastEnd));
  markQuoted(list, quotedRanges(view.text));
  return { list, sentences };
}

function markQuoted(list: Token[], ranges: { start: number; end: number }[]): void {
  ranges.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const range of ranges) {
    for (let token = list[at]; token !== undefined && token.end <= range.end; token = list[at]) {
      if (token.start >= range.start) token.quoted = true;
      at += 1;
    }
  }
}

function note(sentences: Sentence[], gap: string): void {
  const open = sentences.at(-1);
  if (open === undefined) return;
  if (gap.includes("?")) open.question = true;
  for (const char of gap) if (char === "!") open.shouts += 1;
}

type Joined = { piece: Piece; spelled?: string };

/** Puts `k a m p r e t`, `h.o.a.x` and `gob🤬lok` back together when they spell a lemma known to be disguised. */
function joinSpelledOut(text: string, pieces: Piece[], isHidden: (form: string) => boolean): Joined[] {
  const joined: Joined[] = [];
  for (let i = 0; i < pieces.length;) {
    const first = pieces[i];
    if (first === undefined) break;
    const run =
      first.kind === "word" || first.kind === "mention" ? spelledOut(text, pieces, i, isHidden) : undefined;
    if (run === undefined) {
      joined.push({ piece: first });
      i += 1;
    } else {
      joined.push({ piece: { kind: "word", start: first.start, end: run.end }, spelled: run.word });
      i = run.next;
    }
  }
  return joined;
}

/** Letters alone need no decoding, and most runs of single letters are only that. */
function readings(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word, word.replace(/([a-z])\1+/g, "$1")];
  const { forms, hidden } = formsOf(word);
  return [...forms, ...hidden];
}

/** No disguised word is written in more pieces than this. */
const mostPieces = 12;

function spelledOut(
  text: string,
  pieces: Piece[],
  from: number,
  isHidden: (form: string) => boolean,
): { word: string; end: number; next: number } | undefined {
  let word = "";
  let singles = true;
  let lastEnd = pieces[from]?.start ?? 0;
  let best: { word: string; end: number; next: number } | undefined;
  for (let j = from; j < pieces.length && j - from < mostPieces; j += 1) {
    const piece = pieces[j];
    if (piece === undefined) break;
    if (piece.kind === "emoji" && j > from) continue;
    if (piece.kind === "url" || piece.kind === "tag" || piece.end - piece.start > 12) break;
    const gap = text.slice(lastEnd, piece.start);
    const spaced = /[\s]/.test(gap);
    singles &&= piece.end - piece.start === 1;
    if (j > from && (gap.length > 8 || gap.includes("\n") || (spaced && !singles))) break;
    word += text.slice(piece.start, piece.end);
    lastEnd = piece.end;
    const parts = j - from + 1;
    const enough = singles ? parts > 3 || (parts > 2 && !spaced) : parts > 1;
    if (!enough || word.length > 24) continue;
    const found = readings(word).find(isHidden);
    if (found !== undefined) best = { word: found, end: piece.end, next: j + 1 };
  }
  return best;
}
