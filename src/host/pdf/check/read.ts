import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFStream } from "@cantoo/pdf-lib";
import type { Paint } from "../content/paints.ts";
import { contentOf, decoded, resource, resourcesOf } from "../content/streams.ts";
import { paintedBy, saidBy } from "../content/text.ts";
import { type Page, pagesOf } from "../pages.ts";
import { type Node, readTree, textOf } from "../structure/tree.ts";
import { type Bookmark, bookmarksOf } from "./bookmarks.ts";
import { labelsOf } from "./page-labels.ts";

/** One page as the rules look at it. `number` counts from 1; sizes are in points. */
export type ReadPage = Page & {
  number: number;
  label: string | null;
  width: number;
  height: number;
  painted: { paint: Paint; said: string; font: PDFDict | null }[];
};

export type ReadPdf = {
  doc: PDFDocument;
  information: ReadonlyMap<string, string>;
  xmp: string | null;
  pages: readonly ReadPage[];
  tree: Node | null;
  roles: ReadonlyMap<string, string>;
  bookmarks: readonly Bookmark[];
  /** Every dictionary of the file, those of streams too. */
  dictionaries: readonly PDFDict[];
};

/** Opens a file without changing it; throws when the bytes are no PDF. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });

/** Reads what the rules need, once. */
export function readPdf(doc: PDFDocument): ReadPdf {
  const labels = labelsOf(doc);
  return {
    doc,
    information: informationOf(doc),
    xmp: xmpOf(doc),
    pages: pagesOf(doc).map((page, at) => readPage(page, at + 1, labels?.[at] ?? null)),
    tree: readTree(doc),
    roles: rolesOf(doc),
    bookmarks: bookmarksOf(doc),
    dictionaries: doc.context.enumerateIndirectObjects().flatMap(([, object]) => dictionariesIn(object)),
  };
}

function readPage(page: Page, number: number, label: string | null): ReadPage {
  const { dictionary } = page;
  const box = boxOf(dictionary);
  const painted = [...paintedBy(contentOf(dictionary), resourcesOf(dictionary))].map(
    ({ paint, resources }) => {
      const isText = paint.what === "text";
      const font = isText ? resource(resources, "Font", paint.font).value : null;
      return {
        paint,
        said: isText ? saidBy(paint, resources) : "",
        font: font instanceof PDFDict ? font : null,
      };
    },
  );
  return { ...page, number, label, ...box, painted };
}

function boxOf(page: PDFDict): { width: number; height: number } {
  const box = page.lookup(PDFName.of("MediaBox"));
  const parent = page.lookup(PDFName.of("Parent"));
  if (!(box instanceof PDFArray))
    return parent instanceof PDFDict && parent !== page ? boxOf(parent) : { width: 0, height: 0 };
  const [left = 0, bottom = 0, right = 0, top = 0] = box
    .asArray()
    .map((each) => (each instanceof PDFNumber ? each.asNumber() : 0));
  return { width: right - left, height: top - bottom };
}

function informationOf({ context }: PDFDocument): Map<string, string> {
  const information = context.lookup(context.trailerInfo.Info);
  const entries = information instanceof PDFDict ? information.entries() : [];
  return new Map(
    entries.flatMap(([key, value]) => {
      const text = textOf(context.lookup(value));
      return text === null ? [] : [[key.decodeText(), text]];
    }),
  );
}

function xmpOf({ catalog }: PDFDocument): string | null {
  const stream = catalog.lookup(PDFName.of("Metadata"));
  if (!(stream instanceof PDFStream)) return null;
  return new TextDecoder().decode(stream instanceof PDFRawStream ? decoded(stream) : stream.getContents());
}

function rolesOf({ catalog }: PDFDocument): Map<string, string> {
  const root = catalog.lookup(PDFName.of("StructTreeRoot"));
  const map = root instanceof PDFDict ? root.lookup(PDFName.of("RoleMap")) : undefined;
  const entries = map instanceof PDFDict ? map.entries() : [];
  return new Map(
    entries.flatMap(([key, value]) =>
      value instanceof PDFName ? [[key.decodeText(), value.decodeText()]] : [],
    ),
  );
}

function dictionariesIn(object: unknown): PDFDict[] {
  if (object instanceof PDFStream) return dictionariesIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn);
  if (object instanceof PDFDict) return [object, ...object.values().flatMap(dictionariesIn)];
  return [];
}
