import type { Element, ElementContent } from "hast";
import type { Layout, Slide } from "../../../../src/core/deck/model.ts";

export function el(
  tagName: string,
  children: (ElementContent | string)[] = [],
  properties: Element["properties"] = {},
): Element {
  const nodes = children.map((child): ElementContent =>
    typeof child === "string" ? { type: "text", value: child } : child,
  );
  return { type: "element", tagName, properties, children: nodes };
}

export const step = (index: number) => ({ className: ["fragment"], dataFragmentIndex: String(index) });

export function slideOf(layout: Layout, children: ElementContent[], rest: Partial<Slide> = {}): Slide {
  return {
    id: `slide-${layout}`,
    derivedId: false,
    layout,
    part: "core",
    private: false,
    hidden: false,
    from: 0,
    minutes: 1,
    title: "",
    column: 0,
    steps: 0,
    body: { type: "root", children },
    notes: null,
    attributes: {},
    poll: null,
    post: null,
    place: { line: 1, column: 1 },
    ...rest,
  };
}
