import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import type { PdfRuleId } from "../../../../src/core/text/pdf-check.ts";
import { decoded, streamOf } from "../../../../src/host/pdf/content/streams.ts";

const name = (text: string) => PDFName.of(text);
const dictionariesIn = ({ context }: PDFDocument): PDFDict[] =>
  context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
const structure = (doc: PDFDocument) => doc.catalog.lookup(name("StructTreeRoot"), PDFDict);
/** Elements of one type, in reading order. */
const elements = (doc: PDFDocument, type: string) =>
  dictionariesIn(doc).filter((each) => each.get(name("S")) === name(type));
const element = (doc: PDFDocument, type: string): PDFDict => {
  const [first] = elements(doc, type);
  if (!first) throw new Error(`no ${type} in the good file`);
  return first;
};
const set = (dictionary: PDFDict, entries: Record<string, PDFObject>) => {
  for (const [key, value] of Object.entries(entries)) dictionary.set(name(key), value);
};
const information = (doc: PDFDocument) => doc.context.lookup(doc.context.trailerInfo.Info, PDFDict);
const link = (doc: PDFDocument, which = 0) =>
  doc.getPage(2).node.lookup(name("Annots"), PDFArray).lookup(which, PDFDict);
const bookmark = (doc: PDFDocument) =>
  doc.catalog.lookup(name("Outlines"), PDFDict).lookup(name("First"), PDFDict);
const font = (doc: PDFDocument) =>
  doc
    .getPage(0)
    .node.lookup(name("Resources"), PDFDict)
    .lookup(name("Font"), PDFDict)
    .lookup(name("F1"), PDFDict);

/** Text of a stream changed. */
function rewrite(doc: PDFDocument, owner: PDFDict, key: string, change: (text: string) => string): void {
  const stream = owner.lookup(name(key), PDFStream);
  const content = Buffer.from(change(Buffer.from(decoded(stream)).toString("latin1")), "latin1");
  const plain = !stream.dict.has(name("Filter"));
  owner.set(
    name(key),
    doc.context.register(plain ? PDFRawStream.of(stream.dict, content) : streamOf(doc.context, content)),
  );
}
const content = (doc: PDFDocument, page: number, change: (text: string) => string) =>
  rewrite(doc, doc.getPage(page).node, "Contents", change);

const action = (doc: PDFDocument, kind: string, more: Record<string, PDFObject> = {}) =>
  doc.context.obj({ Type: "Action", S: kind, ...more });

/**
 * How a good file is broken so that it fails one rule; the keys are all rules but `readable` and `encrypted`, which are
 * bytes and not a document.
 */
