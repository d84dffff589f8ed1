import type { Post } from "../post/post.ts";
import type { Candidate } from "./candidate.ts";
import { compilePacks, type CompiledCheck, type JudgeOptions, type RuleBook } from "./compile.ts";
import { evaluate, type Readings } from "./evaluate.ts";
import {
  fields,
  type Basis,
  type Field,
  type Finding,
  type Judgement,
  type Question,
  type Span,
} from "./finding.ts";
import type { Suppressed } from "./finding.ts";
import type { Pack } from "./format.ts";
import type { Node } from "./node.ts";
import { read } from "./reading.ts";
import type { RuleId } from "./rule-ids.ts";
import { reasonOf } from "./scopes/names.ts";
import { holds } from "./scopes/scopes.ts";
import { snap } from "./text/graphemes.ts";
import { oneStepWeaker, strongerFirst, verdictOf } from "./verdict.ts";

/** What a worker keeps: packs compiled once, posts judged many times. */
export function createJudge(packs: readonly Pack[], options: JudgeOptions = {}): (post: Post) => Judgement {
  const book = compilePacks(packs, options);
  return (post) => judge(book, post);
}

/** Pure and deterministic; work grows with the length of the post, hardly with the size of the packs. */
export function judge(book: RuleBook, post: Post): Judgement {
  const readings: Readings = {};
  for (const field of fields) {
    const source = post[field];
    if (source !== undefined && source !== "")
      readings[field] = read(field, source, book.lexicon, book.phrases);
  }
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const asked = new Set<RuleId>();
  for (const check of book.checks) {
    if (!check.activities.has(post.activity)) continue;
    const kept: Candidate[] = [];
    const softened: Candidate[] = [];
    for (const candidate of check.fields.flatMap((field) => evaluate(check.node, field, readings))) {
      const reason = reasonToDrop(check, candidate, readings, book, post.official);
      if (reason !== null) {
        const spans = spansOf([candidate], readings);
        const { rule, id } = check;
        if (!suppressed.some((one) => one.check === id && one.reason === reason)) {
          suppressed.push({ rule, check: id, reason, spans });
        }
      } else if (isSoftened(check, candidate, readings, book, post.official)) softened.push(candidate);
      else kept.push(candidate);
    }
    if (kept.length > 0) findings.push(findingOf(check, kept, readings));
    else if (softened.length > 0) {
      const finding = findingOf(check, softened, readings);
      findings.push({ ...finding, severity: oneStepWeaker(finding.severity) });
    } else if (comparesPhoto(check.node) && post.photo === undefined && mentionsPhoto.test(post.text)) {
      asked.add(check.rule);
    }
  }
  const merged = withoutAbsorbed(mergeFindings(findings.sort(strongerFirst)));
  for (const finding of merged) asked.add(finding.rule);
  const questions = [...asked].flatMap((rule): Question[] =>
    (book.questions.get(rule) ?? []).map((text) => ({ rule, text })),
  );
  return { verdict: verdictOf(merged), findings: merged, suppressed, questions };
}

const comparesPhoto = (node: Node): boolean =>
  node.kind === "photo" || (node.kind === "any" && node.parts.some(comparesPhoto));

const mentionsPhoto = /\b(?:foto|video|gambar|potret|dokumentasi|suasana|penampakan)/i;

function reasonToDrop(
  check: CompiledCheck,
  candidate: Candidate,
  readings: Readings,
  book: RuleBook,
  official: boolean,
): string | null {
  const reading = readings[candidate.field];
  if (reading === undefined) return null;
  for (const exception of check.exceptions) {
    switch (exception.kind) {
      case "scope":
        if (holds(exception.scope, book.scopes, candidate, reading, official))
          return reasonOf[exception.scope];
        break;
      case "phrases":
        for (const id of exception.ids) {
          for (const [from, to] of reading.matches.get(id) ?? []) {
            const overlaps = from < candidate.to && candidate.from < to;
            const same = reading.tokens[from]?.sentence === candidate.sentence;
            const reach = exception.reach;
            if (reach === "pos" || (reach === "kalimat" && same) || overlaps) return exception.reason;
          }
        }
        break;
    }
  }
  return null;
}

function isSoftened(
  check: CompiledCheck,
  candidate: Candidate,
  readings: Readings,
  book: RuleBook,
  official: boolean,
): boolean {
  const reading = readings[candidate.field];
  if (reading === undefined) return false;
  return check.softeners.some((scope) => holds(scope, book.scopes, candidate, reading, official));
}

function findingOf(check: CompiledCheck, candidates: Candidate[], readings: Readings): Finding {
  return {
    rule: check.rule,
    check: check.id,
    severity: check.severity,
    spans: spansOf(candidates, readings),
    confidence: check.confidence,
    message: check.message,
    why: check.why,
    advice: check.advice,
    ...(check.safer === undefined ? {} : { safer: check.safer }),
    basis: check.basis,
    mask: check.mask,
  };
}

function spansOf(candidates: Candidate[], readings: Readings): Span[] {
  const spans: Span[] = [];
  for (const { field, ranges } of candidates) {
    const view = readings[field]?.view;
    if (view === undefined) continue;
    for (const [from, to] of ranges) {
      const { start, end } = snap(view.source, view.starts[from] ?? 0, view.ends[to - 1] ?? 0);
      spans.push({ field, start, end });
    }
  }
  return mergeSpans(spans);
}

function mergeSpans(spans: Span[]): Span[] {
  const order = (field: Field): number => fields.indexOf(field);
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => order(a.field) - order(b.field) || a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && last.field === span.field && span.start <= last.end)
      last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Findings of one rule on one place become one, with every basis; the strongest (first) speaks. */
function mergeFindings(findings: Finding[]): Finding[] {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const same = merged.find((one) => one.rule === finding.rule && touches(one.spans, finding.spans));
    if (same === undefined) merged.push(finding);
    else same.basis = uniqueBasis([...same.basis, ...finding.basis]);
  }
  return merged;
}

/** Rules that already say what is wrong with a rude word: politeness adds nothing on the same place. */
const graverThanRude: readonly RuleId[] = [
  "ujaran-kebencian",
  "sara",
  "pelecehan",
  "diskriminasi",
  "radikalisme",
  "terorisme",
  "pornografi",
];

function withoutAbsorbed(findings: Finding[]): Finding[] {
  // A direct insult at `review` is harassment because of the rude word, so both are said.
  const grave = findings.filter(
    (one) =>
      graverThanRude.includes(one.rule) &&
      one.severity !== "info" &&
      (one.rule !== "pelecehan" || one.severity !== "review"),
  );
  return findings.filter(
    (one) => one.rule !== "bahasa-sopan" || !grave.some((other) => touches(one.spans, other.spans)),
  );
}

const touches = (a: Span[], b: Span[]): boolean =>
  (a.length === 0 && b.length === 0) ||
  a.some((one) => b.some((two) => one.field === two.field && one.start < two.end && two.start < one.end));

function uniqueBasis(list: Basis[]): Basis[] {
  return list.filter(
    (one, at) => list.findIndex((two) => two.source === one.source && two.clause === one.clause) === at,
  );
}
