import type { Pack, PackProblem, WordClass } from "./format.ts";
import type { Lexicon } from "./lexicon.ts";

export type Classes = Map<string, WordClass[]>;

/** A class named in several packs is the sum of its words. */
export function mergeClasses(packs: readonly Pack[]): Classes {
  const classes: Classes = new Map();
  for (const pack of packs) {
    for (const [name, words] of Object.entries(pack.kamus))
      classes.set(name, [...(classes.get(name) ?? []), words]);
  }
  return classes;
}

/** A class and every class whose words belong to it, each once, also when they include each other. */
export function partsOf(name: string, classes: Classes): WordClass[] {
  const seen = new Set([name]);
  // A set goes on giving what is added while it is walked.
  for (const other of seen) {
    for (const part of classes.get(other) ?? []) {
      for (const next of part.termasuk) seen.add(next);
    }
  }
  return [...seen].flatMap((one) => classes.get(one) ?? []);
}

export function addClasses(lexicon: Lexicon, classes: Classes): void {
  for (const name of classes.keys()) {
    const id = lexicon.idOf(name);
    for (const words of partsOf(name, classes)) lexicon.addClass(id, words);
  }
}

/** Classes that include one nobody defines, or each other in a circle: they work as far as they go, and it is told. */
export function classProblems(packs: readonly Pack[], classes: Classes): PackProblem[] {
  return packs.flatMap((pack) =>
    Object.entries(pack.kamus).flatMap(([name, words]) =>
      words.termasuk.flatMap((other) => {
        const [line, column] = pack.posisi[`<${name}>`] ?? [1, 1];
        const tell = (message: string): PackProblem[] => [{ path: pack.path, line, column, message }];
        if (!classes.has(other))
          return tell(`kelas <${name}> memuat <${other}>, yang tidak ada di kamus mana pun`);
        const circular = partsOf(other, classes).some((part) => part === words);
        return circular ? tell(`kelas <${name}> dan <${other}> saling memuat; lepaskan salah satunya`) : [];
      }),
    ),
  );
}
