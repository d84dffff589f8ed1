import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { textOf } from "../structure/tree.ts";
import type { ReadPdf } from "./read.ts";
import { once, type PdfRule } from "./rule.ts";

const dictionary = ({ doc }: ReadPdf, key: string): PDFDict | null => {
  const found = doc.catalog.lookup(PDFName.of(key));
  return found instanceof PDFDict ? found : null;
};
const isTrue = (of: PDFDict | null, key: string): boolean => of?.lookup(PDFName.of(key)) === PDFBool.True;
const isEmpty = (text: string | undefined): boolean => (text ?? "").trim() === "";

const languageOf = ({ doc }: ReadPdf): string => textOf(doc.catalog.lookup(PDFName.of("Lang"))) ?? "";

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A property's text in XMP, written as an element or an attribute; the first of several. */
function inXmp({ xmp }: ReadPdf, property: string): string | null {
  const element = new RegExp(`<${property}[^>]*>([\\s\\S]*?)</${property}>`).exec(xmp ?? "")?.[1];
  const attribute = new RegExp(`\\b${property}="([^"]*)"`).exec(xmp ?? "")?.[1];
  const found =
    element === undefined ? attribute : (/<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(element)?.[1] ?? element);
  return found === undefined ? null : unescaped(found.trim());
}

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (each) => entities[each] ?? each);

const mirrored = [
  ["Title", "dc:title"],
  ["Author", "dc:creator"],
  ["Subject", "dc:description"],
  ["Keywords", "pdf:Keywords"],
] as const;

/** What the file says of itself as a whole. */
export const documentRules: readonly PdfRule[] = [
  {
    id: "tagged",
    from: "Bijak",
    find: (pdf) => once(!isTrue(dictionary(pdf, "MarkInfo"), "Marked") || (pdf.tree?.kids.length ?? 0) === 0),
  },
  { id: "suspects", from: "01-007", find: (pdf) => once(isTrue(dictionary(pdf, "MarkInfo"), "Suspects")) },
  {
    id: "language",
    from: "11-001, 11-006",
    find: (pdf) => once(!isLanguage(languageOf(pdf)), languageOf(pdf)),
  },
  {
    id: "title",
    from: "06-003",
    find: (pdf) =>
      once(
        isEmpty(pdf.information.get("Title")) || (pdf.xmp !== null && isEmpty(inXmp(pdf, "dc:title") ?? "")),
      ),
  },
  {
    id: "title-shown",
    from: "07-001, 07-002",
    find: (pdf) => once(!isTrue(dictionary(pdf, "ViewerPreferences"), "DisplayDocTitle")),
  },
  { id: "author", from: "Bijak", find: ({ information }) => once(isEmpty(information.get("Author"))) },
  { id: "subject", from: "Bijak", find: ({ information }) => once(isEmpty(information.get("Subject"))) },
  { id: "keywords", from: "Bijak", find: ({ information }) => once(isEmpty(information.get("Keywords"))) },
  { id: "xmp", from: "06-001", find: ({ xmp }) => once(xmp === null || !xmp.includes("rdf:RDF")) },
  {
    id: "xmp-agrees",
    from: "Bijak",
    find: (pdf) =>
      pdf.xmp === null
        ? []
        : mirrored
            .filter(
              ([key, property]) =>
                pdf.information.has(key) && inXmp(pdf, property) !== pdf.information.get(key),
            )
            .map(([key]) => ({ what: key })),
  },
  {
    id: "standard-claimed",
    from: "Bijak",
    find: ({ xmp }) => {
      const claim = /\b(pdf(?:ua|a|x|e|vt)id):/.exec(xmp ?? "")?.[1];
      return once(claim !== undefined, claim);
    },
  },
  {
    id: "dates",
    from: "Bijak",
    find: ({ information }) =>
      ["CreationDate", "ModDate"].filter((key) => information.has(key)).map((key) => ({ what: key })),
  },
];
