import { PDFDict, type PDFDocument, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { placeOf } from "../destinations.ts";
import { pagesOf } from "../pages.ts";
import { textOf } from "../structure/tree.ts";

/** `page` counts from 0; null when the bookmark leads nowhere. `sound`: its links to others are as they should be. */
export type Bookmark = { title: string; page: number | null; depth: number; sound: boolean };

/** More than any outline that ends. */
const most = 10_000;

/** A document's bookmarks in the order they are shown. */
export function bookmarksOf(doc: PDFDocument): Bookmark[] {
  const pages = pagesOf(doc);
  const found: Bookmark[] = [];
  const follow = (parent: PDFDict, depth: number): void => {
    let before: PDFDict | null = null;
    for (let each = kin(parent, "First"); each && found.length < most; each = kin(each, "Next")) {
      const sound: boolean = kin(each, "Parent") === parent && kin(each, "Prev") === before;
      const place = placeOf(doc, destinationOf(each));
      const page = place ? pages.findIndex(({ ref }) => ref === place.page) : -1;
      found.push({
        title: textOf(each.lookup(PDFName.of("Title"))) ?? "",
        page: page < 0 ? null : page,
        depth,
        sound: sound && (kin(each, "Next") !== null || kin(parent, "Last") === each),
      });
      follow(each, depth + 1);
      before = each;
    }
  };
  const root = doc.catalog.lookup(PDFName.of("Outlines"));
  if (root instanceof PDFDict) follow(root, 0);
  return found;
}

function kin(item: PDFDict, key: string): PDFDict | null {
  const other = item.lookup(PDFName.of(key));
  return other instanceof PDFDict ? other : null;
}

/** Where a bookmark or a link goes within the document; undefined when it says nothing of the kind. */
export function destinationOf(item: PDFDict): PDFObject | undefined {
  const action = item.lookup(PDFName.of("A"));
  const goes = action instanceof PDFDict && action.lookup(PDFName.of("S")) === PDFName.of("GoTo");
  return item.get(PDFName.of("Dest")) ?? (goes ? action.get(PDFName.of("D")) : undefined);
}
