import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { textOf } from "../structure/tree.ts";

/** What a reader calls each page (ISO 32000-1, 12.4.2); null when the file leaves that to the reader. */
export function labelsOf(doc: PDFDocument): string[] | null {
  const labels = doc.catalog.lookup(PDFName.of("PageLabels"));
  if (!(labels instanceof PDFDict)) return null;
  const ranges = rangesIn(labels, 0);
  return Array.from({ length: doc.getPageCount() }, (_, page) => {
    const [first, range] = ranges.findLast(([from]) => from <= page) ?? [0, null];
    if (!range) return "";
    const start = range.lookup(PDFName.of("St"));
    const style = range.lookup(PDFName.of("S"));
    const number = page - first + (start instanceof PDFNumber ? start.asNumber() : 1);
    return (
      (textOf(range.lookup(PDFName.of("P"))) ?? "") +
      (style instanceof PDFName ? styled(number, style.decodeText()) : "")
    );
  });
}

function rangesIn(tree: PDFDict, depth: number): [number, PDFDict][] {
  const kids = tree.lookup(PDFName.of("Kids"));
  if (kids instanceof PDFArray && depth < 16)
    return kids
      .asArray()
      .map((_, at) => kids.lookup(at))
      .flatMap((kid) => (kid instanceof PDFDict ? rangesIn(kid, depth + 1) : []));
  const nums = tree.lookup(PDFName.of("Nums"));
  if (!(nums instanceof PDFArray)) return [];
  return nums.asArray().flatMap((_, at): [number, PDFDict][] => {
    const [key, range] = at % 2 === 0 ? [nums.lookup(at), nums.lookup(at + 1)] : [];
    return key instanceof PDFNumber && range instanceof PDFDict ? [[key.asNumber(), range]] : [];
  });
}

/** Roman numerals are not told apart from numbers: no rule asks. */
function styled(number: number, style: string): string {
  if (style !== "a" && style !== "A") return String(number);
  const letter = String.fromCharCode(96 + (((number - 1) % 26) + 1)).repeat(
    Math.floor((number - 1) / 26) + 1,
  );
  return style === "a" ? letter : letter.toUpperCase();
}
