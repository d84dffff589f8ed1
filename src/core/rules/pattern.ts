/**
 * A phrase pattern, written as words: `dasar <hina> lu|kamu`, `ayo? sebar~ .. grup`.
 * `<kelas>` is a word class, `kata~` every form of a verb, `:angka` a kind of token, `a|b` either, `x?` may be
 * missing, `dua_kata` two words inside a choice, `..N` up to N other words of the same sentence (4 when N is left out), `!x` the next word must not be x.
 */
export type Atom =
  | { kind: "word"; word: string }
  | { kind: "verb"; word: string }
  | { kind: "class"; name: string }
  | { kind: "token"; token: TokenTest };

export const tokenTests = ["angka", "tautan", "sebut", "tagar", "emoji", "nama", "kata", "kapital"] as const;
export type TokenTest = (typeof tokenTests)[number];

export type Step =
  | { kind: "one"; atoms: Atom[]; optional: boolean }
  | { kind: "not"; atoms: Atom[] }
  | { kind: "gap"; most: number };

/** Longest gap; keeps matching linear in the length of the text. */
const longestGap = 15;
const mostSteps = 14;
/** Each gap multiplies the places to look at. */
const mostGaps = 5;
const plainWord = /^[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}#.'_-]+$/u;

const isTokenTest = (name: string): name is TokenTest => (tokenTests as readonly string[]).includes(name);

function parseAtom(text: string): Atom | string {
  if (text.startsWith("<") && text.endsWith(">")) return { kind: "class", name: text.slice(1, -1) };
  if (text.startsWith(":")) {
    const name = text.slice(1);
    return isTokenTest(name) ? { kind: "token", token: name } : `":${name}" bukan jenis kata yang dikenal`;
  }
  const verb = text.endsWith("~");
  const word = (verb ? text.slice(0, -1) : text).toLowerCase();
  if (!plainWord.test(word)) return `"${text}" tidak dapat dibaca sebagai kata`;
  return { kind: verb ? "verb" : "word", word };
}

function parseStep(text: string): Step | string {
  if (text.startsWith("..")) {
    const most = text === ".." ? 4 : Number(text.slice(2));
    if (!Number.isInteger(most) || most < 1 || most > longestGap) {
      return `"${text}": jarak ditulis ..1 sampai ..${String(longestGap)}`;
    }
    return { kind: "gap", most };
  }
  const not = text.startsWith("!");
  const optional = text.endsWith("?");
  const atoms: Atom[] = [];
  for (const part of text.slice(not ? 1 : 0, optional ? -1 : undefined).split("|")) {
    const atom = parseAtom(part);
    if (typeof atom === "string") return atom;
    atoms.push(atom);
  }
  return not ? { kind: "not", atoms } : { kind: "one", atoms, optional };
}

/** Steps of a pattern, or a sentence that says what is wrong with it. */
export function parsePattern(text: string): Step[] | string {
  const words = text.trim().split(/\s+/);
  if (text.trim() === "") return "pola kosong";
  if (words.length > mostSteps) return `pola lebih panjang dari ${String(mostSteps)} bagian`;
  const steps: Step[] = [];
  for (const word of words) {
    const step = parseStep(word);
    if (typeof step === "string") return step;
    steps.push(step);
  }
  if (steps.filter((step) => step.kind === "gap").length > mostGaps)
    return `pola memuat lebih dari ${String(mostGaps)} jarak`;
  const anchor = steps.findIndex((step) => step.kind === "one" && !step.optional);
  if (anchor < 0) return "pola harus memuat sedikitnya satu kata wajib";
  if (steps.at(-1)?.kind === "gap" || steps[0]?.kind === "gap")
    return "pola tidak boleh diawali atau diakhiri jarak";
  return steps;
}
