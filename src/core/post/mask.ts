import type { Span } from "../rules/finding.ts";
import type { Post } from "./post.ts";

const cover = "•";

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
    for (let at = from; at < to; at += 1) if (!/\s/.test(units[at] ?? "")) units[at] = cover;
  }
  return units.join("");
}

/** The post as the hall may read it, with the given spans of each field covered. */
export function maskPost(post: Post, spans: Span[]): Post {
  const of = (field: Span["field"]) => spans.filter((span) => span.field === field);
  const masked: Post = { ...post, text: maskText(post.text, of("text")) };
  if (post.account !== undefined) masked.account = maskText(post.account, of("account"));
  if (post.display !== undefined) masked.display = maskText(post.display, of("display"));
  if (post.photo !== undefined) masked.photo = maskText(post.photo, of("photo"));
  return masked;
}
