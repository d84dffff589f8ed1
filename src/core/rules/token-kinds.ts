import type { TokenTest } from "./pattern.ts";
import type { Token } from "./text/tokens.ts";

/** The tests a token passes besides its words, as one of few lists known by number; words come first. */
export const kindsOfToken: readonly (readonly TokenTest[])[] = [
  ["kata"],
  ["kata", "nama"],
  ["kata", "kapital"],
  ["angka"],
  ["tautan"],
  ["sebut", "nama"],
  ["tagar"],
  ["emoji"],
];

const numberOf: Record<Exclude<Token["kind"], "word">, number> = {
  number: 3,
  url: 4,
  mention: 5,
  tag: 6,
  emoji: 7,
};

/** Place in `kindsOfToken`. */
export function kindOf(token: Token, before: Token | undefined): number {
  if (token.kind !== "word") return numberOf[token.kind];
  if (token.shout) return 2;
  const opens = before === undefined || before.sentence !== token.sentence;
  return token.capital && !opens && token.end - token.start > 2 ? 1 : 0;
}
