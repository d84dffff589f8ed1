/** Attributes each tag may keep, in hast spelling. A tag that is not here is unwrapped or removed. */
const allowed: Record<string, readonly string[]> = {
  a: ["href"],
  abbr: ["title"],
  ol: ["start", "reversed"],
  td: ["colSpan", "rowSpan"],
  th: ["colSpan", "rowSpan", "scope"],
  time: ["dateTime"],
  img: ["src", "alt", "width", "height"],
  "bijak-poll": ["dataId"],
  "bijak-post": ["dataId"],
  "bijak-figure": ["dataName", "dataAlt"],
};

const plain = new Set(
  [
    "h1 h2 h3 h4 h5 h6 p ul li dl dt dd blockquote cite q em strong b i u s del ins mark small sub sup",
    "code pre kbd samp var dfn br hr figure figcaption table caption thead tbody tfoot tr div span",
  ].flatMap((line) => line.split(" ")),
);

/** Removed with all they hold; other unknown tags only lose their tag. */
const removed = new Set(
  [
    "script style iframe frame frameset noframes object embed applet form input button select option textarea",
    "svg math template noscript video audio source track canvas link meta base title head dialog portal",
    "plaintext xmp listing marquee",
  ].flatMap((line) => line.split(" ")),
);

export type TagFate =
  | { kind: "keep"; attributes: readonly string[] }
  | { kind: "unwrap" }
  | { kind: "remove" };

export function fateOf(tag: string): TagFate {
  if (Object.hasOwn(allowed, tag)) return { kind: "keep", attributes: allowed[tag] ?? [] };
  if (plain.has(tag)) return { kind: "keep", attributes: [] };
  return { kind: removed.has(tag) ? "remove" : "unwrap" };
}
