import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { checkPdf } from "../../../../src/host/pdf/check/check.ts";
import { openPdf, readPdf, type ReadPdf } from "../../../../src/host/pdf/check/read.ts";
import { finishPdf } from "../../../../src/host/pdf/finish.ts";
import { annotationsOf } from "../../../../src/host/pdf/pages.ts";
import { type Kid, leavesOf, nodesOf, textOf } from "../../../../src/host/pdf/structure/tree.ts";
import { facts, printedDeck } from "./printed.ts";

describe("a printed deck made right for everyone", () => {
  let printed: Uint8Array;
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    printed = await printedDeck();
    ({ bytes } = await finishPdf(printed, facts));
    pdf = readPdf(await openPdf(bytes));
  });

  test("breaks no rule, which it did before", async () => {
    expect(await checkPdf(bytes)).toEqual([]);
    expect(new Set((await checkPdf(printed)).map(({ rule }) => rule)).size).toBeGreaterThan(12);
  });

  test("the same print gives the same bytes", async () => {
    expect((await finishPdf(printed, facts)).bytes).toEqual(bytes);
    expect((await finishPdf(await printedDeck(), facts)).bytes).toEqual(bytes);
  });

  test("another text gives another identity", async () => {
    const other = await finishPdf(printed, { ...facts, title: "Lain" });
    const identity = async (from: Uint8Array) =>
      String((await PDFDocument.load(from)).context.trailerInfo.ID);
    expect(await identity(other.bytes)).not.toBe(await identity(bytes));
  });

  test("nothing is left of the browser's dates", () => {
    expect([...pdf.information.keys()]).toEqual([
      "Title",
      "Author",
      "Subject",
      "Keywords",
      "Creator",
      "Producer",
    ]);
    expect(pdf.information.get("Producer")).toBe("Skia/PDF m130");
  });

  test("slides have bookmarks under their sections, and further pages a letter", () => {
    expect(pdf.bookmarks.map(({ title, page, depth }) => [title, page, depth])).toEqual([
      ["Pembuka", 0, 0],
      ["Bagian", 1, 0],
      ["Isi", 2, 1],
    ]);
    expect(pdf.pages.map(({ label }) => label)).toEqual(["1", "2", "3", "3b"]);
  });

  test("paper is numbered page by page, and its bookmarks lead to a place on the page", async () => {
    const { bytes: upright } = await finishPdf(printed, { ...facts, upright: true });
    const paper = readPdf(await openPdf(upright));
    expect(paper.pages.map(({ label }) => label)).toEqual(["1", "2", "3", "4"]);
    const first = paper.dictionaries.find(
      (each) => textOf(each.lookup(PDFName.of("Title"))) === "Isi" && each.has(PDFName.of("Dest")),
    );
    expect(String(first?.lookup(PDFName.of("Dest")))).toMatch(/XYZ null 540 null/);
  });

  test("the structure is what readers know", () => {
    const shape = (kid: Kid): string =>
      kid.kind === "node"
        ? `${kid.type}(${kid.kids.map(shape).join(" ")})`
        : kid.kind === "marked"
          ? String(kid.mcid)
          : "link";
    const [root] = pdf.tree?.kids ?? [];
    expect(root && root.kind === "node" && root.kids.map(shape)).toEqual([
      "NonStruct(H1(0) P(1 Span(2)))",
      "NonStruct(H1(0) Div(Figure(1)))",
      "NonStruct(H2(0) L(LI(LBody(1 Link(2 link))) LI(LBody(Link(3 link)))) P(4) Table(TR(TH(5) TH(6)) TR(TD(7) TD(8))))",
      "NonStruct(0)",
    ]);
  });

  test("a cell still finds the headers it names", () => {
    const ids = [...nodesOf(pdf.tree!)].flatMap(({ id }) => (id === null ? [] : [id]));
    expect(ids).toEqual(["e00000", "e00001"]);
    const cells = [...nodesOf(pdf.tree!)]
      .filter(({ type }) => type === "TD")
      .map(({ entries }) => String(entries.get("A")));
    expect(cells[1]).toContain("(e00001)");
  });

  test("content in a form is found by the form", () => {
    const [inForm] = [...leavesOf(pdf.tree!)].filter((leaf) => leaf.kind === "marked" && leaf.mcid === 4);
    const form = inForm?.kind === "marked" && inForm.form ? pdf.doc.context.lookup(inForm.form) : null;
    expect(form).toBeInstanceOf(PDFRawStream);
    expect((form as PDFRawStream).dict.has(PDFName.of("StructParents"))).toBe(true);
  });

  test("a link is described by the words it stands on", () => {
    const links = annotationsOf(pdf.pages[2]!).map((link) => textOf(link.lookup(PDFName.of("Contents"))));
    expect(links).toEqual(["tautan", "ke awal"]);
  });

  test("what nothing leads to is left out", async () => {
    const doc = await PDFDocument.load(printed, { updateMetadata: false });
    doc.context.register(doc.context.obj({ Waste: "x".repeat(100) }));
    const wasteful = await doc.save({ useObjectStreams: false });
    expect((await finishPdf(wasteful, facts)).bytes).toEqual(bytes);
  });

  test("a slide that the pages do not name is a fault, unless a page is a slide", async () => {
    const contents = [...facts.contents, { slide: "hilang", title: "Hilang", level: 1 as const }];
    const four = await finishPdf(printed, { ...facts, contents });
    expect(four.pages).toBe(4);
    await expect(finishPdf(printed, { ...facts, contents: [...contents, ...contents] })).rejects.toThrow(
      /hilang/,
    );
  });

  test("an untagged file is finished as well, and the rules say what it lacks", async () => {
    const doc = await PDFDocument.load(printed, { updateMetadata: false });
    doc.catalog.delete(PDFName.of("StructTreeRoot"));
    const { bytes: finished } = await finishPdf(await doc.save(), facts);
    expect((await checkPdf(finished)).map(({ rule }) => rule)).toContain("tagged");
    expect(doc.catalog).toBeInstanceOf(PDFDict);
  });
});
