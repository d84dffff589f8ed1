import { partsOf, type Classes } from "./classes.ts";
import type { Matcher } from "./format.ts";
import { parsePattern, type Atom } from "./pattern.ts";

/**
 * What the least that satisfies a matcher says: nothing (capitals, gaps), only who someone is, or something about
 * them. A check that needs no more than an identity would mark people for what they are, so it is refused.
 */
type Says = "nothing" | "identity" | "something";
const weights: readonly Says[] = ["nothing", "identity", "something"];
const weightier = (one: Says, other: Says): Says =>
  weights.indexOf(one) >= weights.indexOf(other) ? one : other;

/** Words around a name that add nothing to it. */
const empty = new Set(
  "yang itu ini para si sang kaum orang adalah ialah dan di ke dari ada para tuh nih sih".split(" "),
);

export type Identities = { classes: ReadonlySet<string>; words: ReadonlySet<string> };

/**
 * The classes marked `identitas`, those that take their words from one, and all their words; but not those that another
 * class knows as an insult or an office, for written out in a pattern they are meant as that.
 */
export function identitiesIn(classes: Classes): Identities {
  const marked = [...classes.keys()].filter((name) => partsOf(name, classes).some((part) => part.identitas));
  const all = [...classes.values()].flat();
  const more = all.filter((part) => part.identitas === false || part.perlu_sasaran);
  const others = new Set(more.flatMap((part) => part.lema));
  const words = all.filter((part) => part.identitas).flatMap((part) => part.lema);
  return {
    classes: new Set(marked),
    words: new Set(words.filter((word) => !others.has(word)).map((word) => word.toLowerCase())),
  };
}

export const refusal = "ditolak, karena dapat menandai orang hanya dari identitas atau namanya";

export const firesOnIdentity = (matcher: Matcher, known: Identities): boolean =>
  says(matcher, known).has("identity");

/** Every way in which the matcher can be satisfied. */
function says(matcher: Matcher, known: Identities): Set<Says> {
  const inner = (one: Matcher): Set<Says> => says(one, known);
  const phrase = (texts: string[]): Set<Says> => new Set(texts.flatMap((text) => [...pattern(text, known)]));
  if ("frasa" in matcher) return phrase(matcher.frasa);
  if ("dekat" in matcher) return together(matcher.dekat.unsur.map(phrase));
  if ("semua" in matcher) return together(matcher.semua.unsur.map(inner));
  if ("salah_satu" in matcher) return new Set(matcher.salah_satu.flatMap((one) => [...inner(one)]));
  if ("hitung" in matcher) return inner(matcher.hitung.cocok);
  if ("di" in matcher) return inner(matcher.di.cocok);
  if ("tagar" in matcher) {
    const named = matcher.tagar.map((glob) => known.words.has(glob.replaceAll(/[*#]/g, "").toLowerCase()));
    return new Set(named.map((is) => (is ? "identity" : "something")));
  }
  if ("bobot" in matcher) {
    const { ambang, unsur } = matcher.bobot;
    const light = unsur.filter((one) => one.nilai > 0 && !onlySomething(inner(one.cocok)));
    if (light.reduce((sum, one) => sum + one.nilai, 0) < ambang) return new Set(["something"]);
    return together(light.map((one) => inner(one.cocok)));
  }
  if ("ciri" in matcher) return new Set(["nothing"]);
  return new Set(["something"]);
}

const onlySomething = (ways: Set<Says>): boolean => ways.size === 1 && ways.has("something");

/** All of them at once: the weightiest of each combination. */
function together(parts: Set<Says>[]): Set<Says> {
  return parts.reduce(
    (ways, part) => new Set([...ways].flatMap((one) => [...part].map((other) => weightier(one, other)))),
    new Set<Says>(["nothing"]),
  );
}

function pattern(text: string, known: Identities): Set<Says> {
  const steps = parsePattern(text);
  if (typeof steps === "string") return new Set(["something"]);
  return together(
    steps.flatMap((step) =>
      step.kind === "one" && !step.optional ? [new Set(step.atoms.map((atom) => word(atom, known)))] : [],
    ),
  );
}

function word(atom: Atom, known: Identities): Says {
  switch (atom.kind) {
    case "class":
      return known.classes.has(atom.name) ? "identity" : "something";
    case "token":
      return atom.token === "nama" || atom.token === "sebut" ? "identity" : "nothing";
    case "word":
    case "verb": {
      const plain = atom.word.replaceAll("_", " ");
      if (known.words.has(plain)) return "identity";
      return empty.has(plain) ? "nothing" : "something";
    }
  }
}
