import type { Element, ElementContent, Root } from "hast";

function classesOf(element: Element): string[] {
  const classes = element.properties["className"];
  return Array.isArray(classes) ? classes.map(String) : [];
}

function indexOf(element: Element): number {
  const index = Number(element.properties["dataFragmentIndex"]);
  return Number.isInteger(index) ? index : 0;
}

function stepped(node: ElementContent, step: number): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map((child) => stepped(child, step));
  const classes = classesOf(node);
  if (!classes.includes("fragment")) return { ...node, children };
  const index = indexOf(node);
  const shown = index < step ? ["visible"] : [];
  const current = index === step - 1 ? ["current-fragment"] : [];
  return {
    ...node,
    children,
    properties: { ...node.properties, className: [...classes, ...shown, ...current] },
  };
}

/** The body as it stands after `step` presses: the same class names the deck engine sets, so one stylesheet serves both. */
export function stepBody(body: Root, step: number): Root {
  const children = body.children.map((child) => (child.type === "doctype" ? child : stepped(child, step)));
  return { ...body, children };
}
