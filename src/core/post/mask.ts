import type { Span } from "../rules/finding.ts";
import type { Post } from "./post.ts";

const cover = "•";

/** Keeps every offset: as many UTF-16 units come back as went in. The first letter stays, so a hall can follow. */
export function maskText(text: string, spans: { start: number; end: number }[]): string {
  const units = text.split("");
  for (const { start, end } of spans) {
    for (let at = Math.max(0, start + 1); at < Math.min(end, units.length); at += 1) {
      // Half of a surrogate pair left standing would be drawn as a broken glyph.
      if (!/\s/.test(units[at] ?? "")) units[at] = cover;
    }
    if (/[\uD800-\uDFFF]/.test(units[start] ?? "")) units[start] = cover;
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
