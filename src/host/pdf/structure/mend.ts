import type { PDFObject } from "@cantoo/pdf-lib";
import { type Kid, type Node, nodesOf } from "./tree.ts";
import { levelOf } from "./standard.ts";

/** Types that hold words themselves, where a browser's wrapper without meaning says nothing more. */
const holdsWords = new Set([
  "P",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "Link",
  "Span",
  "Code",
  "TH",
  "TD",
  "LBody",
  "Lbl",
  "Caption",
]);
/** HTML's names that PDF has none of. */
const renamed: Record<string, string> = { Em: "Span", Strong: "Span" };
/** A cell may be empty; anything else without content says nothing and is read out all the same. */
const mayBeEmpty = new Set(["TD", "TH"]);

/** What a browser prints as structure, made into what ISO 32000-1, 14.8.4 asks for. Changes `root`. */
export function mendTree(root: Node): void {
  shape(root);
  levelHeadings(root);
}

function shape(node: Node): void {
  for (const kid of node.kids) if (kid.kind === "node") shape(kid);
  node.type = renamed[node.type] ?? node.type;
  node.kids = node.kids.filter(
    (kid) => kid.kind !== "node" || kid.kids.length > 0 || mayBeEmpty.has(kid.type),
  );
  switch (node.type) {
    case "LI":
      node.kids = inBody(node.kids);
      return;
    case "L":
      node.kids = node.kids.flatMap(unwrapped("LI")).map(asItem);
      return;
    case "Table":
      node.kids = node.kids.flatMap(unwrapped("TR")).map(asCaption);
      return;
    case "Figure":
      // HTML's figure is a frame around a picture and its caption; PDF's is the picture.
      if (!node.entries.has("Alt") && node.kids.some((kid) => kid.kind === "node")) node.type = "Div";
      return;
  }
  const single = node.type === "NonStruct" && node.kids.length === 1 ? node.kids[0] : undefined;
  if (single?.kind === "node" && single.type === "NonStruct") node.kids = single.kids;
  if (holdsWords.has(node.type)) node.kids = node.kids.flatMap(bare);
}

const isPlain = (kid: Kid): kid is Node =>
  kid.kind === "node" && kid.type === "NonStruct" && kid.entries.size === 0;

/** A wrapper's words in its place. */
const bare = (kid: Kid): Kid[] => (isPlain(kid) ? kid.kids.flatMap(bare) : [kid]);

/** A group without meaning around what may stand here itself. */
const unwrapped =
  (type: string) =>
  (kid: Kid): Kid[] =>
    isPlain(kid) && kid.kids.some((inner) => inner.kind === "node" && inner.type === type)
      ? kid.kids.flatMap(unwrapped(type))
      : [kid];

const node = (type: string, kids: Kid[]): Node => ({
  kind: "node",
  type,
  id: null,
  entries: new Map<string, PDFObject>(),
  kids,
});

const isA = (kid: Kid, ...types: string[]): boolean => kid.kind === "node" && types.includes(kid.type);

function inBody(kids: Kid[]): Kid[] {
  const labels = kids.filter((kid) => isA(kid, "Lbl"));
  const bodies = kids.filter((kid) => isA(kid, "LBody"));
  const rest = kids.filter((kid) => !isA(kid, "Lbl", "LBody")).flatMap(bare);
  return [...labels, ...bodies, ...(rest.length > 0 ? [node("LBody", rest)] : [])];
}

const asItem = (kid: Kid): Kid =>
  isA(kid, "LI", "L", "Caption") ? kid : node("LI", [node("LBody", bare(kid))]);

const asCaption = (kid: Kid): Kid =>
  isA(kid, "TR", "THead", "TBody", "TFoot", "Caption") ? kid : node("Caption", bare(kid));

/** Headings nest as they did, without leaving a level out: the first is H1 (Matterhorn 14-002, 14-003). */
function levelHeadings(root: Node): void {
  const above: { was: number; is: number }[] = [];
  for (const heading of nodesOf(root)) {
    const was = levelOf(heading.type);
    if (was === null) continue;
    while ((above.at(-1)?.was ?? 0) >= was) above.pop();
    const is = (above.at(-1)?.is ?? 0) + 1;
    above.push({ was, is });
    heading.type = `H${is}`;
  }
}
