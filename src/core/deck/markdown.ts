import type { Root } from "hast";
import { raw, type Options } from "hast-util-raw";
import type { Blockquote, Paragraph, Root as Markdown } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";
import type { Place } from "./model.ts";
import { limits } from "./limits.ts";

/** A fenced block as it stood, with the place of its first line of content. */
export type Fenced = { kind: string; text: string; place: Place; content: Place };
/** What a fenced block becomes: an element without content, or a sentence saying why not. */
export type Live = { tag: string; properties: Record<string, string> } | { trouble: string };
export type Blocks = (fenced: Fenced) => Live | null;

// A footnote's heading comes in English and its ids clash between slides.
const noFootnotes = {
  disable: { null: ["gfmFootnoteCall", "gfmFootnoteDefinition", "gfmPotentialFootnoteCall"] },
};

/** Why a slide's text is not handed to the parsers at all; null when it may be. */
export function tooMuch(text: string): string | null {
  if (text.length > limits.slideCharacters) return "slide ini terlalu panjang untuk satu layar";
  if ((text.match(/<[a-z]/gi)?.length ?? 0) > limits.tagsPerSlide)
    return "slide ini berisi terlalu banyak tag HTML";
  const lines = text.split("\n");
  if (lines.length > limits.linesPerSlide) return "slide ini terlalu panjang untuk satu layar";
  if (lines.some((line) => line.split("|").length > limits.cellsPerLine))
    return "tabel di slide ini terlalu lebar";
  const nested = lines.some((line) => containers(line) > limits.containersPerLine);
  return nested ? "slide ini berisi kutipan atau daftar yang bersarang terlalu dalam" : null;
}

/** Markdown to an HTML tree, not yet to be trusted. `line` is where the text starts in the deck's file. */
export function toTree(text: string, line: number, blocks: Blocks): Root | null {
  try {
    const markdown = fromMarkdown(text, {
      extensions: [gfm(), noFootnotes],
      mdastExtensions: [gfmFromMarkdown()],
    });
    placeBlocks(markdown, line, blocks);
    // Only `String(file)` is read: it is what lets positions survive the HTML parser.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a whole VFile would bring Node's path in
    const file = { value: text, toString: () => text } as unknown as NonNullable<Options["file"]>;
    const tree = raw(toHast(markdown, { allowDangerousHtml: true }), { file });
    return tree.type === "root" ? tree : { type: "root", children: tree.type === "doctype" ? [] : [tree] };
  } catch {
    // The parsers recurse; what slips under the limits above and still overflows is hostile, not a bug.
    return null;
  }
}

function placeBlocks(markdown: Markdown, line: number, blocks: Blocks): void {
  visit(markdown, "code", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { line: line + start.line - 1, column: start.column };
    const content = { line: place.line + 1, column: start.column };
    const live = blocks({ kind: node.lang ?? "", text: node.value, place, content });
    if (live === null) return;
    const element = "tag" in live ? liveElement(live) : troubleBox(live.trouble);
    if (node.position) element.position = node.position;
    parent.children[index] = element;
  });
}

/** mdast has no free element: a node that names another tag is the documented way. */
function liveElement({ tag, properties }: Extract<Live, { tag: string }>): Paragraph {
  return { type: "paragraph", data: { hName: tag, hProperties: properties }, children: [] };
}

function troubleBox(message: string): Blockquote {
  const sentence: Paragraph = { type: "paragraph", children: [{ type: "text", value: message }] };
  const data = { hName: "div", hProperties: { className: ["masalah"] } };
  return { type: "blockquote", data, children: [sentence] };
}

/** Quotes and lists one line opens, which is what makes the Markdown parser's work grow. */
function containers(line: string): number {
  const lead = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(line)?.[0] ?? "";
  return lead.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
}
