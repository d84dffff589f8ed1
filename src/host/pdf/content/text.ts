import { PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import type { Operand } from "./lexer.ts";
import { type Paint, paintsOf } from "./paints.ts";
import { decoded, formOf, propertiesIn, resource, resourcesOf } from "./streams.ts";
import { type CharacterMap, readToUnicode } from "./to-unicode.ts";

/** Spaces that a line of `TJ` leaves without a character, in thousandths of the font's size. */
const gap = 200;
const maps = new WeakMap<PDFDict, CharacterMap | null>();

/** What a paint of text says; a character whose meaning the font does not tell is U+FFFD. */
export function saidBy({ operation, font, instead }: Paint, resources: PDFDict | null): string {
  if (instead !== null) return instead;
  const { value } = resource(resources, "Font", font);
  const map = value instanceof PDFDict ? mapOf(value) : null;
  return operation.operands.map((operand) => saidIn(operand, map)).join("");
}

function saidIn(operand: Operand, map: CharacterMap | null): string {
  switch (operand.kind) {
    case "string":
      return decode(operand.value, map);
    case "array":
      return operand.items
        .map((item) => (item.kind === "number" ? (item.value < -gap ? " " : "") : saidIn(item, map)))
        .join("");
    case "name":
    case "number":
    case "dictionary":
      return "";
  }
}

function decode(codes: string, map: CharacterMap | null): string {
  // Without a map a simple font's codes are Latin; nothing we print is, and others' are near enough to be read.
  if (!map) return codes;
  let text = "";
  for (let at = 0; at < codes.length; at += map.width) {
    const high = map.width === 2 ? codes.charCodeAt(at) * 256 : 0;
    text += map.text.get(high + codes.charCodeAt(at + map.width - 1)) ?? "\uFFFD";
  }
  return text;
}

/** A font's own character map; null when it has none. */
export function mapOf(font: PDFDict): CharacterMap | null {
  const known = maps.get(font);
  if (known !== undefined) return known;
  const stream = font.lookup(PDFName.of("ToUnicode"));
  const map = stream instanceof PDFStream ? readToUnicode(decoded(stream)) : null;
  maps.set(font, map);
  return map;
}

/** Everything painted by a stream and by the forms it paints, each with where its fonts are named. */
export function* paintedBy(
  content: Uint8Array,
  resources: PDFDict | null,
): Generator<{ paint: Paint; resources: PDFDict | null }> {
  for (const paint of paintsOf(content, propertiesIn(resources))) {
    yield { paint, resources };
    const form = formOf(paint.operation, resources);
    // A form in marked content belongs to it whole; otherwise it may hold content of its own.
    if (form) {
      for (const inner of paintedBy(decoded(form.stream), resourcesOf(form.stream.dict) ?? resources))
        yield inner.paint.mark.kind === "none"
          ? { ...inner, paint: { ...inner.paint, mark: paint.mark } }
          : inner;
    }
  }
}
