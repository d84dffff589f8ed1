import { PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { markArtifacts } from "./content/artifacts.ts";
import type { FinishPdf } from "./finished-file.ts";
import { mergeFonts } from "./fonts/merge.ts";
import { writeLabels } from "./labels.ts";
import { describeLinks } from "./links.ts";
import { writeMetadata } from "./metadata.ts";
import { writeOutline } from "./outline.ts";
import { annotationsOf, pagesOf } from "./pages.ts";
import { startsOf } from "./starts.ts";
import { mendTree } from "./structure/mend.ts";
import { leavesOf, type Node, readTree } from "./structure/tree.ts";
import { writeTree } from "./structure/write-tree.ts";
import { bytesOf } from "./write.ts";

/**
 * Makes of what Chromium printed (tagged) a file that is right for everyone: structure mended, decoration marked, links
 * described, bookmarks, page labels and metadata written. The pages look as they did, and the same print with the same
 * facts gives the same bytes.
 */
export const finishPdf: FinishPdf = async (printed, facts) => {
  const doc = await PDFDocument.load(printed, { updateMetadata: false });
  const tree = readTree(doc) ?? { kind: "node", type: "", id: null, entries: new Map(), kids: [] };
  const pages = pagesOf(doc);
  for (const page of pages) {
    const inForms = markArtifacts(page.dictionary);
    if (inForms.size > 0) placeInForms(tree, page.ref, inForms);
    page.dictionary.delete(PDFName.of("StructParents"));
    page.dictionary.set(PDFName.of("Tabs"), PDFName.of("S"));
    for (const annotation of annotationsOf(page)) annotation.delete(PDFName.of("StructParent"));
  }
  mergeFonts(doc);
  mendTree(tree);
  describeLinks(doc, tree, pages);
  writeTree(doc, tree);
  const starts = startsOf(doc, facts);
  writeOutline(doc, facts, starts);
  writeLabels(doc, facts, starts);
  writeMetadata(doc, facts);
  return { bytes: await bytesOf(doc), pages: pages.length };
};

/** Content in a form is found by the form's own stream (ISO 32000-1, 14.7.4.2); browsers leave that out. */
function placeInForms(tree: Node, page: PDFRef, inForms: ReadonlyMap<number, PDFRef>): void {
  for (const leaf of leavesOf(tree)) {
    if (leaf.kind === "marked" && leaf.page === page) leaf.form ??= inForms.get(leaf.mcid) ?? null;
  }
}
