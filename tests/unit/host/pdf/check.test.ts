import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { pdfCheckWords, type PdfRuleId } from "../../../../src/core/text/pdf-check.ts";
import { checkPdf, pdfRules } from "../../../../src/host/pdf/check/check.ts";
import { finishPdf } from "../../../../src/host/pdf/finish.ts";
import { broken } from "./broken.ts";
import { facts, printedDeck } from "./printed.ts";

/** Some faults are two: what is said of the one follows from the other. */
const alsoBreaks: Partial<Record<PdfRuleId, PdfRuleId[]>> = {
  title: ["xmp-agrees"],
  bookmarks: ["bookmark-each"],
  "page-labels": ["bookmark-each", "slide-heading"],
  "bookmarks-lead": ["bookmark-each"],
  "bookmarks-order": ["bookmark-each"],
  "page-sizes-equal": ["bookmark-each"],
  "nothing-empty": ["marks-known", "reading-order"],
  "to-unicode": ["text-readable"],
};

describe("rules a PDF is held against", () => {
  let good: Uint8Array;
  beforeAll(async () => {
    ({ bytes: good } = await finishPdf(await printedDeck(), facts));
  });

  test("a file that is merely saved again breaks none", async () => {
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    expect(await checkPdf(await doc.save())).toEqual([]);
  });

  test.for(Object.entries(broken))("%s", async ([rule, breakIt]) => {
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    breakIt(doc);
    const found = new Set(
      (await checkPdf(await doc.save({ addDefaultPage: false }))).map((problem) => problem.rule),
    );
    expect(found).toContain(rule);
    expect(
      [...found].filter((each) => each !== rule && !alsoBreaks[rule as PdfRuleId]?.includes(each)),
    ).toEqual([]);
  });

  test("encrypted", async () => {
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    doc.encrypt({ userPassword: "", ownerPassword: "rahasia" });
    expect((await checkPdf(await doc.save())).map(({ rule }) => rule)).toEqual(["encrypted"]);
  });

  test("readable", async () => {
    expect(await checkPdf(Buffer.from("bukan PDF"))).toEqual([
      { rule: "readable", from: "Bijak", page: null, detail: "" },
    ]);
  });

  test("each rule has its words and its failing file, and they are at least 25", () => {
    const ids = pdfRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(Object.keys(broken).toSorted());
    expect([...ids, "readable", "encrypted"].toSorted()).toEqual(
      Object.keys(pdfCheckWords.id.rules).toSorted(),
    );
    expect(ids.length).toBeGreaterThanOrEqual(25);
  });

  test("a problem says its page", async () => {
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    broken["tab-order"](doc);
    expect(await checkPdf(await doc.save())).toEqual([
      { rule: "tab-order", from: "28-008, 28-009", page: 3, detail: "" },
    ]);
  });
});
