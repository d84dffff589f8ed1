import { PDFDict, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { placeOf } from "../destinations.ts";
import { annotationsOf, isLink } from "../pages.ts";
import { leavesOf, nodesOf, textOf } from "../structure/tree.ts";
import { levelOf } from "../structure/standard.ts";
import { destinationOf } from "./bookmarks.ts";
import type { ReadPage, ReadPdf } from "./read.ts";
import { type Fault, once, type PdfRule } from "./rule.ts";

/** Points by which a page may be larger or smaller than its format: browsers round to whole pixels. */
const slack = 0.75;
const formats = [
  [960, 540],
  [595.28, 841.89],
] as const;

/** Pages on which a slide begins: a later step of one has a letter in its label, and paper is no slide. */
const beginnings = ({ pages }: ReadPdf): readonly ReadPage[] =>
  pages.filter(({ width, height, label }) => width > height && !/\d[a-z]+$/.test(label ?? ""));

const linksOf = (pdf: ReadPdf): { page: ReadPage; link: PDFDict }[] =>
  pdf.pages.flatMap((page) =>
    annotationsOf(page)
      .filter(isLink)
      .map((link) => ({ page, link })),
  );

const onPage = (page: ReadPage, what?: string | null): Fault => ({
  page: page.number,
  ...(what ? { what } : {}),
});

function pagesWithHeading({ tree, roles }: ReadPdf): Set<PDFRef | null> {
  const headings = [...(tree ? nodesOf(tree) : [])].filter(({ type }) => {
    const role = roles.get(type) ?? type;
    return role === "H" || levelOf(role) !== null;
  });
  return new Set(headings.flatMap((node) => [...leavesOf(node)].map(({ page }) => page)));
}

/** Finding one's way: bookmarks, labels, headings, links. */
export const wayRules: readonly PdfRule[] = [
  { id: "bookmarks", from: "Bijak", find: ({ bookmarks }) => once(bookmarks.length === 0) },
  {
    id: "bookmarks-lead",
    from: "Bijak",
    find: ({ bookmarks }) =>
      bookmarks.filter(({ page }) => page === null).map(({ title }) => ({ what: title })),
  },
  {
    id: "bookmarks-joined",
    from: "Bijak",
    find: ({ bookmarks }) =>
      bookmarks
        .filter(({ sound, title }) => !sound || title.trim() === "")
        .map(({ title }) => ({ what: title })),
  },
  {
    id: "bookmarks-order",
    from: "Bijak",
    find: ({ bookmarks }) =>
      bookmarks
        .filter(({ page }, at) => (page ?? 0) < (bookmarks[at - 1]?.page ?? 0))
        .map(({ title }) => ({ what: title })),
  },
  {
    id: "bookmark-each",
    from: "Bijak",
    find: (pdf) =>
      beginnings(pdf)
        .map((page) => ({
          page,
          count: pdf.bookmarks.filter((mark) => mark.page === page.number - 1).length,
        }))
        .filter(({ count }) => count !== 1)
        .map(({ page, count }) => onPage(page, String(count))),
  },
  {
    id: "page-labels",
    from: "Bijak",
    find: ({ pages }) => {
      const labels = pages.map(({ label }) => label ?? "");
      return once(labels.includes("") || new Set(labels).size !== labels.length);
    },
  },
  {
    id: "slide-heading",
    from: "Bijak",
    find: (pdf) => {
      const headed = pagesWithHeading(pdf);
      return beginnings(pdf)
        .filter((page) => !headed.has(page.ref))
        .map((page) => onPage(page));
    },
  },
  {
    id: "page-size",
    from: "Bijak",
    find: ({ pages }) =>
      pages
        .filter(
          ({ width, height }) =>
            !formats.some(([w, h]) => Math.abs(w - width) <= slack && Math.abs(h - height) <= slack),
        )
        .map((page) => onPage(page, `${page.width} x ${page.height}`)),
  },
  {
    id: "page-sizes-equal",
    from: "Bijak",
    find: ({ pages }) =>
      pages
        .filter(({ width, height }) => width !== pages[0]?.width || height !== pages[0]?.height)
        .map((page) => onPage(page)),
  },
  {
    id: "tab-order",
    from: "28-008, 28-009",
    find: ({ pages }) =>
      pages
        .filter(
          (page) =>
            annotationsOf(page).length > 0 && page.dictionary.lookup(PDFName.of("Tabs")) !== PDFName.of("S"),
        )
        .map((page) => onPage(page)),
  },
  {
    id: "link-tagged",
    from: "28-011",
    find: (pdf) => {
      const { doc, tree, roles } = pdf;
      const tagged = new Set(
        [...(tree ? nodesOf(tree) : [])]
          .filter(({ type }) => (roles.get(type) ?? type) === "Link")
          .flatMap((node) => [...leavesOf(node)])
          .map((leaf) => (leaf.kind === "object" ? doc.context.lookup(leaf.object) : null)),
      );
      return linksOf(pdf)
        .filter(({ link }) => !tagged.has(link) || !link.has(PDFName.of("StructParent")))
        .map(({ page }) => onPage(page));
    },
  },
  {
    id: "link-described",
    from: "28-012",
    find: (pdf) =>
      linksOf(pdf)
        .filter(({ link }) => (textOf(link.lookup(PDFName.of("Contents"))) ?? "").trim() === "")
        .map(({ page }) => onPage(page)),
  },
  {
    id: "link-leads",
    from: "Bijak",
    find: (pdf) =>
      linksOf(pdf)
        .filter(({ link }) => {
          const action = link.lookup(PDFName.of("A"));
          const address = action instanceof PDFDict && action.lookup(PDFName.of("S")) === PDFName.of("URI");
          return !address && placeOf(pdf.doc, destinationOf(link)) === null;
        })
        .map(({ page, link }) => onPage(page, textOf(link.lookup(PDFName.of("Contents"))))),
  },
];
