import { createHash } from "node:crypto";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFHexString,
  type PDFName,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
} from "@cantoo/pdf-lib";

/**
 * The document's bytes: objects that nothing refers to left out, the others numbered as they are met from the catalog,
 * and an identity made of what it holds. The same document gives the same bytes.
 */
export async function bytesOf(doc: PDFDocument): Promise<Uint8Array> {
  const { context } = doc;
  const order = inOrder(doc);
  const places = new Map(order.map((ref, place) => [ref, PDFRef.of(place + 1)]));
  const renamed = (value: PDFObject): PDFObject =>
    value instanceof PDFRef ? (places.get(value) ?? PDFNull) : value;
  const hash = createHash("sha256");
  const objects = order.map((ref) => {
    const object = context.lookup(ref);
    if (!object) throw new Error(`nothing at ${ref.toString()}`);
    eachContainer(object, (holder) => {
      if (holder instanceof PDFArray)
        holder.asArray().forEach((value, at) => {
          holder.set(at, renamed(value));
        });
      else for (const [key, value] of holder.entries()) holder.set(key, renamed(value));
    });
    hash.update(object instanceof PDFStream ? object.dict.toString() : object.toString());
    if (object instanceof PDFStream) hash.update(object.getContents());
    return object;
  });
  for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref);
  objects.forEach((object, place) => {
    context.assign(PDFRef.of(place + 1), object);
  });
  context.largestObjectNumber = objects.length;
  const identity = PDFHexString.of(hash.digest("hex").slice(0, 32));
  const { Root, Info } = context.trailerInfo;
  context.trailerInfo = {
    ...(Root ? { Root: renamed(Root) } : {}),
    ...(Info ? { Info: renamed(Info) } : {}),
    ID: context.obj([identity, identity]),
  };
  context.header = PDFHeader.forVersion(1, 7);
  return PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
}

/** Every object that the catalog and the information lead to, each once, in the order they are met. */
function inOrder({ context }: PDFDocument): PDFRef[] {
  const found = new Set<PDFRef>();
  const open: PDFObject[] = [context.trailerInfo.Info, context.trailerInfo.Root].filter(
    (each) => each !== undefined,
  );
  for (let each = open.pop(); each; each = open.pop()) {
    if (each instanceof PDFRef) {
      const object = found.has(each) ? undefined : context.lookup(each);
      if (!object) continue;
      found.add(each);
      open.push(object);
      continue;
    }
    const inside = each instanceof PDFStream ? each.dict : each;
    if (inside instanceof PDFArray) open.push(...inside.asArray().toReversed());
    if (inside instanceof PDFDict)
      open.push(
        ...inside
          .entries()
          .toSorted(byName)
          .toReversed()
          .map(([, value]) => value),
      );
  }
  return [...found];
}

const byName = ([a]: [PDFName, unknown], [b]: [PDFName, unknown]): number =>
  a.asString() < b.asString() ? -1 : 1;

function eachContainer(object: PDFObject, change: (holder: PDFArray | PDFDict) => void): void {
  const holder = object instanceof PDFStream ? object.dict : object;
  if (!(holder instanceof PDFArray || holder instanceof PDFDict)) return;
  const values = holder instanceof PDFArray ? holder.asArray() : holder.values();
  for (const value of values) if (!(value instanceof PDFRef)) eachContainer(value, change);
  change(holder);
}
