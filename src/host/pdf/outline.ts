import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
} from "@cantoo/pdf-lib";
import type { PdfFacts } from "./finished-file.ts";
import { pagesOf } from "./pages.ts";
import type { Start } from "./starts.ts";

type Item = { ref: PDFRef; dictionary: PDFDict; kids: Item[] };

/** One bookmark a slide, those of a section under it, all open (ISO 32000-1, 12.3.3). */
export function writeOutline(
  doc: PDFDocument,
  { contents, upright }: PdfFacts,
  starts: readonly Start[],
): void {
  const { context } = doc;
  const pages = pagesOf(doc);
  const top: Item[] = [];
  contents.forEach(({ title, level }, at) => {
    const start = starts[at];
    const page = start && pages[start.page];
    if (!page) return;
    const dictionary = context.obj({ Title: PDFHexString.fromText(title) });
    // A slide fills its page; on paper the page is wider than what it is about.
    dictionary.set(
      PDFName.of("Dest"),
      upright ? context.obj([page.ref, "XYZ", null, start.top, null]) : context.obj([page.ref, "Fit"]),
    );
    const item = { ref: context.register(dictionary), dictionary, kids: [] };
    const section = level === 2 ? top.at(-1) : undefined;
    (section?.kids ?? top).push(item);
  });
  const root = context.obj({ Type: "Outlines" });
  const ref = context.register(root);
  join({ ref, dictionary: root, kids: top });
  doc.catalog.set(PDFName.of("Outlines"), ref);
}

/** Links an item's kids with each other and with it; answers how many lines it opens. */
function join({ ref, dictionary, kids }: Item): number {
  const [first] = kids;
  const last = kids.at(-1);
  if (!first || !last) return 0;
  let lines = kids.length;
  kids.forEach((kid, at) => {
    const before = kids[at - 1];
    const after = kids[at + 1];
    kid.dictionary.set(PDFName.of("Parent"), ref);
    if (before) kid.dictionary.set(PDFName.of("Prev"), before.ref);
    if (after) kid.dictionary.set(PDFName.of("Next"), after.ref);
    lines += join(kid);
  });
  dictionary.set(PDFName.of("First"), first.ref);
  dictionary.set(PDFName.of("Last"), last.ref);
  dictionary.set(PDFName.of("Count"), PDFNumber.of(lines));
  return lines;
}
