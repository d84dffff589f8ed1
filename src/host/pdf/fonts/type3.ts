import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { mapOf } from "../content/text.ts";
import { streamOf } from "../content/streams.ts";
import { writeToUnicode } from "./write-to-unicode.ts";

/** A letter of a font that is drawn by streams of its own (ISO 32000-1, 9.6.5). */
type Glyph = { name: string; procedure: PDFObject; width: PDFObject; text: string };
export type Type3 = { dictionary: PDFDict; face: string; glyphs: Map<number, Glyph> };

const missing = PDFName.of("g0");

/** Reads what Chromium writes of a variable font; null for anything less plain. */
export function readType3(dictionary: PDFDict): Type3 | null {
  const part = (key: string) => dictionary.lookup(PDFName.of(key));
  const [procedures, encoding, widths, first] = [
    part("CharProcs"),
    part("Encoding"),
    part("Widths"),
    part("FirstChar"),
  ];
  const differences = encoding instanceof PDFDict ? encoding.lookup(PDFName.of("Differences")) : undefined;
  const descriptor = part("FontDescriptor");
  const face = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of("FontName")) : undefined;
  const plain =
    procedures instanceof PDFDict &&
    differences instanceof PDFArray &&
    widths instanceof PDFArray &&
    first instanceof PDFNumber &&
    face instanceof PDFName &&
    !part("Resources");
  if (!plain) return null;
  const said = mapOf(dictionary)?.text;
  const glyphs = new Map<number, Glyph>();
  let code = 0;
  for (const each of differences.asArray()) {
    if (each instanceof PDFNumber) code = each.asNumber();
    if (!(each instanceof PDFName)) continue;
    const procedure = procedures.get(each);
    const width = widths.asArray()[code - first.asNumber()];
    // Codes that are not used are filled with the sign for a missing letter.
    if (procedure && width && (code === 0 || each !== missing))
      glyphs.set(code, { name: each.decodeText(), procedure, width, text: said?.get(code) ?? "" });
    code++;
  }
  return { dictionary, face: `${withoutTag(face)} ${String(part("FontMatrix"))}`, glyphs };
}

export const withoutTag = (name: PDFName): string => name.decodeText().replace(/^[A-Z]{6}\+/, "");

/** The same letters drawn the same way, as far as both have them. */
export const agree = (context: PDFContext, a: Type3, b: Type3): boolean =>
  a.face === b.face &&
  [...a.glyphs].every(([code, glyph]) => {
    const other = b.glyphs.get(code);
    return !other || (other.name === glyph.name && sameBytes(context, glyph.procedure, other.procedure));
  });

function sameBytes(context: PDFContext, a: PDFObject, b: PDFObject): boolean {
  const [one, other] = [context.lookup(a), context.lookup(b)];
  return (
    one instanceof PDFStream &&
    other instanceof PDFStream &&
    Buffer.compare(one.getContents(), other.getContents()) === 0
  );
}

/** One font with the letters of all. */
export function joined(context: PDFContext, fonts: readonly Type3[]): PDFRef {
  const glyphs = new Map(fonts.flatMap((font) => [...font.glyphs]).toSorted(([a], [b]) => a - b));
  const codes = [...glyphs.keys()];
  const first = codes[0] ?? 0;
  const dictionary = fonts[0]?.dictionary.clone(context) ?? PDFDict.withContext(context);
  const set = (key: string, value: PDFObject) => {
    dictionary.set(PDFName.of(key), value);
  };
  const last = codes.at(-1) ?? first;
  set("FirstChar", PDFNumber.of(first));
  set("LastChar", PDFNumber.of(last));
  set(
    "Widths",
    context.obj(Array.from({ length: last - first + 1 }, (_, at) => glyphs.get(first + at)?.width ?? 0)),
  );
  set(
    "CharProcs",
    context.obj(Object.fromEntries([...glyphs.values()].map(({ name, procedure }) => [name, procedure]))),
  );
  set(
    "Encoding",
    context.obj({
      Type: "Encoding",
      Differences: codes.flatMap((code) => [code, PDFName.of(glyphs.get(code)?.name ?? "")]),
    }),
  );
  set("FontBBox", boxOf(context, fonts));
  const texts = codes.map((code): [number, string] => [code, glyphs.get(code)?.text ?? ""]);
  set("ToUnicode", context.register(streamOf(context, writeToUnicode(1, texts))));
  return context.register(dictionary);
}

/** What holds every letter; Chromium names the corners in an order of its own. */
function boxOf(context: PDFContext, fonts: readonly Type3[]): PDFObject {
  const sides = [0, 1].map((axis) =>
    fonts.flatMap(({ dictionary }) => {
      const box = dictionary.lookup(PDFName.of("FontBBox"));
      const numbers = (box instanceof PDFArray ? box.asArray() : []).map((each) =>
        each instanceof PDFNumber ? each.asNumber() : 0,
      );
      return [numbers[axis] ?? 0, numbers[axis + 2] ?? 0];
    }),
  );
  return context.obj([...sides.map((side) => Math.min(...side)), ...sides.map((side) => Math.max(...side))]);
}
