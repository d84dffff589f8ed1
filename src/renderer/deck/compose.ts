import type { Element, ElementContent, Root } from "hast";
import { toString } from "hast-util-to-string";

/** The regions every layout places in its own way. Markdown is a flat flow; a composition needs handles. */
export type Composition = {
  head: ElementContent[];
  main: ElementContent[];
  figure: ElementContent[];
  /** The question put to the hall, `p.tanya`. */
  ask: ElementContent[];
  /** The line that names the source, `p.dasar`, always at the foot. */
  basis: ElementContent[];
};

const pictures = new Set(["bijak-figure", "img", "figure", "svg"]);

const isElement = (node: ElementContent): node is Element => node.type === "element";
const isBlank = (node: ElementContent) => node.type === "text" && node.value.trim() === "";

function isPicture(node: ElementContent): boolean {
  if (!isElement(node)) return false;
  if (pictures.has(node.tagName)) return true;
  const inside = node.children.filter((child) => !isBlank(child));
  return node.tagName === "p" && inside.length > 0 && inside.every(isPicture);
}

function hasClass(node: Element, name: string): boolean {
  const classes = node.properties["className"];
  return Array.isArray(classes) && classes.includes(name);
}

export function compose(body: Root): Composition {
  const parts: Composition = { head: [], main: [], figure: [], ask: [], basis: [] };
  for (const node of body.children) {
    if (node.type === "doctype" || node.type === "comment" || isBlank(node)) continue;
    const element = isElement(node) ? node : null;
    if (isPicture(node)) parts.figure.push(node);
    else if (element && hasClass(element, "dasar")) parts.basis.push(node);
    else if (element && hasClass(element, "tanya")) parts.ask.push(node);
    else if (element && parts.head.length === 0 && /^h[12]$/.test(element.tagName)) parts.head.push(node);
    else parts.main.push(node);
  }
  return parts;
}

export function countLetters(nodes: ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + toString(node).length, 0);
}

export type Density = "roomy" | "normal" | "dense";

/** How much there is to read, so that a short slide may speak louder than a long one. */
export function density(nodes: ElementContent[]): Density {
  const letters = countLetters(nodes);
  if (letters <= 130) return "roomy";
  return letters <= 290 ? "normal" : "dense";
}

/** Entries of the lists in a region, nested ones too. */
export function countItems(nodes: ElementContent[]): number {
  return nodes.reduce((sum, node) => {
    if (!isElement(node)) return sum;
    return sum + (node.tagName === "li" ? 1 : 0) + countItems(node.children);
  }, 0);
}
