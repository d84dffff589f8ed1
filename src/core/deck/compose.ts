import type { Element, ElementContent, Root } from "hast";
import { toString } from "hast-util-to-string";
import { hasClass } from "./fragments.ts";
import type { Layout } from "./model.ts";

/** Names what a stylesheet composes: paragraphs with a part to play, and the sides of a comparison. */
export function compose(body: Root, layout: Layout): void {
  for (const child of body.children)
    if (child.type === "element" && child.tagName === "p") nameParagraph(child);
  if (layout === "compare") body.children = intoSides(body.children.filter(isContent));
}

function nameParagraph(paragraph: Element): void {
  const [first] = paragraph.children;
  if (first?.type !== "text") return;
  if (/^(Dasar|Basis):\s/.test(first.value)) addClass(paragraph, "dasar");
  else if (/^(—|–|--)\s/.test(first.value)) addClass(paragraph, "atribusi");
  else if (/^(Tanya|Ask):\s/.test(first.value)) {
    addClass(paragraph, "tanya");
    first.value = first.value.replace(/^(Tanya|Ask):\s+/, "");
  }
}

/** Each `h3` and what follows it up to the next one, or up to the legal basis, becomes a side. */
function intoSides(children: ElementContent[]): ElementContent[] {
  const composed: ElementContent[] = [];
  let side: Element | null = null;
  for (const child of children) {
    if (child.type === "element" && child.tagName === "h3") {
      side = { type: "element", tagName: "div", properties: { className: sideClasses(child) }, children: [] };
      composed.push(side);
    }
    if (child.type === "element" && hasClass(child, "dasar")) side = null;
    (side?.children ?? composed).push(child);
  }
  return composed;
}

function sideClasses(heading: Element): string[] {
  const words = toString(heading);
  if (/^((tetap )?boleh|fine|still fine)\b/i.test(words)) return ["sisi", "sisi-boleh"];
  return /^(jangan|hindari|avoid|do not)\b/i.test(words) ? ["sisi", "sisi-jangan"] : ["sisi"];
}

function addClass(element: Element, name: string): void {
  const classes = element.properties["className"];
  element.properties["className"] = [...(Array.isArray(classes) ? classes : []), name];
}

function isContent(node: Root["children"][number]): node is ElementContent {
  return node.type !== "doctype";
}
