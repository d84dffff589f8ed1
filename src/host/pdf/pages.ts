import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";

/** A page's dictionary and what refers to it. */
export type Page = { ref: PDFRef; dictionary: PDFDict };

export const pagesOf = (doc: PDFDocument): Page[] =>
  doc.getPages().map(({ ref, node }) => ({ ref, dictionary: node }));

/** A page's annotations. */
export function annotationsOf({ dictionary }: Page): PDFDict[] {
  const given = dictionary.lookup(PDFName.of("Annots"));
  const list = given instanceof PDFArray ? given.asArray() : [];
  return list.map((each) => dictionary.context.lookup(each)).filter((each) => each instanceof PDFDict);
}

export const isLink = (annotation: PDFDict): boolean =>
  annotation.lookup(PDFName.of("Subtype")) === PDFName.of("Link");
