import { PDFDict, type PDFDocument, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { agree, joined, readType3, type Type3 } from "./type3.ts";

type Use = { fonts: PDFDict; key: PDFName; ref: PDFRef };

/**
 * Makes one font of the many that Chromium writes of one face: it begins another for each size and colour of text, with
 * the same codes for the same letters.
 */
export function mergeFonts(doc: PDFDocument): void {
  const { context } = doc;
  const uses = usesIn(doc);
  const groups: Type3[][] = [];
  const groupOf = new Map<PDFRef, Type3[]>();
  for (const { ref } of uses) {
    const dictionary = context.lookup(ref);
    if (groupOf.has(ref) || !(dictionary instanceof PDFDict)) continue;
    const font = readType3(dictionary);
    if (!font) continue;
    const known = groups.find((group) => group.every((each) => agree(context, each, font)));
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(font);
    groupOf.set(ref, group);
  }
  const merged = new Map(groups.map((group) => [group, joined(context, group)]));
  for (const { fonts, key, ref } of uses) {
    const group = groupOf.get(ref);
    const one = group && merged.get(group);
    if (one) fonts.set(key, one);
  }
}

/** Every place that names a font: pages and forms. */
function usesIn({ context }: PDFDocument): Use[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const owner = object instanceof PDFStream ? object.dict : object;
    const resources = owner instanceof PDFDict ? owner.lookup(PDFName.of("Resources")) : undefined;
    const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of("Font")) : undefined;
    if (!(fonts instanceof PDFDict)) return [];
    return fonts.entries().flatMap(([key, ref]) => (ref instanceof PDFRef ? [{ fonts, key, ref }] : []));
  });
}
