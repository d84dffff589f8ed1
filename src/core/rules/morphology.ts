/** How the forms of a lemma are made. `tetap` stays as written and takes no clitics. */
export const inflections = ["kerja", "benda", "sifat", "tetap"] as const;
export type Inflection = (typeof inflections)[number];

const vowel = /^[aeiou]/;

/** The root after me-/pe-, without the vowel: `sebar` -> `nyebar`, `coblos` -> `ncoblos`. */
function nasal(root: string): string[] {
  const head = root[0] ?? "";
  const rest = root.slice(1);
  const cluster = !vowel.test(rest);
  switch (head) {
    case "k":
      return cluster ? [`ng${root}`] : [`ng${rest}`];
    case "p":
      return cluster ? [`m${root}`] : [`m${rest}`];
    case "t":
      return cluster ? [`n${root}`] : [`n${rest}`];
    case "s":
      return cluster ? [`n${root}`] : [`ny${rest}`];
    case "b":
    case "f":
    case "v":
      return [`m${root}`];
    case "c":
    case "d":
    case "j":
    case "z":
      return [`n${root}`];
    case "g":
    case "h":
      return [`ng${root}`];
    case "l":
    case "m":
    case "n":
    case "r":
    case "w":
    case "y":
      return [root];
    default:
      return vowel.test(root) ? [`ng${root}`] : [root];
  }
}

function verbStems(root: string): string[] {
  const stems = [
    root,
    `di${root}`,
    `ter${root}`,
    `ber${root}`,
    `nge${root}`,
    `ng${root}`,
    `ke${root}`,
    `ku${root}`,
  ];
  for (const form of nasal(root)) stems.push(`me${form}`, `pe${form}`, form);
  // Chat drops the nasal of me- altogether or makes it ny-: nyoblos, nyebarin, mbagiin.
  if (root.startsWith("c")) stems.push(`ny${root.slice(1)}`, `meny${root.slice(1)}`);
  if (root.startsWith("b")) stems.push(`m${root}`);
  stems.push(
    `memper${root}`,
    `diper${root}`,
    `menge${root}`,
    `penge${root}`,
    `nga${root}`,
    `dipe${root}`,
    `se${root}`,
  );
  return stems;
}

const verbEndings = ["", "kan", "i", "in", "an", "keun", "ken", "no", "kn"];

/** Javanese leans on a word with -u- after its first consonant: `bajingan` -> `buajingan`. */
function stressed(lemma: string): string[] {
  return /^[^aeiou][aeio][a-z]{3}/.test(lemma) ? [`${lemma.slice(0, 1)}u${lemma.slice(1)}`] : [];
}

/**
 * Standard and chat forms of one lemma. A lemma of several words is inflected on its first word only.
 * Clitics (-nya, -ku, -mu, -lah, -kah, -pun) are taken off at look-up, not multiplied here.
 */
export function formsOfLemma(lemma: string, kind: Inflection): string[] {
  const space = lemma.indexOf(" ");
  if (space > 0) {
    const tail = lemma.slice(space);
    return formsOfLemma(lemma.slice(0, space), kind).map((form) => form + tail);
  }
  switch (kind) {
    case "tetap":
    case "benda":
      return [lemma];
    case "sifat":
      return [
        lemma,
        ...["ter", "se", "si"].map((head) => head + lemma),
        `ke${lemma}an`,
        ...["an", "in", "ly"].map((tail) => lemma + tail),
        ...stressed(lemma),
      ];
    case "kerja": {
      const forms = new Set<string>();
      for (const stem of verbStems(lemma)) {
        for (const ending of verbEndings) if (stem.length + ending.length > 2) forms.add(stem + ending);
      }
      return [...forms];
    }
  }
}

const clitics = ["nya", "lah", "kah", "pun", "ku", "mu", "ne", "nyalah"];

/** What a word may be once its clitics are taken off; the word itself is not repeated. */
export function withoutClitics(word: string): string[] {
  const bare: string[] = [];
  for (const clitic of clitics) {
    if (word.length > clitic.length + 2 && word.endsWith(clitic)) bare.push(word.slice(0, -clitic.length));
  }
  return bare;
}
