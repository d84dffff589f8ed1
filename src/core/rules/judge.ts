import type { Post } from "../post/post.ts";
import type { Candidate } from "./candidate.ts";
import type { CompiledCheck, JudgeOptions, Seeker } from "./compile-check.ts";
import { compilePacks, type RuleBook } from "./compile.ts";
import { evaluate, type Readings } from "./evaluate.ts";
import { fields, type Allowed, type Finding, type Judgement, type Span } from "./finding.ts";
import type { Suppressed } from "./finding.ts";
import type { Pack } from "./format.ts";
import { mergeFindings, mergeSpans, withoutAbsorbed } from "./merge.ts";
import { read } from "./reading.ts";
import type { RuleId } from "./rule-ids.ts";
import { reasonInEnglish, reasonOf } from "./scopes/names.ts";
import { holds } from "./scopes/scopes.ts";
import { snap } from "./text/graphemes.ts";
import { awake, comparesPhoto } from "./triggers.ts";
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
  const asksPhoto = post.photo === undefined && mentionsPhoto.test(post.text);
  for (const check of awake(book.checks, readings, asksPhoto)) {
    if (!check.activities.has(post.activity)) continue;
    const kept: Candidate[] = [];
    const softened: Candidate[] = [];
    for (const candidate of candidatesOf(check, readings)) {
      const reason = reasonToDrop(check, candidate, readings, book, post.official);
      if (reason !== null) {
        letGo(suppressed, check, candidate, reason, readings, book);
      } else if (isSoftened(check, candidate, readings, book, post.official)) softened.push(candidate);
      else kept.push(candidate);
    }
    if (kept.length > 0) findings.push(findingOf(check, kept, readings, book, post));
    else if (softened.length > 0) {
      const finding = findingOf(check, softened, readings, book, post);
      findings.push({ ...finding, severity: oneStepWeaker(finding.severity) });
    } else if (asksPhoto && comparesPhoto(check.node)) asked.add(check.rule);
  }
  const merged = withoutAbsorbed(mergeFindings(findings.sort(strongerFirst)));
  for (const finding of merged) asked.add(finding.rule);
  const questions = [...asked].flatMap((rule) => book.questions.get(rule) ?? []);
  const allowed = notesOn(post, readings, book);
  return {
    verdict: verdictOf(merged),
    findings: merged,
    suppressed,
    questions,
    ...(allowed.length > 0 ? { allowed } : {}),
  };
}

/** What of the post remains allowed, whatever the findings say about the rest of it. */
function notesOn(post: Post, readings: Readings, book: RuleBook): Allowed[] {
  return book.notes.flatMap((note): Allowed[] => {
    if (!note.activities.has(post.activity)) return [];
    const found = note.fields
      .flatMap((field) => evaluate(note.node, field, readings))
      .filter((one) => reasonToDrop(note, one, readings, book, post.official) === null);
    return found.length === 0 ? [] : [{ ...note.says, spans: spansOf(found, readings) }];
  });
}

/** Told once for each check and reason; every rude word in it stays coverable. */
function letGo(
  suppressed: Suppressed[],
  check: CompiledCheck,
  candidate: Candidate,
  reason: Reason,
  readings: Readings,
  book: RuleBook,
): void {
  const masks = masksOf(check, [candidate], readings, book);
  const same = suppressed.find((one) => one.check === check.id && one.reason === reason.reason);
  if (same === undefined) {
    const spans = spansOf([candidate], readings);
    const { rule, id } = check;
    suppressed.push({ rule, check: id, ...reason, spans, ...(masks.length > 0 ? { masks } : {}) });
  } else if (masks.length > 0) same.masks = mergeSpans([...(same.masks ?? []), ...masks]);
}

function candidatesOf({ fields, node }: CompiledCheck, readings: Readings): Candidate[] {
  const [only] = fields;
  return fields.length === 1 && only !== undefined
    ? evaluate(node, only, readings)
    : fields.flatMap((field) => evaluate(node, field, readings));
}

const mentionsPhoto = /\b(?:foto|video|gambar|potret|dokumentasi|suasana|penampakan)/i;

type Reason = { reason: string; en?: { reason: string } };

function reasonToDrop(
  check: Seeker,
  candidate: Candidate,
  readings: Readings,
  book: RuleBook,
  official: boolean,
): Reason | null {
  const reading = readings[candidate.field];
  if (reading === undefined) return null;
  for (const exception of check.exceptions) {
    switch (exception.kind) {
      case "scope":
        if (holds(exception.scope, book.scopes, candidate, reading, official)) {
          const reason = reasonInEnglish[exception.scope];
          return { reason: reasonOf[exception.scope], en: { reason } };
        }
        break;
      case "phrases":
        for (const id of exception.ids) {
          for (const [from, to] of reading.matches.get(id) ?? []) {
            const overlaps = from < candidate.to && candidate.from < to;
            const same = reading.tokens[from]?.sentence === candidate.sentence;
            const reach = exception.reach;
            if (reach === "pos" || (reach === "kalimat" && same) || overlaps) {
              const { reason, en } = exception;
              return { reason, ...(en === undefined ? {} : { en: { reason: en } }) };
            }
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

function findingOf(
  check: CompiledCheck,
  candidates: Candidate[],
  readings: Readings,
  book: RuleBook,
  post: Post,
): Finding {
  const masks = masksOf(check, candidates, readings, book);
  const { severity, words } = check.doing[post.activity] ?? check.usual;
  const name = check.name.en;
  return {
    rule: check.rule,
    check: check.id,
    kind: check.kind,
    name: check.name.id,
    severity,
    spans: spansOf(candidates, readings),
    confidence: check.confidence,
    ...words.id,
    basis: check.basis,
    mask: masks.length > 0,
    ...(masks.length > 0 ? { masks } : {}),
    ...(check.office === undefined ? {} : { office: check.office }),
    ...(words.en === undefined ? {} : { en: { ...words.en, ...(name === undefined ? {} : { name }) } }),
  };
}

/** Only the rude word or the private value itself, so that a hall can still follow the post. */
function masksOf(check: CompiledCheck, candidates: Candidate[], readings: Readings, book: RuleBook): Span[] {
  const covered: Candidate[] = [];
  for (const candidate of candidates) {
    const reading = readings[candidate.field];
    if (reading === undefined) continue;
    const ranges = check.mask ? privateRanges(candidate.ranges, reading.view.text) : [];
    for (let at = candidate.from; at < candidate.to; at += 1) {
      const hit = reading.hits[at]?.find((one) => book.covered.has(one.id));
      const start = reading.tokens[at]?.start ?? 0;
      const end = reading.tokens[at + (hit?.length ?? 0) - 1]?.end ?? start;
      const marked = candidate.ranges.some((range) => start < range[1] && range[0] < end);
      if (hit !== undefined && marked) ranges.push([start, end]);
    }
    covered.push({ ...candidate, ranges });
  }
  return spansOf(covered, readings);
}

/** Beside "nomor HP Bu Contoh" it is the number that is private. */
function privateRanges(ranges: [number, number][], text: string): [number, number][] {
  const numbers = ranges.filter(([start, end]) => /[0-9]/.test(text.slice(start, end)));
  return numbers.length > 0 ? numbers : [...ranges];
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
