import { addClasses, classProblems, mergeClasses } from "./classes.ts";
import { compileCheck, compileNote } from "./compile-check.ts";
import type { CompiledCheck, CompiledNote, Into, JudgeOptions } from "./compile-check.ts";
import type { Question } from "./finding.ts";
import type { Check, Pack, PackProblem, Rule } from "./format.ts";
import { firesOnIdentity, identitiesIn, refusal } from "./identity.ts";
import { Lexicon, type ClassId } from "./lexicon.ts";
import { UnknownName } from "./node.ts";
import { Phrases } from "./phrase.ts";
import type { RuleId } from "./rule-ids.ts";
import { compileScopes, type Scopes } from "./scopes/scopes.ts";

export type RuleBook = {
  checks: CompiledCheck[];
  notes: CompiledNote[];
  questions: Map<RuleId, Question[]>;
  lexicon: Lexicon;
  phrases: Phrases;
  scopes: Scopes;
  /** Word classes that are covered on the projector. */
  covered: ReadonlySet<ClassId>;
  problems: PackProblem[];
};

/** Packs to a book `judge` reads. A check that cannot work, or must not, is left out and reported. */
export function compilePacks(packs: readonly Pack[], options: JudgeOptions = {}): RuleBook {
  const classes = mergeClasses(packs);
  const lexicon = new Lexicon();
  addClasses(lexicon, classes);
  const into: Into = {
    lexicon,
    classes: new Set(classes.keys()),
    phrases: new Phrases(lexicon, new Set(classes.keys())),
  };
  const covered = [...classes].filter(([, words]) => words.some((one) => one.tutup));
  const book: RuleBook = {
    checks: [],
    notes: [],
    questions: new Map(),
    lexicon,
    phrases: into.phrases,
    scopes: compileScopes(into.phrases),
    covered: new Set(covered.map(([name]) => lexicon.idOf(name))),
    problems: classProblems(packs, classes),
  };
  const identities = identitiesIn(classes);
  const off = new Set([...(options.off ?? []), ...packs.flatMap((pack) => pack.matikan)]);
  const seen = new Map<string, string>();

  for (const pack of packs) {
    /** Adds what `make` makes, or says why it cannot. */
    const add = (id: string, make: () => void, matcher?: Check["cocok"]): void => {
      const [line, column] = pack.posisi[id] ?? [1, 1];
      const tell = (message: string): void =>
        void book.problems.push({ path: pack.path, line, column, message: `${id}: ${message}` });
      const elsewhere = seen.get(id);
      if (elsewhere !== undefined) return tell(`id ini sudah dipakai di ${elsewhere}`);
      seen.set(id, pack.path);
      if (matcher !== undefined && pack.asal === "kantor" && firesOnIdentity(matcher, identities))
        return tell(refusal);
      try {
        make();
      } catch (error) {
        if (!(error instanceof UnknownName)) throw error;
        tell(error.message);
      }
    };
    const addRule = (rule: Rule): void => {
      ask(book, rule);
      for (const check of rule.periksa) {
        const id = `${rule.id}/${check.id}`;
        if (off.has(id) || (check.hanya_pemilu && options.masaPemilu !== true)) continue;
        add(id, () => book.checks.push(compileCheck(pack, rule, check, options, into)), check.cocok);
      }
    };
    for (const rule of pack.aturan) {
      if (off.has(rule.id)) continue;
      // Two packs may speak of one rule; two parts of one pack that do are a slip.
      const twin = packs.find((one) => one !== pack && one.paket === pack.paket && has(one, rule.id));
      if (twin !== undefined && packs.indexOf(twin) < packs.indexOf(pack)) {
        const [line, column] = pack.posisi[rule.id] ?? [1, 1];
        const message = `aturan "${rule.id}" sudah ada di ${twin.path}`;
        book.problems.push({ path: pack.path, line, column, message });
      } else addRule(rule);
    }
    for (const note of pack.boleh) {
      const id = `boleh/${note.id}`;
      if (!off.has(id)) add(id, () => book.notes.push(compileNote(pack, note, into)));
    }
  }
  return book;
}

const has = (pack: Pack, rule: RuleId): boolean => pack.aturan.some((one) => one.id === rule);

function ask(book: RuleBook, rule: Rule): void {
  const known = book.questions.get(rule.id) ?? [];
  const own = rule.tanya.map((text, at): Question => {
    const en = rule.en?.tanya?.[at];
    return { rule: rule.id, text, ...(en === undefined ? {} : { en: { text: en } }) };
  });
  const fresh = own.filter((one) => !known.some((other) => other.text === one.text));
  book.questions.set(rule.id, [...known, ...fresh]);
}
