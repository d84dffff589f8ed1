import { deflateSync, inflateSync } from "node:zlib";
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import type { Operation } from "./operations.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const newline = latin("\n");

/** A stream without its filters. */
export function decoded(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const { dict } = stream;
  const plain =
    dict.lookup(PDFName.of("Filter")) === PDFName.of("FlateDecode") && !dict.has(PDFName.of("DecodeParms"));
  if (plain) {
    try {
      return inflateSync(stream.getContents());
    } catch {
      // Cut short or with a wrong sum: the library reads as far as it goes.
    }
  }
  return decodePDFRawStream(stream).decode();
}

/** What a page paints: its content streams in one. */
export function contentOf(page: PDFDict): Uint8Array {
  const given = page.lookup(PDFName.of("Contents"));
  const streams =
    given instanceof PDFArray ? given.asArray().map((each) => page.context.lookup(each)) : [given];
  const parts = streams
    .filter((each) => each instanceof PDFStream)
    .flatMap((each) => [decoded(each), newline]);
  return Buffer.concat(parts.length > 2 ? parts : parts.slice(0, 1));
}

/** A compressed stream; the same bytes for the same content. */
export function streamOf(
  context: PDFContext,
  content: Uint8Array,
  dictionary = PDFDict.withContext(context),
): PDFRawStream {
  dictionary.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  dictionary.delete(PDFName.of("DecodeParms"));
  return PDFRawStream.of(dictionary, deflateSync(content));
}

/** Resources of a page (they may be its parent's) or of a form. */
export function resourcesOf(owner: PDFDict): PDFDict | null {
  const found = owner.lookup(PDFName.of("Resources"));
  if (found instanceof PDFDict) return found;
  const parent = owner.lookup(PDFName.of("Parent"));
  return parent instanceof PDFDict && parent !== owner ? resourcesOf(parent) : null;
}

/** One named resource: a form, a font, a property list. */
export function resource(
  resources: PDFDict | null,
  kind: string,
  name: string,
): { ref: PDFRef | null; value: unknown } {
  const group = resources?.lookup(PDFName.of(kind));
  const found = group instanceof PDFDict ? group.get(PDFName.of(name)) : undefined;
  return { ref: found instanceof PDFRef ? found : null, value: resources?.context.lookup(found) };
}

/** For `paintsOf`: MCIDs of named property lists. */
export const propertiesIn =
  (resources: PDFDict | null) =>
  (name: string): number | null => {
    const { value } = resource(resources, "Properties", name);
    const mcid = value instanceof PDFDict ? value.lookup(PDFName.of("MCID")) : undefined;
    return mcid instanceof PDFNumber ? mcid.asNumber() : null;
  };

/** The form that a `Do` paints, or null when it paints a picture or nothing. */
export function formOf(
  { operator, operands: [name] }: Operation,
  resources: PDFDict | null,
): { ref: PDFRef; stream: PDFStream } | null {
  if (operator !== "Do" || name?.kind !== "name") return null;
  const { ref, value } = resource(resources, "XObject", name.value);
  const isForm =
    value instanceof PDFStream && value.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Form");
  return ref && isForm ? { ref, stream: value } : null;
}
