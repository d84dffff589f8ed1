import { isSpace } from "./chars.ts";
import { formsOf, type Forms } from "./forms.ts";
import { piecesOf, type Piece, type PieceKind } from "./pieces.ts";
import { quotedRanges } from "./quotes.ts";
import type { View } from "./view.ts";

export type Token = {
  kind: PieceKind;
  /** Offsets into the view's text. */
  start: number;
  end: number;
  spelling: Forms;
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

/** What reading a text must know of the words that are looked for. */
export type Dictionary = {
  /** A lemma people disguise, squeezed. */
  isHidden(form: string): boolean;
  isKnown(form: string): boolean;
  /** Spellings of one written word. */
  spell(raw: string): Forms;
};

type Break = "none" | "clause" | "sentence";

function breakIn(gap: string, next: string): Break {
  if (gap === "" || gap === " ") return clauseOpeners.has(next) ? "clause" : "none";
  if (/[\n\r!?;…|•]/.test(gap) || /\.(?:\s|$|\.)/.test(gap) || gap.includes(".")) return "sentence";
  return /[,:()[\]"—–]| -+ |->|=>/.test(gap) || clauseOpeners.has(next) ? "clause" : "none";
}

const twin = (first: string, second: string): boolean =>
  first.length > 1 && (first === second || second.startsWith(first) || first.endsWith(second.slice(0, 5)));

function tokenOf(view: View, { kind, start, end }: Piece, words: Dictionary, spelled?: Forms): Token {
  const raw = view.text.slice(start, end);
  let capitals = 0;
  for (let i = start; i < end; i += 1) if (view.upper[i] === 1) capitals += 1;
  const shout = capitals > 1 && capitals === raw.length;
  const reads = kind === "word" && shout && raw === coveredName ? "mention" : kind;
  return {
    kind: reads,
    start,
    end,
    spelling: spelled ?? spellings(reads, raw, view, start, words),
    sentence: 0,
    clause: 0,
    quoted: false,
    shout,
    capital: view.upper[start] === 1,
  };
}

/** Posts are passed on with USER where somebody was mentioned: somebody is spoken to all the same. */
const coveredName = "user";

const unspoken: Forms = { forms: [], hidden: [] };

function spellings(kind: PieceKind, raw: string, view: View, start: number, words: Dictionary): Forms {
  switch (kind) {
    case "word":
      return words.spell(raw);
    case "emoji":
      return { forms: [raw, ...Array.from(raw)].slice(0, 8), hidden: [] };
    case "mention":
      return raw.length < 24 ? { forms: [], hidden: formsOf(raw).forms.slice(1) } : unspoken;
    case "tag":
      return { forms: tagWords(view, start, start + raw.length), hidden: [] };
    case "number":
      return { forms: [raw], hidden: [] };
    case "url":
      return unspoken;
  }
}

/** `#GantiPresiden` reads as `#gantipresiden`, `ganti presiden` and each of its words. */
function tagWords(view: View, start: number, end: number): string[] {
  const whole = view.text.slice(start + 1, end);
  const words: string[] = [];
  let word = "";
  for (let i = start + 1; i < end; i += 1) {
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

/** Words of a view with their spellings, sentences, clauses and quotation. */
export function tokensOf(view: View, words: Dictionary): Tokens {
  const { text } = view;
  const pieces = piecesOf(text);
  const list: Token[] = [];
  const sentences: Sentence[] = [{ question: false, shouts: 0 }];
  let clause = 0;
  let lastEnd = 0;
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const run = spelledOut(text, pieces, at, words);
    at = run?.next ?? at + 1;
    const token =
      run === undefined
        ? tokenOf(view, piece, words)
        : tokenOf(view, { kind: "word", start: piece.start, end: run.end }, words, run.spelling);
    const before = list.at(-1);
    const isOneSpace = token.start === lastEnd + 1 && text.charCodeAt(lastEnd) === 32;
    const gap = isOneSpace ? " " : text.slice(lastEnd, token.start);
    lastEnd = token.end;
    note(sentences, gap);
    const [first = ""] = token.spelling.forms;
    if (before !== undefined && gap === "-" && joinTwin(before, token)) continue;
    const cut = before === undefined ? "none" : breakIn(gap, first);
    const abbreviated = gap.startsWith(". ") && abbreviations.has(before?.spelling.forms[0] ?? "");
    if (cut === "sentence" && !abbreviated) {
      sentences.push({ question: false, shouts: 0 });
      clause += 1;
    } else if (cut === "clause") clause += 1;
    token.sentence = sentences.length - 1;
    token.clause = clause;
    list.push(token);
  }
  note(sentences, text.slice(lastEnd));
  markQuoted(list, quotedRanges(text));
  return { list, sentences };
}

/** `teman-teman` and `menghambur-hamburkan` are one word. */
function joinTwin(before: Token, token: Token): boolean {
  if (token.kind !== "word" || before.kind !== "word") return false;
  const [first = ""] = before.spelling.forms;
  const [second = ""] = token.spelling.forms;
  if (!twin(first, second)) return false;
  before.end = token.end;
  const forms = [...before.spelling.forms, ...token.spelling.forms, `${first}-${second}`];
  before.spelling = { forms, hidden: before.spelling.hidden };
  return true;
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
  if (gap === " " || gap === "") return;
  const open = sentences.at(-1);
  if (open === undefined) return;
  if (gap.includes("?")) open.question = true;
  for (const char of gap) if (char === "!") open.shouts += 1;
}

/** Letters alone need no decoding, and most runs of single letters are only that. */
function readings(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word, word.replace(/([a-z])\1+/g, "$1")];
  const { forms, hidden } = formsOf(word);
  return [...forms, ...hidden];
}

/** No disguised word is written in more pieces than this, nor is longer. */
const mostPieces = 16;
const longestSpelled = 24;
/** Two pieces around a picture are one word only when long enough not to be chance. */
const shortestSplit = 4;

type Run = { spelling: Forms; end: number; next: number };

/** Puts `k a m p r e t`, `h.o.a.x` and `gob🤬lok` back together when they spell a word that is looked for. */
function spelledOut(text: string, pieces: Piece[], from: number, words: Dictionary): Run | undefined {
  const first = pieces[from];
  const second = pieces[from + 1];
  if (first === undefined || second === undefined || (first.kind !== "word" && first.kind !== "mention"))
    return undefined;
  // Most words end in a space and go on with another word.
  if (second.kind !== "emoji" && first.end - first.start > 1 && isSpace(text.charCodeAt(first.end)))
    return undefined;
  let word = "";
  let singles = true;
  let pictured = false;
  let lastEnd = first.start;
  let best: Run | undefined;
  for (let j = from; j < pieces.length && j - from < mostPieces; j += 1) {
    const piece = pieces[j];
    if (piece === undefined) break;
    if (piece.kind === "emoji" && j > from) {
      pictured = true;
      continue;
    }
    if (piece.kind === "url" || piece.kind === "tag" || piece.end - piece.start > 12) break;
    const gap = text.slice(lastEnd, piece.start);
    const spaced = /\s/.test(gap);
    singles &&= piece.end - piece.start === 1;
    if (j > from && (gap.length > 12 || gap.includes("\n") || (spaced && !singles))) break;
    word += text.slice(piece.start, piece.end);
    lastEnd = piece.end;
    const parts = j - from + 1;
    if (word.length > longestSpelled) break;
    const sure = singles ? parts > 3 : pictured && parts > 1 && word.length >= shortestSplit;
    const enough = singles ? parts > 3 || (parts > 2 && !spaced) : parts > 1;
    if (!enough && !sure) continue;
    const options = readings(word);
    const hidden = enough ? options.filter((one) => words.isHidden(one)).slice(0, 1) : [];
    const forms = sure ? options.filter((one) => words.isKnown(one)) : [];
    if (hidden.length + forms.length > 0) best = { spelling: { forms, hidden }, end: piece.end, next: j + 1 };
  }
  return best;
}
