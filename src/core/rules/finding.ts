import type { RuleId } from "./rule-ids.ts";

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

/** Where a rule comes from and how sure we are of the citation on the day named. */
export type Basis = { source: string; clause: string; status: string; verified: string | null };

/** A signal, never a ruling: screens show findings with the words "indikasi, bukan putusan". */
export type Finding = {
  rule: RuleId;
  check: CheckId;
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
};

/** A candidate that was considered and let go, with the reason: the teaching is in the difference. */
export type Suppressed = { rule: RuleId; check: CheckId; reason: string; spans: Span[] };

/** What no program can decide, asked of people instead. */
export type Question = { rule: RuleId; text: string };

export type Judgement = {
  verdict: Verdict;
  findings: Finding[];
  suppressed: Suppressed[];
  questions: Question[];
};
