import { PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { PdfFacts } from "../../../../src/host/pdf/finished-file.ts";

/** An element as a browser prints it: a number is marked content of the slide's page, "form 4" of a form on it. */
export type Printed = [
  type: string,
  ...kids: (
    | Printed
    | number
    | PDFRef
    | { Alt?: string; Scope?: string; Headers?: string; id?: string; form?: number }
  )[],
];

const text = (mcid: number, words: string, tag = "P") =>
  `BT /${tag} <</MCID ${mcid} >>BDC /F1 20 Tf 1 0 0 1 40 ${500 - 30 * mcid} Tm (${words}) Tj EMC ET\n`;

const toUnicode = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <0020> endbfrange
endcmap end`;

export const facts: PdfFacts = {
  title: "Dek uji & contoh",
  subject: "Segala bentuk",
  language: "id",
  upright: false,
  contents: [
    { slide: "pembuka", title: "Pembuka", level: 1 },
    { slide: "bagian", title: "Bagian", level: 1 },
    { slide: "isi", title: "Isi", level: 2 },
  ],
};

/** A deck of three slides, of which the last has two pages, as Chromium prints it: tagged after a fashion, and no more. */
export async function printedDeck(): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const { context } = doc;
  const stream = (content: string, dictionary = {}) =>
    context.register(context.flateStream(content, dictionary));
  const font = context.register(fontIn(doc, stream));
  const form = stream(text(4, "redup"), {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 960, 540],
    Resources: { Font: { F1: font } },
  });
  const picture = context.register(
    context.stream(new Uint8Array([200, 80, 40]), {
      Type: "XObject",
      Subtype: "Image",
      Width: 1,
      Height: 1,
      BitsPerComponent: 8,
      ColorSpace: "DeviceRGB",
    }),
  );
  const background = "1 1 1 rg 0 0 960 540 re f\n";
  const contents = [
    `${background}${text(0, "Pembuka")}${text(1, "Dengan ")}${text(2, "tebal")}`,
    `${background}${text(0, "Bagian")}q /P <</MCID 1 >>BDC /X2 Do EMC Q`,
    `${background}${text(0, "Isi")}${text(1, "satu ")}${text(2, "tautan")}${text(3, "ke awal")}/X1 Do\n${text(5, "Hal")}${text(6, "Boleh")}${text(7, "A")}${text(8, "ya")}`,
    `${background}${text(0, "lanjutan")}`,
  ];
  const pages = contents.map((content, number) => {
    const page = doc.addPage([960, 540]);
    page.node.set(PDFName.of("Contents"), stream(content));
    page.node.set(
      PDFName.of("Resources"),
      context.obj({ Font: { F1: font }, XObject: { X1: form, X2: picture } }),
    );
    page.node.set(PDFName.of("StructParents"), PDFNumber.of(number));
    return page;
  });
  const refs = pages.map(({ ref }) => ref);
  const at = (page: number) => refs[page] as PDFRef;
  const link = (target: Record<string, PDFObject>) =>
    context.register(context.obj({ Type: "Annot", Subtype: "Link", Rect: [40, 400, 200, 420], ...target }));
  const outside = link({ A: context.obj({ S: "URI", URI: PDFString.of("https://example.com/") }) });
  const inside = link({ Dest: PDFName.of("pembuka") });
  pages[2]?.node.set(PDFName.of("Annots"), context.obj([outside, inside]));
  doc.catalog.set(
    PDFName.of("Dests"),
    context.obj(
      Object.fromEntries(
        facts.contents.map(({ slide }, number) => [slide, context.obj([at(number), "XYZ", 0, 540, null])]),
      ),
    ),
  );
  const slides: [Printed, number][] = [
    [["NonStruct", ["H1", ["NonStruct", 0]], ["P", ["NonStruct", 1], ["Strong", ["NonStruct", 2]]]], 0],
    [["NonStruct", ["H1", ["NonStruct", 0]], ["Figure", ["Figure", 1, { Alt: "Kotak jingga" }]], ["P"]], 1],
    [
      [
        "NonStruct",
        ["H3", ["NonStruct", 0]],
        [
          "L",
          ["LI", ["NonStruct", 1], ["Link", ["NonStruct", 2], outside]],
          ["LI", ["Link", ["NonStruct", 3], inside]],
        ],
        ["P", ["NonStruct", { form: 4 }]],
        [
          "Table",
          [
            "NonStruct",
            [
              "TR",
              ["TH", ["NonStruct", 5], { Scope: "Column", id: "node7" }],
              ["TH", ["NonStruct", 6], { Scope: "Column", id: "node8" }],
            ],
          ],
          [
            "TR",
            ["TD", ["NonStruct", 7], { Headers: "node7" }],
            ["TD", ["NonStruct", 8], { Headers: "node8" }],
          ],
        ],
      ],
      2,
    ],
    [["NonStruct", ["NonStruct", 0]], 3],
  ];
  const root = context.nextRef();
  const element = ([type, ...kids]: Printed, page: PDFRef): PDFRef => {
    const dictionary = context.obj({ Type: "StructElem", S: type, P: root, ID: PDFString.of("node1") });
    const written: PDFObject[] = [];
    for (const kid of kids) {
      if (Array.isArray(kid)) written.push(element(kid, page));
      else if (typeof kid === "number") written.push(context.obj({ Type: "MCR", Pg: page, MCID: kid }));
      else if ("objectNumber" in kid) written.push(context.obj({ Type: "OBJR", Pg: page, Obj: kid }));
      else {
        if (kid.form !== undefined) written.push(context.obj({ Type: "MCR", Pg: page, MCID: kid.form }));
        if (kid.Alt) dictionary.set(PDFName.of("Alt"), PDFString.of(kid.Alt));
        if (kid.id) dictionary.set(PDFName.of("ID"), PDFString.of(kid.id));
        if (kid.Scope) dictionary.set(PDFName.of("A"), context.obj([{ O: "Table", Scope: kid.Scope }]));
        if (kid.Headers)
          dictionary.set(
            PDFName.of("A"),
            context.obj([{ O: "Table", Headers: [PDFString.of(kid.Headers)] }]),
          );
      }
    }
    dictionary.set(PDFName.of("K"), context.obj(written));
    return context.register(dictionary);
  };
  const main = context.register(
    context.obj({
      Type: "StructElem",
      S: "Document",
      P: root,
      K: slides.map(([slide, page]) => element(slide, at(page))),
    }),
  );
  context.assign(root, context.obj({ Type: "StructTreeRoot", K: [main], ParentTree: { Nums: [] } }));
  doc.catalog.set(PDFName.of("StructTreeRoot"), root);
  doc.catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  context.trailerInfo.Info = context.register(
    context.obj({ Producer: PDFString.of("Skia/PDF m130"), CreationDate: PDFString.of("D:20260101000000") }),
  );
  return doc.save({ useObjectStreams: false, addDefaultPage: false });
}

/** A Type 3 font of Latin letters, all drawn as a box. */
function fontIn(doc: PDFDocument, stream: (content: string) => PDFRef): PDFObject {
  const { context } = doc;
  const codes = Array.from({ length: 95 }, (_, at) => at + 32);
  const glyph = stream("600 0 0 0 500 700 d1 50 0 400 700 re f");
  return context.obj({
    Type: "Font",
    Subtype: "Type3",
    FontBBox: [0, 0, 600, 700],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    FirstChar: 32,
    LastChar: 126,
    Widths: codes.map(() => 600),
    CharProcs: Object.fromEntries(codes.map((code) => [`g${code}`, glyph])),
    Encoding: { Type: "Encoding", Differences: [32, ...codes.map((code) => PDFName.of(`g${code}`))] },
    ToUnicode: stream(toUnicode),
    FontDescriptor: { Type: "FontDescriptor", FontName: "AAAAAA+Kotak", Flags: 4 },
  });
}
