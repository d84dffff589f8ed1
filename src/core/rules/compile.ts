import type { Activity } from "../post/activities.ts";
import { fieldNames, levels } from "./format.ts";
import type { Check, Exception, Pack, PackProblem, Rule, WordClass } from "./format.ts";
import type { Basis, CheckId, Field, Severity } from "./finding.ts";
import { Lexicon, type ClassId } from "./lexicon.ts";
import { compileNode, UnknownName, type Node } from "./node.ts";
import { Phrases } from "./phrase.ts";
import type { RuleId } from "./rule-ids.ts";
import type { ScopeName } from "./scopes/names.ts";
import { compileScopes, type Scopes } from "./scopes/scopes.ts";
import { highestFor } from "./verdict.ts";

export type JudgeOptions = {
  /** Rule or check ids that stay silent. */
  off?: readonly string[];
  /** Inside an election period the circular on neutrality weighs heavier. */
  masaPemilu?: boolean;
};

export type CompiledException =
  | { kind: "scope"; scope: ScopeName }
  | { kind: "phrases"; ids: number[]; reach: "frasa" | "kalimat" | "pos"; reason: string };

export type CompiledCheck = {
  id: CheckId;
  rule: RuleId;
  severity: Severity;
  confidence: number;
  fields: Field[];
  activities: ReadonlySet<Activity>;
  node: Node;
  exceptions: CompiledException[];
  softeners: ScopeName[];
  message: string;
  why: string;
  advice: string[];
  safer: string | undefined;
  basis: Basis[];
  mask: boolean;
};

export type RuleBook = {
  checks: CompiledCheck[];
  questions: Map<RuleId, string[]>;
  lexicon: Lexicon;
  phrases: Phrases;
  scopes: Scopes;
  /** Word classes that are covered on the projector. */
  covered: ReadonlySet<ClassId>;
  problems: PackProblem[];
};

/** Packs to a book `judge` reads. What names an unknown word class is left out and reported. */
export function compilePacks(packs: readonly Pack[], options: JudgeOptions = {}): RuleBook {
  const classes = mergeClasses(packs);
  const lexicon = new Lexicon();
  for (const [name, words] of classes) addClass(lexicon, name, words, classes);
  const names = new Set(classes.keys());
  const phrases = new Phrases(lexicon, names);
  const scopes = compileScopes(phrases);
  const covered = new Set(
    [...classes].filter(([, words]) => words.some((one) => one.tutup)).map(([name]) => lexicon.idOf(name)),
  );
  const book: RuleBook = {
    checks: [],
    questions: new Map(),
    lexicon,
    phrases,
    scopes,
    covered,
    problems: [],
  };
  for (const pack of packs) {
    for (const rule of pack.aturan) {
      if (options.off?.includes(rule.id) === true) continue;
      book.questions.set(rule.id, [...new Set([...(book.questions.get(rule.id) ?? []), ...rule.tanya])]);
      for (const check of rule.periksa) {
        const id: CheckId = `${rule.id}/${check.id}`;
        if (options.off?.includes(id) === true) continue;
        if (check.hanya_pemilu && options.masaPemilu !== true) continue;
        try {
          book.checks.push(compileCheck(id, rule, check, options, book, names));
        } catch (error) {
          if (!(error instanceof UnknownName)) throw error;
          const [line, column] = pack.posisi[id] ?? [1, 1];
          book.problems.push({ path: pack.path, line, column, message: `${id}: ${error.message}` });
        }
      }
    }
  }
  return book;
}

function compileCheck(
  id: CheckId,
  rule: Rule,
  check: Check,
  options: JudgeOptions,
  book: RuleBook,
  classes: ReadonlySet<string>,
): CompiledCheck {
  const level = options.masaPemilu === true ? (check.tingkat_pemilu ?? check.tingkat) : check.tingkat;
  return {
    id,
    rule: rule.id,
    severity: highestFor(rule.id, rule.sifat, check.keyakinan, levels[level]),
    confidence: check.keyakinan,
    fields: check.cakupan.map((name) => fieldNames[name]),
    activities: new Set(check.aktivitas),
    node: compileNode(check.cocok, book.phrases, book.lexicon, classes),
    exceptions: check.kecuali.map((one) => compileException(one, book.phrases)),
    softeners: check.redam,
    message: check.pesan,
    why: check.mengapa ?? rule.mengapa,
    advice: check.saran ?? rule.saran,
    safer: check.ganti,
    basis: rule.dasar.map((one) => ({
      source: one.sumber,
      clause: one.butir,
      status: one.status,
      verified: one.diverifikasi,
    })),
    mask: check.sensor,
  };
}

function compileException(one: Exception, phrases: Phrases): CompiledException {
  if (typeof one === "string") return { kind: "scope", scope: one };
  const ids = one.frasa.map((text) => {
    const id = phrases.add(text);
    if (typeof id === "string") throw new UnknownName(id);
    return id;
  });
  return { kind: "phrases", ids, reach: one.lingkup, reason: one.alasan };
}

/** A class named in several packs is the sum of its words. */
function mergeClasses(packs: readonly Pack[]): Map<string, WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  for (const pack of packs) {
    for (const [name, words] of Object.entries(pack.kamus))
      classes.set(name, [...(classes.get(name) ?? []), words]);
  }
  return classes;
}

function addClass(lexicon: Lexicon, name: string, own: WordClass[], classes: Map<string, WordClass[]>): void {
  const id = lexicon.idOf(name);
  const seen = new Set([name]);
  const queue = [...own];
  for (let words = queue.pop(); words !== undefined; words = queue.pop()) {
    lexicon.addClass(id, words);
    for (const other of words.termasuk) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(...(classes.get(other) ?? []));
    }
  }
}
