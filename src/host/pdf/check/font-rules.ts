import { createHash } from "node:crypto";
import { PDFArray, PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { mapOf } from "../content/text.ts";
import { withoutTag } from "../fonts/type3.ts";
import type { ReadPdf } from "./read.ts";
import type { PdfRule } from "./rule.ts";

const isA = (font: PDFDict, subtype: string): boolean =>
  font.lookup(PDFName.of("Subtype")) === PDFName.of(subtype);

/** Fonts that some page sets text in. */
const fontsOf = ({ pages }: ReadPdf): PDFDict[] => [
  ...new Set(pages.flatMap(({ painted }) => painted.flatMap(({ font }) => (font ? [font] : [])))),
];

/** The font that holds the glyphs: a composite font's is below it. */
function descendant(font: PDFDict): PDFDict {
  const below = font.lookup(PDFName.of("DescendantFonts"));
  const first = below instanceof PDFArray ? below.lookup(0) : undefined;
  return first instanceof PDFDict ? first : font;
}

const nameOf = (font: PDFDict): string => {
  const name = font.lookup(PDFName.of("BaseFont"));
  const descriptor = font.lookup(PDFName.of("FontDescriptor"));
  const face = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of("FontName")) : undefined;
  const found = name ?? face;
  return found instanceof PDFName ? withoutTag(found) : "Type 3";
};

function programOf(font: PDFDict): PDFStream | null {
  const descriptor = descendant(font).lookup(PDFName.of("FontDescriptor"));
  if (!(descriptor instanceof PDFDict)) return null;
  const files = ["FontFile", "FontFile2", "FontFile3"].map((key) => descriptor.lookup(PDFName.of(key)));
  return files.find((file) => file instanceof PDFStream) ?? null;
}

/** A font of streams has no program: it is told by its face and by how it draws which letters. */
function lettersOf({ doc }: ReadPdf, font: PDFDict): string[] {
  const letters = font.lookup(PDFName.of("CharProcs"));
  return (letters instanceof PDFDict ? letters.entries() : []).flatMap(([letter, value]) => {
    const drawing = doc.context.lookup(value);
    // Every font has the sign for a missing letter.
    if (!(drawing instanceof PDFStream) || letter === PDFName.of("g0")) return [];
    const hash = createHash("sha256").update(drawing.getContents()).digest("hex");
    return [`${nameOf(font)} ${letter.asString()} ${hash}`];
  });
}

const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u;

/** Fonts, and whether what they show can be read. */
export const fontRules: readonly PdfRule[] = [
  {
    id: "fonts-embedded",
    from: "31-009",
    find: (pdf) =>
      fontsOf(pdf)
        .filter((font) => !isA(font, "Type3") && programOf(font) === null)
        .map((font) => ({ what: nameOf(font) })),
  },
  {
    id: "fonts-once",
    from: "Bijak",
    find: (pdf) => {
      const seen = new Set<string>();
      const programs = new Set<PDFStream>();
      return fontsOf(pdf).flatMap((font) => {
        const program = programOf(font);
        if (program && programs.has(program)) return [];
        if (program) programs.add(program);
        const keys = isA(font, "Type3") ? lettersOf(pdf, font) : [nameOf(font)];
        const again = keys.some((key) => seen.has(key));
        for (const key of keys) seen.add(key);
        return again ? [{ what: nameOf(font) }] : [];
      });
    },
  },
  {
    id: "to-unicode",
    from: "31-027",
    find: (pdf) =>
      fontsOf(pdf)
        .filter((font) => mapOf(font) === null && !isLatin(font))
        .map((font) => ({ what: nameOf(font) })),
  },
  {
    id: "unicode-values",
    from: "31-028, 31-029",
    find: (pdf) =>
      fontsOf(pdf)
        .filter((font) =>
          [...(mapOf(font)?.text.values() ?? [])].some((text) => /[\0\uFEFF\uFFFE]/.test(text)),
        )
        .map((font) => ({ what: nameOf(font) })),
  },
  {
    id: "text-readable",
    from: "10-001",
    find: ({ pages }) =>
      pages
        .filter(({ painted }) => painted.some(({ said }) => said.includes("\uFFFD") || privateUse.test(said)))
        .map(({ number }) => ({ page: number })),
  },
];

/** Simple fonts whose codes are named by a table that readers have. */
function isLatin(font: PDFDict): boolean {
  const encoding = font.lookup(PDFName.of("Encoding"));
  return encoding === PDFName.of("WinAnsiEncoding") || encoding === PDFName.of("MacRomanEncoding");
}
