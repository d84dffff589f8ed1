import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { type Kid, type Node, nodesOf, textOf } from "./tree.ts";

const name = (text: string) => PDFName.of(text);
/** Readers look names up in a sorted list, so they are padded. */
const idOf = (place: number) => `e${String(place).padStart(5, "0")}`;

/**
 * Writes a structure in place of the document's: elements, and the way back from pages, forms and annotations to them
 * (ISO 32000-1, 14.7.4.4), numbered in reading order whatever they were before.
 */
export function writeTree(doc: PDFDocument, root: Node): void {
  const { context } = doc;
  const ids = new Map([...headersIn(root)].map((id, place) => [id, idOf(place)]));
  const named: [string, PDFRef][] = [];
  const parents = new Map<
    PDFRef,
    { key: "StructParents" | "StructParent"; elements: (PDFRef | undefined)[] }
  >();

  const record = (kid: Exclude<Kid, Node>, parent: PDFRef) => {
    const owner = kid.kind === "object" ? kid.object : (kid.form ?? kid.page);
    const key = kid.kind === "object" ? "StructParent" : "StructParents";
    const known = parents.get(owner) ?? { key, elements: [] };
    known.elements[kid.kind === "object" ? 0 : kid.mcid] = parent;
    parents.set(owner, known);
  };

  const write = (node: Node, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const dictionary = context.obj({ Type: "StructElem", S: name(node.type), P: parent });
    for (const [key, value] of node.entries) dictionary.set(name(key), withIds(context, value, ids));
    const id = node.id === null ? undefined : ids.get(node.id);
    if (id) {
      dictionary.set(name("ID"), PDFString.of(id));
      named.push([id, ref]);
    }
    dictionary.set(name("K"), context.obj(node.kids.map((kid) => kidOf(kid, ref))));
    context.assign(ref, dictionary);
    return ref;
  };

  const kidOf = (kid: Kid, parent: PDFRef): PDFObject => {
    if (kid.kind === "node") return write(kid, parent);
    record(kid, parent);
    if (kid.kind === "object")
      return context.obj({ Type: "OBJR", Obj: kid.object, ...(kid.page ? { Pg: kid.page } : {}) });
    return context.obj({ Type: "MCR", Pg: kid.page, ...(kid.form ? { Stm: kid.form } : {}), MCID: kid.mcid });
  };

  const rootRef = context.nextRef();
  const dictionary = context.obj({ Type: "StructTreeRoot" });
  dictionary.set(name("K"), context.obj(root.kids.map((kid) => kidOf(kid, rootRef))));
  const nums: PDFObject[] = [];
  [...parents].forEach(([owner, { key, elements }], number) => {
    ownerOf(doc, owner).set(name(key), PDFNumber.of(number));
    const list = Array.from(elements, (element) => element ?? PDFNull);
    const [first = PDFNull] = list;
    nums.push(PDFNumber.of(number), key === "StructParent" ? first : context.register(context.obj(list)));
  });
  dictionary.set(name("ParentTree"), context.register(context.obj({ Nums: nums })));
  dictionary.set(name("ParentTreeNextKey"), PDFNumber.of(parents.size));
  if (named.length > 0) {
    const sorted = named
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, ref]) => [PDFString.of(id), ref]);
    dictionary.set(name("IDTree"), context.obj({ Names: sorted }));
  }
  context.assign(rootRef, dictionary);
  doc.catalog.set(name("StructTreeRoot"), rootRef);
}

function ownerOf(doc: PDFDocument, ref: PDFRef): PDFDict {
  const owner = doc.context.lookup(ref);
  if (owner instanceof PDFDict) return owner;
  if (owner && "dict" in owner && owner.dict instanceof PDFDict) return owner.dict;
  throw new Error(`structure of something that is no page, form or annotation: ${ref.toString()}`);
}

/** Ids that a table's cells name as their headers, in reading order. No other is of use to a reader. */
function headersIn(root: Node): Set<string> {
  const ids = new Set<string>();
  for (const { entries } of nodesOf(root)) {
    for (const attributes of listOf(entries.get("A"))) {
      const headers = attributes instanceof PDFDict ? attributes.lookup(name("Headers")) : undefined;
      for (const each of listOf(headers)) {
        const id = textOf(each);
        if (id !== null) ids.add(id);
      }
    }
  }
  return ids;
}

const listOf = (value: PDFObject | undefined): PDFObject[] =>
  value instanceof PDFArray ? value.asArray() : value ? [value] : [];

/** The same value with ids renamed. */
function withIds(context: PDFContext, value: PDFObject, ids: ReadonlyMap<string, string>): PDFObject {
  if (value instanceof PDFArray) {
    const copy = PDFArray.withContext(context);
    for (const each of value.asArray()) copy.push(withIds(context, each, ids));
    return copy;
  }
  if (value instanceof PDFDict) {
    const copy = PDFDict.withContext(context);
    for (const [key, each] of value.entries()) copy.set(key, withIds(context, each, ids));
    return copy;
  }
  const id =
    value instanceof PDFString || value instanceof PDFHexString ? ids.get(value.decodeText()) : undefined;
  return id ? PDFString.of(id) : value;
}
