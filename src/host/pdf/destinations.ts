import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** A place in the document: a page, and how far from its lower edge in points when the place says so. */
export type Place = { page: PDFRef; top: number | null };

/** Where a destination leads, named or not; null when it leads nowhere. */
export function placeOf(doc: PDFDocument, destination: PDFObject | undefined): Place | null {
  const value = doc.context.lookup(destination);
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
    return placeOf(doc, named(doc, value.decodeText()));
  if (value instanceof PDFDict) return placeOf(doc, value.get(PDFName.of("D")));
  if (!(value instanceof PDFArray)) return null;
  const [page, how, , top] = value.asArray();
  if (!(page instanceof PDFRef && doc.context.lookup(page) instanceof PDFDict)) return null;
  const measured = how === PDFName.of("XYZ") ? doc.context.lookup(top) : undefined;
  return { page, top: measured instanceof PDFNumber ? measured.asNumber() : null };
}

/** Browsers use the catalog's dictionary, others its tree of names. */
function named({ catalog }: PDFDocument, name: string): PDFObject | undefined {
  const dictionary = catalog.lookup(PDFName.of("Dests"));
  const found = dictionary instanceof PDFDict ? dictionary.get(PDFName.of(name)) : undefined;
  if (found) return found;
  const names = catalog.lookup(PDFName.of("Names"));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of("Dests")) : undefined;
  return tree instanceof PDFDict ? inTree(tree, name, 0) : undefined;
}

function inTree(tree: PDFDict, name: string, depth: number): PDFObject | undefined {
  const names = tree.lookup(PDFName.of("Names"));
  if (names instanceof PDFArray) {
    for (let at = 0; at + 1 < names.size(); at += 2) {
      const key = names.lookup(at);
      const text = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : null;
      if (text === name) return names.get(at + 1);
    }
  }
  const kids = tree.lookup(PDFName.of("Kids"));
  // Deeper than any tree that means well.
  if (!(kids instanceof PDFArray) || depth > 16) return undefined;
  for (let at = 0; at < kids.size(); at++) {
    const kid = kids.lookup(at);
    const found = kid instanceof PDFDict ? inTree(kid, name, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}
