import { type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { PdfFacts } from "./finished-file.ts";
import { placeOf } from "./destinations.ts";
import { pagesOf } from "./pages.ts";

/** Where a slide begins: its page, counted from 0, and how far from the page's lower edge in points. */
export type Start = { page: number; top: number | null };

/**
 * Where each slide of the contents begins. The print page makes every slide's id a destination; without them a page is
 * taken to be a slide.
 */
export function startsOf(doc: PDFDocument, { contents }: PdfFacts): Start[] {
  const pages = pagesOf(doc);
  return contents.map(({ slide }, at) => {
    const place = placeOf(doc, PDFName.of(slide));
    const page = place ? pages.findIndex(({ ref }) => ref === place.page) : -1;
    if (place && page >= 0) return { page, top: place.top };
    if (pages.length === contents.length) return { page: at, top: null };
    throw new Error(`the printed pages do not say where slide "${slide}" begins`);
  });
}
