import { activities, type Activity } from "../post/activities.ts";
import { basesShown } from "./basis.ts";
import type { Allowed, Basis, CheckId, Field, Finding, RuleKind, Severity } from "./finding.ts";
import { fieldNames, levels } from "./format.ts";
import type { Allowance, Check, Exception, Pack, Rule } from "./format.ts";
import { compileNode, UnknownName, type Node } from "./node.ts";
import type { Phrases } from "./phrase.ts";
import type { Lexicon } from "./lexicon.ts";
import type { RuleId } from "./rule-ids.ts";
import type { ScopeName } from "./scopes/names.ts";
import { highestFor, weaker } from "./verdict.ts";
import { inMoment, withoutSafer, wordings, type Wordings } from "./wording.ts";

export type JudgeOptions = {
  /** Rule or check ids that stay silent. */
  off?: readonly string[];
  /** Inside an election period the circular on neutrality weighs heavier, and says so. */
  masaPemilu?: boolean;
  /** The day, `YYYY-MM-DD`: criminal law that nobody has read for a year is not cited. */
  today?: string;
};

export type CompiledException =
  | { kind: "scope"; scope: ScopeName }
  | { kind: "phrases"; ids: number[]; reach: "frasa" | "kalimat" | "pos"; reason: string; en?: string };

/** What is looked for, where, and what excuses it. */
export type Seeker = {
  fields: Field[];
  activities: ReadonlySet<Activity>;
  node: Node;
  exceptions: CompiledException[];
};

type Said = { severity: Severity; words: Wordings };

export type CompiledCheck = Seeker & {
  id: CheckId;
  rule: RuleId;
  kind: RuleKind;
  name: { id: string; en?: string };
  confidence: number;
  softeners: ScopeName[];
  usual: Said;
  /** For what a person does with a post, where that changes what is said: liking is not spreading. */
  doing: Partial<Record<Activity, Said>>;
  basis: Basis[];
  mask: boolean;
  office?: NonNullable<Finding["office"]>;
};

export type CompiledNote = Seeker & { says: Omit<Allowed, "spans"> };

/** Who likes or follows writes nothing, so there is nothing to word better. */
const wordless: readonly Activity[] = ["suka", "ikuti"];

/** What patterns are compiled into. */
export type Into = { lexicon: Lexicon; phrases: Phrases; classes: ReadonlySet<string> };

export function compileCheck(
  pack: Pack,
  rule: Rule,
  check: Check,
  options: JudgeOptions,
  into: Into,
): CompiledCheck {
  const inElection = options.masaPemilu === true;
  const level = inElection ? (check.tingkat_pemilu ?? check.tingkat) : check.tingkat;
  const of = { rule: rule.id, kind: rule.sifat, confidence: check.keyakinan };
  const severity = highestFor(of, levels[level]);
  const saidIn = (usual: Said, moment: keyof Check["saat"]): Said => {
    const caps = [rule.saat[moment]?.paling, check.saat[moment]?.paling];
    return {
      severity: caps.reduce((most, cap) => (cap ? weaker(most, levels[cap]) : most), usual.severity),
      words: inMoment(inMoment(usual.words, rule.saat[moment]), check.saat[moment]),
    };
  };
  const saidDoing = (one: Activity): Said => {
    const said = saidIn(usual, one);
    return wordless.includes(one) ? { ...said, words: withoutSafer(said.words) } : said;
  };
  const plain: Said = { severity, words: wordingsOf(rule, check) };
  const usual = inElection ? saidIn(plain, "pemilu") : plain;
  const changed = activities.filter(
    (one) => wordless.includes(one) || rule.saat[one] !== undefined || check.saat[one] !== undefined,
  );
  const en = rule.en?.nama;
  return {
    ...compileSeeker(check, check.aktivitas ?? rule.aktivitas, into, pack.alasan),
    id: `${rule.id}/${check.id}`,
    rule: rule.id,
    kind: rule.sifat,
    name: { id: rule.nama, ...(en === undefined ? {} : { en }) },
    confidence: check.keyakinan,
    softeners: check.redam,
    usual,
    doing: Object.fromEntries(changed.map((one) => [one, saidDoing(one)])),
    basis: basesShown(rule.dasar, options.today),
    mask: check.sensor,
    ...(pack.asal === "kantor"
      ? { office: { owner: pack.pemilik ?? pack.judul, reviewed: pack.ditinjau ?? "" } }
      : {}),
  };
}

/** What the check says itself, and of its rule what it leaves unsaid; each in the language it was written in. */
function wordingsOf(rule: Rule, check: Check): Wordings {
  const source = {
    pesan: check.pesan,
    mengapa: check.mengapa ?? rule.mengapa,
    saran: check.saran ?? rule.saran,
    ganti: check.ganti,
  };
  if (check.en === undefined && rule.en === undefined) return wordings(source, undefined);
  return wordings(source, {
    ...(check.mengapa === undefined ? { mengapa: rule.en?.mengapa } : {}),
    ...(check.saran === undefined ? { saran: rule.en?.saran } : {}),
    ...check.en,
  });
}

export function compileNote(pack: Pack, note: Allowance, into: Into): CompiledNote {
  const { en } = note;
  return {
    ...compileSeeker(note, note.aktivitas ?? activities, into, pack.alasan),
    says: {
      id: note.id,
      name: note.nama,
      message: note.pesan,
      advice: note.saran,
      ...(en === undefined ? {} : { en: { name: en.nama, message: en.pesan, advice: en.saran } }),
    },
  };
}

function compileSeeker(
  { cakupan, cocok, kecuali }: Pick<Check, "cakupan" | "cocok" | "kecuali">,
  doing: readonly Activity[],
  into: Into,
  english: Pack["alasan"],
): Seeker {
  return {
    fields: cakupan.map((name) => fieldNames[name]),
    activities: new Set(doing),
    node: compileNode(cocok, into.phrases, into.lexicon, into.classes),
    exceptions: kecuali.map((one) => compileException(one, into.phrases, english)),
  };
}

function compileException(one: Exception, phrases: Phrases, english: Pack["alasan"]): CompiledException {
  if (typeof one === "string") return { kind: "scope", scope: one };
  const ids = one.frasa.map((text) => {
    const id = phrases.add(text);
    if (typeof id === "string") throw new UnknownName(id);
    return id;
  });
  const en = Object.hasOwn(english, one.alasan) ? english[one.alasan] : undefined;
  const reason = { reason: one.alasan, ...(en === undefined ? {} : { en }) };
  return { kind: "phrases", ids, reach: one.lingkup, ...reason };
}
