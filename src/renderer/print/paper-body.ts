import type { Element, ElementContent, Root } from "hast";

/**
 * What differs on paper: a link to a slide leads to its page, and where the slide was begun on an earlier page its
 * heading is no heading again.
 */
export function forPaper(body: Root, first: boolean): Root {
  return {
    ...body,
    children: body.children.map((child) => (child.type === "doctype" ? child : onPaper(child, first))),
  };
}

function onPaper(node: ElementContent, first: boolean): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map((child) => onPaper(child, first));
  return { ...node, children, properties: { ...node.properties, ...changes(node, first) } };
}

function changes({ tagName, properties }: Element, first: boolean): Element["properties"] {
  const href = properties["href"];
  if (tagName === "a" && typeof href === "string" && href.startsWith("#/"))
    return { href: `#${href.slice(2)}` };
  return !first && /^h[1-6]$/.test(tagName) ? { role: "presentation" } : {};
}
