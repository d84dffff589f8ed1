import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { paintedBy, saidBy } from "./content/text.ts";
import { contentOf, resourcesOf } from "./content/streams.ts";
import { annotationsOf, isLink, type Page } from "./pages.ts";
import { leavesOf, type Node, nodesOf, textOf } from "./structure/tree.ts";

/** Gives each link a description (Matterhorn 28-012): the words it stands on, or else where it leads. */
export function describeLinks(doc: PDFDocument, root: Node, pages: readonly Page[]): void {
  const texts = new Map<PDFRef, Map<number, string>>();
  const textsOf = (page: PDFRef) => {
    const known = texts.get(page) ?? textsIn(pages.find(({ ref }) => ref === page));
    texts.set(page, known);
    return known;
  };
  for (const node of nodesOf(root)) {
    const objects = node.kids.filter((kid) => kid.kind === "object");
    if (objects.length === 0) continue;
    const words = [...leavesOf(node)]
      .map((leaf) => (leaf.kind === "marked" ? (textsOf(leaf.page).get(leaf.mcid) ?? "") : ""))
      .join("");
    const figures = [...nodesOf(node)].map(({ entries }) => textOf(entries.get("Alt")) ?? "").join(" ");
    for (const { object } of objects) {
      const annotation = doc.context.lookup(object);
      if (annotation instanceof PDFDict && isLink(annotation))
        describe(annotation, words.trim() || figures.trim());
    }
  }
  for (const page of pages) for (const link of annotationsOf(page).filter(isLink)) describe(link, "");
}

function describe(link: PDFDict, words: string): void {
  if (textOf(link.lookup(PDFName.of("Contents")))) return;
  const text = words || targetOf(link);
  if (text) link.set(PDFName.of("Contents"), PDFHexString.fromText(text.replaceAll(/\s+/g, " ")));
}

function targetOf(link: PDFDict): string {
  const action = link.lookup(PDFName.of("A"));
  const address = action instanceof PDFDict ? textOf(action.lookup(PDFName.of("URI"))) : null;
  const name = link.lookup(PDFName.of("Dest"));
  return (
    address ??
    (name instanceof PDFName ? name.decodeText() : name instanceof PDFString ? name.decodeText() : "")
  );
}

/** What each numbered run of a page says. */
export function textsIn(page: Page | undefined): Map<number, string> {
  const texts = new Map<number, string>();
  if (!page) return texts;
  const { dictionary } = page;
  for (const { paint, resources } of paintedBy(contentOf(dictionary), resourcesOf(dictionary))) {
    if (paint.what !== "text" || paint.mark.kind !== "content") continue;
    const { mcid } = paint.mark;
    texts.set(mcid, (texts.get(mcid) ?? "") + saidBy(paint, resources));
  }
  return texts;
}
