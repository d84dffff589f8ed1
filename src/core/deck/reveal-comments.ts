import type { Element, Root } from "hast";
import { revealComment, type Attribute } from "./attributes.ts";
import { placeIn, type Report } from "./report.ts";

/**
 * Applies reveal's `.element` comments to the tree and returns what its `.slide` comments say.
 * As in reveal, an element comment speaks for the nearest element before it (a line break is none),
 * or for its parent when nothing stands before it.
 */
export function applyComments(tree: Root, line: number, report: Report): Attribute[] {
  const slide: Attribute[] = [];
  const walk = (parent: Root | Element): void => {
    let target = parent;
    for (const child of parent.children) {
      if (child.type === "element") {
        walk(child);
        if (child.tagName !== "br") target = child;
      }
      if (child.type !== "comment") continue;
      const comment = revealComment(child.value, placeIn(child, line));
      if (comment?.kind === "slide") slide.push(...comment.attributes);
      if (comment?.kind === "element") setAttributes(target, comment.attributes, report);
    }
  };
  walk(tree);
  return slide;
}

function setAttributes(target: Root | Element, attributes: Attribute[], report: Report): void {
  for (const { name, value, place } of attributes) {
    if (target.type === "root") {
      report(place, "Tidak ada unsur sebelum komentar .element ini; diabaikan.", "warning");
      return;
    }
    if (name === "class") {
      const before = target.properties["className"];
      target.properties["className"] = [...(Array.isArray(before) ? before : []), ...value.split(/\s+/)];
    } else if (name === "data-fragment-index") target.properties["dataFragmentIndex"] = value;
    else if (name === "style") target.properties["style"] = value;
    else report(place, `Atribut "${name}" tidak dikenal pada unsur; diabaikan.`, "warning");
  }
}
