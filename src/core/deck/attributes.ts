import type { Place } from "./model.ts";
import { placeAfter } from "./report.ts";

export type Attribute = { name: string; value: string; place: Place };
export type RevealComment = { kind: "slide" | "element"; attributes: Attribute[] };

const pair = /([A-Za-z_:][-\w:.]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Reads `.slide: id=a data-private` as reveal writes it; null when the comment is only a comment. */
export function revealComment(comment: string, start: Place): RevealComment | null {
  const opening = /^\s*\.(slide|element):/.exec(comment);
  if (opening === null) return null;
  const from = opening[0].length;
  const attributes = [...comment.slice(from).matchAll(pair)].map((match) => ({
    name: (match[1] ?? "").toLowerCase(),
    value: match[2] ?? match[3] ?? match[4] ?? "",
    place: placeAfter(start, `<!--${comment}`, "<!--".length + from + match.index),
  }));
  return { kind: opening[1] === "slide" ? "slide" : "element", attributes };
}
