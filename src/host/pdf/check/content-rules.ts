import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from "@cantoo/pdf-lib";
import { decoded, formOf, propertiesIn, resourcesOf } from "../content/streams.ts";
import { paintsOf } from "../content/paints.ts";
import { leavesOf } from "../structure/tree.ts";
import type { ReadPage, ReadPdf } from "./read.ts";
import type { Fault, PdfRule } from "./rule.ts";

const count = (page: ReadPage, number: number): Fault[] =>
  number > 0 ? [{ page: page.number, what: String(number) }] : [];

/** A form that is painted outside marked content and holds some is looked into instead. */
const isPainted = ({ paint }: ReadPage["painted"][number], resources: PDFDict | null): boolean => {
  const form = formOf(paint.operation, resources);
  if (!form) return true;
  const inner = paintsOf(decoded(form.stream), propertiesIn(resourcesOf(form.stream.dict)));
  return ![...inner].some(({ mark }) => mark.kind === "content");
};

/** The list that leads from a page's numbers back to elements. */
function parentsOf({ doc }: ReadPdf): (owner: PDFDict, key: string) => PDFObject | undefined {
  const root = doc.catalog.lookup(PDFName.of("StructTreeRoot"));
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of("ParentTree")) : undefined;
  const known = new Map<number, PDFObject>();
  const collect = (node: unknown, depth: number): void => {
    if (!(node instanceof PDFDict) || depth > 16) return;
    const kids = node.lookup(PDFName.of("Kids"));
    const nums = node.lookup(PDFName.of("Nums"));
    if (kids instanceof PDFArray)
      for (let at = 0; at < kids.size(); at++) collect(kids.lookup(at), depth + 1);
    if (nums instanceof PDFArray)
      for (let at = 0; at + 1 < nums.size(); at += 2) {
        const number = nums.lookup(at);
        const value = nums.lookup(at + 1);
        if (number instanceof PDFNumber && value) known.set(number.asNumber(), value);
      }
  };
  collect(tree, 0);
  return (owner, key) => {
    const number = owner.lookup(PDFName.of(key));
    return number instanceof PDFNumber ? known.get(number.asNumber()) : undefined;
  };
}

/** What pages paint, and whether the structure knows of it. */
export const contentRules: readonly PdfRule[] = [
  {
    id: "all-marked",
    from: "01-005",
    find: ({ pages }) =>
      pages.flatMap((page) => {
        const resources = resourcesOf(page.dictionary);
        return count(
          page,
          page.painted.filter((each) => each.paint.mark.kind === "none" && isPainted(each, resources)).length,
        );
      }),
  },
  {
    id: "marks-apart",
    from: "01-003, 01-004",
    find: ({ pages }) =>
      pages.flatMap((page) => count(page, page.painted.filter(({ paint }) => paint.tangled).length)),
  },
  {
    id: "marks-known",
    from: "Bijak",
    find: ({ pages, tree }) => {
      const known = new Set(
        [...(tree ? leavesOf(tree) : [])].map((leaf) =>
          leaf.kind === "marked" ? `${leaf.page.tag} ${leaf.mcid}` : "",
        ),
      );
      return pages.flatMap((page) => {
        const orphans = page.painted.filter(
          ({ paint: { mark } }) => mark.kind === "content" && !known.has(`${page.ref.tag} ${mark.mcid}`),
        );
        return count(page, orphans.length);
      });
    },
  },
  {
    id: "parents-known",
    from: "Bijak",
    find: (pdf) => {
      const parents = parentsOf(pdf);
      const { context } = pdf.doc;
      return [...(pdf.tree ? leavesOf(pdf.tree) : [])].flatMap((leaf) => {
        const page = pdf.pages.find(({ ref }) => ref === leaf.page)?.number;
        const owner = context.lookup(leaf.kind === "object" ? leaf.object : (leaf.form ?? leaf.page));
        const dictionary = owner instanceof PDFStream ? owner.dict : owner;
        if (!(dictionary instanceof PDFDict)) return [page ? { page } : {}];
        const list = parents(dictionary, leaf.kind === "object" ? "StructParent" : "StructParents");
        const element =
          leaf.kind === "object" ? list : list instanceof PDFArray ? list.lookup(leaf.mcid) : undefined;
        return element instanceof PDFDict ? [] : [page ? { page } : {}];
      });
    },
  },
  {
    id: "forms-once",
    from: "30-002",
    find: ({ pages }) => {
      const seen = new Set<PDFStream>();
      return pages.flatMap((page) => {
        const resources = resourcesOf(page.dictionary);
        return page.painted.flatMap((each) => {
          const form = formOf(each.paint.operation, resources);
          if (!form || isPainted(each, resources)) return [];
          const again = seen.has(form.stream);
          seen.add(form.stream);
          return again ? [{ page: page.number }] : [];
        });
      });
    },
  },
];
