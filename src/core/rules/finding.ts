import type { BasisKind } from "./basis.ts";
import type { RuleId } from "./rule-ids.ts";
import type { Wording } from "./wording.ts";

/** Weakest first. A post is *flagged* when any finding is `review` or above. */
export const severities = ["info", "review", "warning", "severe"] as const;
export type Severity = (typeof severities)[number];

export const verdicts = ["aman", "tinjau", "jangan"] as const;
export type Verdict = (typeof verdicts)[number];

export const fields = ["text", "account", "display", "photo"] as const;
export type Field = (typeof fields)[number];

/** Half-open, in UTF-16 units of the field as it was given. */
export type Span = { field: Field; start: number; end: number };

export type CheckId = `${RuleId}/${string}`;

/** Where a rule comes from, and how sure we are of the citation: read by whom, on which day. */
export type Basis = {
  source: string;
  clause: string;
  kind?: BasisKind;
  status: string;
  verified: string | null;
  by?: string;
  en?: { source?: string; clause?: string; status?: string };
};

/** What kind of rule speaks: one the circular forbids, one it advises, one that is not in it. */
export const ruleKinds = ["larangan", "anjuran", "tambahan"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** A signal, never a ruling: screens show findings with the words "indikasi, bukan putusan". */
export type Finding = {
  rule: RuleId;
  check: CheckId;
  kind?: RuleKind;
  /** The rule's name, as a person would say it. */
  name?: string;
  severity: Severity;
  spans: Span[];
  /** 0 to 1. */
  confidence: number;
  message: string;
  why: string;
  advice: string[];
  /** A wording that would be fine, when one can be given. */
  safer?: string;
  basis: Basis[];
  /** Something in the marked places stays covered on the projector until the facilitator shows it. */
  mask: boolean;
  /** What to cover: rude words and private values one by one; all spans when left out. */
  masks?: Span[];
  /** Shown as "aturan kantor": whose rule it is, and when they last looked at it. */
  office?: { owner: string; reviewed: string };
  /** The same in English, where a translation was written; see `inLanguage`. */
  en?: Wording & { name?: string };
};

/** A candidate that was considered and let go, with the reason: the teaching is in the difference. */
export type Suppressed = {
  rule: RuleId;
  check: CheckId;
  reason: string;
  spans: Span[];
  /** Rude words here stay covered on the projector all the same. */
  masks?: Span[];
  en?: { reason: string };
};

/** What no program can decide, asked of people instead. */
export type Question = { rule: RuleId; text: string; en?: { text: string } };

/** What remains allowed, said beside the findings: an opinion, a complaint, a victim's story, and where to turn. */
export type Allowed = {
  id: string;
  name: string;
  message: string;
  advice: string[];
  spans: Span[];
  en?: { name?: string; message: string; advice: string[] };
};

export type Judgement = {
  verdict: Verdict;
  findings: Finding[];
  suppressed: Suppressed[];
  questions: Question[];
  /** Left out when there is nothing of the kind. */
  allowed?: Allowed[];
  /** More to cover before a hall than findings and released candidates name (`coversOf`). */
  masks?: Span[];
};
