import type { Span } from "../rules/finding.ts";
import { snap } from "../rules/text/graphemes.ts";
import type { Post } from "./post.ts";

const cover = "•";
/** Stands for what was taken out of a post before it left the facilitator's window: nobody can uncover it. */
export const bar = "█";

/** Keeps every offset: as many UTF-16 units come back as went in. The first letter stays, so a hall can follow. */
export function maskText(text: string, spans: { start: number; end: number }[]): string {
  const units = text.split("");
  // Half of a surrogate pair left standing would be drawn as a broken glyph, so its other half is covered with it.
  const split = (at: number) =>
    /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
  for (const { start, end } of spans) {
    if (end <= start) continue;
    const from = split(start) ? start - 1 : split(start + 1) ? start : Math.max(0, start + 1);
    const to = Math.min(split(end) ? end + 1 : end, units.length);
    for (let at = from; at < to; at += 1) if (!/[\s█]/.test(units[at] ?? "")) units[at] = cover;
  }
  return units.join("");
}

/** Every letter is replaced, as many UTF-16 units as went in, so that spans of findings stay true. */
export function redactText(text: string, spans: { start: number; end: number }[]): string {
  const units = text.split("");
  for (const span of spans) {
    if (span.end <= span.start) continue;
    const { start, end } = snap(text, Math.max(0, span.start), Math.min(span.end, text.length));
    for (let at = start; at < end; at += 1) if (!/\s/.test(units[at] ?? "")) units[at] = bar;
  }
  return units.join("");
}

type Cover = (text: string, spans: Span[]) => string;

function coverPost(post: Post, spans: Span[], cover: Cover): Post {
  const of = (field: Span["field"]) => spans.filter((span) => span.field === field);
  const covered: Post = { ...post, text: cover(post.text, of("text")) };
  if (post.account !== undefined) covered.account = cover(post.account, of("account"));
  if (post.display !== undefined) covered.display = cover(post.display, of("display"));
  if (post.photo !== undefined) covered.photo = cover(post.photo, of("photo"));
  return covered;
}

/** The post as the hall may read it, with the given spans of each field covered until somebody shows them. */
export const maskPost = (post: Post, spans: Span[]): Post => coverPost(post, spans, maskText);

/** The post as it may leave the facilitator's window: what the spans mark is in it no more. */
export const redactPost = (post: Post, spans: Span[]): Post => coverPost(post, spans, redactText);