export const broken: Record<Exclude<PdfRuleId, "readable" | "encrypted">, (doc: PDFDocument) => void> = {
  tagged: (doc) => set(doc.catalog, { MarkInfo: doc.context.obj({ Marked: false }) }),
  suspects: (doc) => set(doc.catalog.lookup(name("MarkInfo"), PDFDict), { Suspects: PDFBool.True }),
  language: (doc) => set(doc.catalog, { Lang: PDFString.of("bahasa_indonesia") }),
  title: (doc) => set(information(doc), { Title: PDFString.of(" ") }),
  "title-shown": (doc) => doc.catalog.delete(name("ViewerPreferences")),
  author: (doc) => information(doc).delete(name("Author")),
  subject: (doc) => information(doc).delete(name("Subject")),
  keywords: (doc) => information(doc).delete(name("Keywords")),
  xmp: (doc) => doc.catalog.delete(name("Metadata")),
  "xmp-agrees": (doc) => set(information(doc), { Author: PDFString.of("Orang lain") }),
  "standard-claimed": (doc) =>
    rewrite(doc, doc.catalog, "Metadata", (xmp) =>
      xmp.replace("<dc:format>", "<pdfuaid:part>1</pdfuaid:part><dc:format>"),
    ),
  dates: (doc) => set(information(doc), { ModDate: PDFString.of("D:20260101000000Z") }),
  bookmarks: (doc) => doc.catalog.delete(name("Outlines")),
  "bookmarks-lead": (doc) => bookmark(doc).delete(name("Dest")),
  "bookmarks-joined": (doc) => set(bookmark(doc), { Prev: doc.context.register(doc.context.obj({})) }),
  "bookmarks-order": (doc) => set(bookmark(doc), { Dest: doc.context.obj([doc.getPage(3).ref, "Fit"]) }),
  "bookmark-each": (doc) => set(bookmark(doc), { Dest: doc.context.obj([doc.getPage(1).ref, "Fit"]) }),
  "page-labels": (doc) => doc.catalog.delete(name("PageLabels")),
  "slide-heading": (doc) => set(element(doc, "H2"), { S: name("P") }),
  "page-size": (doc) => doc.getPages().forEach((page) => page.setMediaBox(0, 0, 998, 561)),
  "page-sizes-equal": (doc) => doc.getPage(1).setMediaBox(0, 0, 595.28, 841.89),
  "tab-order": (doc) => set(doc.getPage(2).node, { Tabs: name("R") }),
  "link-tagged": (doc) => elements(doc, "Link").forEach((each) => set(each, { S: name("Span") })),
  "link-described": (doc) => link(doc).delete(name("Contents")),
  "link-leads": (doc) => set(link(doc, 1), { Dest: name("hilang") }),
  "types-known": (doc) => set(element(doc, "Span"), { S: name("Tebal") }),
  "types-kept": (doc) => set(structure(doc), { RoleMap: doc.context.obj({ P: "Div" }) }),
  "heading-first": (doc) => set(element(doc, "H1"), { S: name("H2") }),
  "heading-levels": (doc) => set(element(doc, "H2"), { S: name("H4") }),
  "figure-alternative": (doc) => element(doc, "Figure").delete(name("Alt")),
  lists: (doc) => set(element(doc, "LBody"), { S: name("NonStruct") }),
  tables: (doc) => set(element(doc, "TR"), { S: name("Div") }),
  "table-headers": (doc) =>
    [...elements(doc, "TH"), ...elements(doc, "TD")].forEach((cell) => cell.delete(name("A"))),
  "nothing-empty": (doc) => set(element(doc, "P"), { K: doc.context.obj([]) }),
  "reading-order": (doc) => {
    const slide = element(doc, "H1").lookup(name("P"), PDFDict);
    const kids = slide.lookup(name("K"), PDFArray);
    set(slide, { K: doc.context.obj(kids.asArray().toReversed()) });
  },
  "all-marked": (doc) => content(doc, 0, (text) => `${text}\n0 0 5 5 re f\n`),
  "marks-apart": (doc) =>
    content(doc, 0, (text) => `${text}\n/Artifact BMC /P <</MCID 0>> BDC 0 0 5 5 re f EMC EMC\n`),
  "marks-known": (doc) => content(doc, 0, (text) => `${text}\n/P <</MCID 99>> BDC 0 0 5 5 re f EMC\n`),
  "parents-known": (doc) => doc.getPage(0).node.delete(name("StructParents")),
  "forms-once": (doc) => content(doc, 2, (text) => text.replace("/X1 Do", "/X1 Do /X1 Do")),
  "fonts-embedded": (doc) => set(font(doc), { Subtype: name("Type1"), BaseFont: name("Helvetica") }),
  "fonts-once": (doc) => {
    const resources = doc.getPage(1).node.lookup(name("Resources"), PDFDict).clone(doc.context);
    set(resources, { Font: doc.context.obj({ F1: doc.context.register(font(doc).clone(doc.context)) }) });
    set(doc.getPage(1).node, { Resources: resources });
  },
  "to-unicode": (doc) => font(doc).delete(name("ToUnicode")),
  "unicode-values": (doc) =>
    rewrite(doc, font(doc), "ToUnicode", (map) =>
      map.replace("endcmap", "1 beginbfchar <01> <0000> endbfchar endcmap"),
    ),
  "text-readable": (doc) => rewrite(doc, font(doc), "ToUnicode", (map) => map.replace("<0020>", "<E020>")),
  "no-scripts": (doc) => set(doc.catalog, { Names: doc.context.obj({ JavaScript: { Names: [] } }) }),
  "no-actions": (doc) => set(doc.catalog, { OpenAction: action(doc, "Named", { N: name("Print") }) }),
  "no-files": (doc) => set(link(doc), { FS: doc.context.obj({ Type: "Filespec", EF: {} }) }),
  "addresses-open": (doc) =>
    set(link(doc), { A: action(doc, "URI", { URI: PDFString.of("file:///C:/rahasia.docx") }) }),
};
