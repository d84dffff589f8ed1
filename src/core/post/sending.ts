import type { Judgement, Span } from "../rules/finding.ts";
import type { Note } from "../session/note.ts";
import { redactPost, redactText } from "./mask.ts";
import type { Post } from "./post.ts";

export type Sent = { post: Post; judgement: Judgement; note: Note };

/** Shorter than this a covered word is not looked for in other sentences: "Al" stands in half of them. */
const shortest = 3;

/**
 * What may leave the facilitator's window: the places they chose are taken out of the post, letter for letter, so that
 * findings keep their spans; and those very words are taken out of every sentence that goes along.
 */
export function toSend({ post, judgement, note }: Sent, covers: Span[]): Sent {
  const covered = covers
    .map(({ field, start, end }) => (post[field] ?? "").slice(start, end).trim().toLowerCase())
    .filter((words) => words.length >= shortest);
  const said = (text: string): string => {
    const lower = text.toLowerCase();
    // Some capitals are longer in small letters; then places cannot be told, and nothing is risked.
    if (lower.length !== text.length)
      return covered.length > 0 ? redactText(text, [{ start: 0, end: text.length }]) : text;
    return redactText(
      text,
      covered.flatMap((words) => occurrences(lower, words)),
    );
  };
  return {
    post: redactPost(post, covers),
    judgement: {
      ...judgement,
      findings: judgement.findings.map((one) => ({ ...one, message: said(one.message), why: said(one.why) })),
      suppressed: judgement.suppressed.map((one) => ({ ...one, reason: said(one.reason) })),
    },
    note: {
      ...note,
      verdict: note.verdict && { ...note.verdict, reason: said(note.verdict.reason) },
      dropped: note.dropped.map((one) => ({ ...one, reason: said(one.reason) })),
      added: note.added.map((one) => ({ ...one, reason: said(one.reason) })),
    },
  };
}

/** Where words stand in a text, half-open; both in small letters. */
export function occurrences(text: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}
