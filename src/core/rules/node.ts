import type { features, Matcher } from "./format.ts";
import { fieldNames } from "./format.ts";
import type { Field } from "./finding.ts";
import type { ClassId, Lexicon } from "./lexicon.ts";
import type { Phrases } from "./phrase.ts";
import type { Structure } from "./structures.ts";

/** A matcher with its patterns and classes resolved to numbers. */
export type Node =
  | { kind: "phrases"; ids: number[] }
  | { kind: "near"; distance: number; parts: number[][] }
  | { kind: "all"; reach: "sentence" | "post"; parts: Node[] }
  | { kind: "any"; parts: Node[] }
  | { kind: "count"; least: number; part: Node }
  | { kind: "score"; threshold: number; reach: "sentence" | "post"; parts: { weight: number; part: Node }[] }
  | { kind: "feature"; feature: (typeof features)[number] }
  | { kind: "structure"; structure: Structure }
  | { kind: "segments"; names: string[] }
  | { kind: "tags"; globs: string[] }
  | { kind: "photo"; topics: ClassId[] }
  | { kind: "in"; field: Field; part: Node };

/** Throws a sentence when a word class is unknown; `compilePacks` turns it into a problem. */
export function compileNode(
  matcher: Matcher,
  phrases: Phrases,
  lexicon: Lexicon,
  classes: ReadonlySet<string>,
): Node {
  const inner = (one: Matcher): Node => compileNode(one, phrases, lexicon, classes);
  const ids = (list: string[]): number[] =>
    list.map((text) => {
      const id = phrases.add(text);
      if (typeof id === "string") throw new UnknownName(id);
      return id;
    });
  if ("frasa" in matcher) return { kind: "phrases", ids: ids(matcher.frasa) };
  if ("dekat" in matcher) {
    return { kind: "near", distance: matcher.dekat.jarak, parts: matcher.dekat.unsur.map(ids) };
  }
  if ("semua" in matcher) {
    const reach = matcher.semua.lingkup === "pos" ? "post" : "sentence";
    return { kind: "all", reach, parts: matcher.semua.unsur.map(inner) };
  }
  if ("salah_satu" in matcher) return { kind: "any", parts: matcher.salah_satu.map(inner) };
  if ("hitung" in matcher) {
    return { kind: "count", least: matcher.hitung.minimal, part: inner(matcher.hitung.cocok) };
  }
  if ("bobot" in matcher) {
    const parts = matcher.bobot.unsur.map((one) => ({ weight: one.nilai, part: inner(one.cocok) }));
    const reach = matcher.bobot.lingkup === "pos" ? "post" : "sentence";
    return { kind: "score", threshold: matcher.bobot.ambang, reach, parts };
  }
  if ("ciri" in matcher) return { kind: "feature", feature: matcher.ciri };
  if ("struktur" in matcher) return { kind: "structure", structure: matcher.struktur };
  if ("segmen" in matcher)
    return { kind: "segments", names: matcher.segmen.map((name) => name.toLowerCase()) };
  if ("tagar" in matcher) return { kind: "tags", globs: matcher.tagar.map((glob) => glob.toLowerCase()) };
  if ("beda_foto" in matcher) {
    const topics = matcher.beda_foto.map((name) => {
      if (!classes.has(name)) throw new UnknownName(`kelas kata <${name}> tidak ada di kamus mana pun`);
      return lexicon.idOf(name);
    });
    return { kind: "photo", topics };
  }
  return { kind: "in", field: fieldNames[matcher.di.medan], part: inner(matcher.di.cocok) };
}

export class UnknownName extends Error {}
