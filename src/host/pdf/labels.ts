import { type PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { PdfFacts } from "./finished-file.ts";
import type { Start } from "./starts.ts";

/**
 * What readers call the pages (ISO 32000-1, 12.4.2): a slide's number, its further pages with letters ("3", "3b", "3c");
 * paper is numbered page by page.
 */
export function writeLabels(doc: PDFDocument, { upright }: PdfFacts, starts: readonly Start[]): void {
  const { context } = doc;
  const ranges = upright
    ? []
    : starts.flatMap(({ page }, at) => rangesOf(page, starts[at + 1]?.page ?? doc.getPageCount(), at + 1));
  const nums = (ranges.length > 0 ? ranges : [{ page: 0, number: 1, letters: false }]).flatMap(
    ({ page, number, letters }) => [
      page,
      letters
        ? context.obj({ S: "a", St: 2, P: PDFString.of(String(number)) })
        : context.obj({ S: "D", St: number }),
    ],
  );
  doc.catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: nums }));
}

type Range = { page: number; number: number; letters: boolean };

const rangesOf = (page: number, next: number, number: number): Range[] => [
  { page, number, letters: false },
  ...(next > page + 1 ? [{ page: page + 1, number, letters: true }] : []),
];
