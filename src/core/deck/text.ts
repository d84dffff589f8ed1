import type { Element, Nodes, Root } from "hast";
import type { Deck, Slide } from "./model.ts";

const blocks = new Set(
  "h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote pre hr div figure figcaption table tr".split(" "),
);

/** The tree's words, one block a line; drawings and pictures speak through their alternative text. */
export function plainText(tree: Root): string {
  const pieces: string[] = [];
  collect(tree, pieces);
  return pieces
    .join("")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * What the presenter's search looks through: everything the hall can read on a slide and, when
 * its deck is given, on its poll and post.
 */
export function slideText(slide: Slide, deck?: Pick<Deck, "polls" | "posts">): string {
  const poll = deck?.polls.find(({ id }) => id === slide.poll);
  const post = deck?.posts.find(({ id }) => id === slide.post);
  const live = [
    ...(poll ? [poll.question, ...("options" in poll ? poll.options.map(({ text }) => text) : [])] : []),
    ...(post ? [post.display, post.account, post.text, post.photo] : []),
  ];
  return [plainText(slide.body), ...live].filter((text) => text !== undefined && text !== "").join("\n");
}

function collect(node: Nodes, pieces: string[]): void {
  if (node.type === "text") pieces.push(node.value);
  if (node.type !== "element" && node.type !== "root") return;
  const block = node.type === "element" && (blocks.has(node.tagName) || node.tagName.startsWith("bijak-"));
  if (block || (node.type === "element" && node.tagName === "br")) pieces.push("\n");
  if (node.type === "element") pieces.push(alternative(node));
  for (const child of node.children) collect(child, pieces);
  if (block) pieces.push("\n");
  else if (node.type === "element" && /^t[dh]$/.test(node.tagName)) pieces.push(" ");
}

function alternative({ tagName, properties }: Element): string {
  const value =
    tagName === "img" ? properties["alt"] : tagName === "bijak-figure" ? properties["dataAlt"] : "";
  return typeof value === "string" ? value : "";
}
