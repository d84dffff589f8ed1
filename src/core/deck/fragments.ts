import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Numbers the fragments 0 to n-1 by reveal's rule (explicit indices first, equal ones together, then the
 * others in order) and returns n, the slide's number of steps.
 */
export function numberFragments(body: Root): number {
  const explicit = new Map<number, Element[]>();
  const others: Element[] = [];
  visit(body, "element", (element) => {
    const index = element.properties["dataFragmentIndex"];
    delete element.properties["dataFragmentIndex"];
    if (!hasClass(element, "fragment")) return;
    if (typeof index === "number") explicit.set(index, [...(explicit.get(index) ?? []), element]);
    else others.push(element);
  });
  const ordered = [...explicit].toSorted(([a], [b]) => a - b).map(([, group]) => group);
  const steps = [...ordered, ...others.map((element) => [element])];
  for (const [index, group] of steps.entries())
    for (const element of group) element.properties["dataFragmentIndex"] = index;
  return steps.length;
}

export function hasClass(element: Element, name: string): boolean {
  const classes = element.properties["className"];
  return Array.isArray(classes) && classes.includes(name);
}
