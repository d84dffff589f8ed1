import { mergeClasses } from "./classes.ts";
import { compilePacks, type RuleBook } from "./compile.ts";
import { runExamples } from "./examples.ts";
import type { Check, Pack, PackProblem, Rule } from "./format.ts";
import { firesOnIdentity, identitiesIn, refusal } from "./identity.ts";
import { tooAlike, tooFew } from "./proofs.ts";

/** A `galat` fails the lint; a `peringatan` is a good idea, a `catatan` only good to know. */
export type LintLevel = "galat" | "peringatan" | "catatan";
export type LintProblem = PackProblem & { level: LintLevel };

/** Everything wrong with packs that parsed: what does not compile, examples that do not hold, what is not proved. */
export function lintPacks(packs: readonly Pack[], book: RuleBook = compilePacks(packs, {})): LintProblem[] {
  const results = runExamples(packs, book);
  const failed = results.filter((result) => !result.passed);
  const gaps = results.filter((result) => result.kind === "belum");
  return [
    ...[...book.problems, ...failed].map((one) => problem("galat", one, one.message)),
    ...identityAlone(packs),
    ...packs.flatMap((pack) => [...proofs(pack), ...translations(pack)]),
    ...packs
      .filter((pack, at) => packs.findIndex((one) => one.paket === pack.paket) === at)
      .flatMap(ownership),
    ...packs.flatMap((pack) => unknownIds(pack, packs)),
    ...gaps.map((one) => problem("catatan", one, one.message)),
  ];
}

const problem = (
  level: LintLevel,
  { path, line, column }: Omit<PackProblem, "message">,
  message: string,
) => ({
  level,
  path,
  line,
  column,
  message,
});

const at = (pack: Pack, id: string): Omit<PackProblem, "message"> => {
  const [line, column] = pack.posisi[id] ?? [1, 1];
  return { path: pack.path, line, column };
};

/** Every start refuses this of an office; of ours, lint does, so that no start has to ask. */
function identityAlone(packs: readonly Pack[]): LintProblem[] {
  const identities = identitiesIn(mergeClasses(packs));
  return packs
    .filter((pack) => pack.asal === "bijak")
    .flatMap((pack) =>
      pack.aturan.flatMap((rule) =>
        rule.periksa
          .filter((check) => firesOnIdentity(check.cocok, identities))
          .map((check) => `${rule.id}/${check.id}`)
          .map((id) => problem("galat", at(pack, id), `${id}: ${refusal}`)),
      ),
    );
}

/** What it is when a check is not proved: our own packs must be, an office is asked to. */
const unproved: Record<Pack["asal"], LintLevel> = { bijak: "galat", kantor: "peringatan" };

function proofs(pack: Pack): LintProblem[] {
  const lacking = (id: string, ...lacks: string[]): LintProblem[] =>
    lacks
      .filter((one) => one !== "")
      .map((one) => problem(unproved[pack.asal], at(pack, id), `${id}: ${one}`));
  return [
    ...pack.aturan.flatMap((rule) =>
      rule.periksa.flatMap((check) => lacking(`${rule.id}/${check.id}`, tooFew(check), tooAlike(check))),
    ),
    ...pack.boleh.flatMap((note) => lacking(`boleh/${note.id}`, tooFew(note))),
  ];
}

/** Every sentence of ours exists in both languages; an office may keep to one. */
function translations(pack: Pack): LintProblem[] {
  if (pack.asal !== "bijak") return [];
  const missing = (id: string, keys: string[]): LintProblem[] =>
    keys.length === 0
      ? []
      : [problem("galat", at(pack, id), `${id}: belum ada bahasa Inggrisnya: ${keys.join(", ")}`)];
  return [
    ...pack.aturan.flatMap((rule) => [
      ...missing(rule.id, untranslatedRule(rule)),
      ...rule.periksa.flatMap((check) => missing(`${rule.id}/${check.id}`, untranslatedCheck(check, pack))),
    ]),
    ...pack.boleh.flatMap((note) => missing(`boleh/${note.id}`, note.en === undefined ? ["en"] : [])),
  ];
}

/** Keys that say something in Indonesian and nothing, or not as many things, in English. */
function untranslated(keys: readonly string[], own: object, english: object | undefined): string[] {
  const theirs = new Map(Object.entries(english ?? {}));
  return Object.entries(own).flatMap(([key, said]) => {
    if (!keys.includes(key) || said === undefined) return [];
    const there: unknown = theirs.get(key);
    if (!Array.isArray(said)) return there === undefined ? [key] : [];
    return said.length === (Array.isArray(there) ? there.length : 0) ? [] : [key];
  });
}

const spoken = ["nama", "pesan", "mengapa", "saran", "ganti", "tanya"];
const inMoments = (saat: Rule["saat"]): string[] =>
  Object.entries(saat).flatMap(([when, said]) =>
    untranslated(spoken, said, said.en).map((key) => `saat.${when}.${key}`),
  );

const untranslatedRule = (rule: Rule): string[] => [
  ...untranslated(spoken, rule, rule.en),
  ...rule.dasar.flatMap((basis) => (basis.en?.clause === undefined ? [`dasar ${basis.source}`] : [])),
  ...inMoments(rule.saat),
];

function untranslatedCheck(check: Check, pack: Pack): string[] {
  const reasons = check.kecuali.flatMap((one) => (typeof one === "string" ? [] : [one.alasan]));
  return [
    ...untranslated(spoken, check, check.en),
    ...reasons.filter((one) => pack.alasan[one] === undefined).map((one) => `alasan "${one}"`),
    ...inMoments(check.saat),
  ];
}

/** Whose rules these are, and when they last looked at them. */
function ownership(pack: Pack): LintProblem[] {
  const isPart = pack.asal === "bijak" || (pack.pemilik !== undefined && isDay(pack.ditinjau));
  const message = `paket kantor perlu "pemilik" dan "ditinjau" bertanggal TTTT-BB-HH`;
  return isPart ? [] : [problem("galat", { path: pack.path, line: 1, column: 1 }, message)];
}

/** Ids an office switches off that nothing has: it would wonder why a rule still speaks. */
function unknownIds(pack: Pack, packs: readonly Pack[]): LintProblem[] {
  const known = new Set(packs.flatMap((one) => Object.keys(one.posisi)));
  return pack.matikan
    .filter((id) => !known.has(id))
    .map((id) =>
      problem("peringatan", { path: pack.path, line: 1, column: 1 }, `matikan: id "${id}" tidak ada`),
    );
}

const isDay = (text: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "");
