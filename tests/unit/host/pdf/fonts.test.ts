import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { checkPdf } from "../../../../src/host/pdf/check/check.ts";
import { openPdf, readPdf } from "../../../../src/host/pdf/check/read.ts";
import { finishPdf } from "../../../../src/host/pdf/finish.ts";
import { broken } from "./broken.ts";
import { facts, printedDeck } from "./printed.ts";

const fontsOf = async (bytes: Uint8Array) =>
  new Set(
    readPdf(await openPdf(bytes)).pages.flatMap(({ painted }) =>
      painted.flatMap(({ font }) => (font ? [font] : [])),
    ),
  );

describe("fonts that a browser printed more than once", () => {
  test("the same letters of the same face are one font, and say what they said", async () => {
    const doc = await PDFDocument.load(await printedDeck(), { updateMetadata: false });
    broken["fonts-once"](doc);
    const twice = await doc.save({ addDefaultPage: false });
    expect((await fontsOf(twice)).size).toBe(2);
    const { bytes } = await finishPdf(twice, facts);
    expect((await fontsOf(bytes)).size).toBe(1);
    expect(await checkPdf(bytes)).toEqual([]);
    const said = (pages: Awaited<ReturnType<typeof readPdf>>["pages"]) =>
      pages.map(({ painted }) => painted.map((each) => each.said).join(""));
    expect(said(readPdf(await openPdf(bytes)).pages)).toEqual(said(readPdf(await openPdf(twice)).pages));
  });

  test("another face of the same letters stays another font", async () => {
    const doc = await PDFDocument.load(await printedDeck(), { updateMetadata: false });
    broken["fonts-once"](doc);
    const resources = doc.getPage(1).node.lookup(PDFName.of("Resources"), PDFDict);
    const font = resources.lookup(PDFName.of("Font"), PDFDict).lookup(PDFName.of("F1"), PDFDict);
    font.set(
      PDFName.of("FontDescriptor"),
      doc.context.obj({ Type: "FontDescriptor", FontName: "AAAAAA+Bulat", Flags: 4 }),
    );
    const { bytes } = await finishPdf(await doc.save({ addDefaultPage: false }), facts);
    expect((await fontsOf(bytes)).size).toBe(2);
  });
});
