import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** One element of the structure. `entries` are the dictionary's others: Alt, Lang, A and the like. */
export type Node = {
  kind: "node";
  /** As written; `RoleMap` may say what it stands for. */
  type: string;
  id: string | null;
  entries: Map<string, PDFObject>;
  kids: Kid[];
};
/** A run of a page's content, or of a form's on that page. */
export type Marked = { kind: "marked"; mcid: number; page: PDFRef; form: PDFRef | null };
/** An annotation. */
export type Annotated = { kind: "object"; object: PDFRef; page: PDFRef | null };
export type Kid = Node | Marked | Annotated;

const own = new Set(["Type", "S", "P", "K", "ID", "Pg"]);

export const textOf = (value: PDFObject | undefined): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;

/** A name without its slash. */
const plain = (name: PDFName): string => name.asString().slice(1);

/** The root of a document's structure, without a type of its own; null when it has none. */
export function readTree(doc: PDFDocument): Node | null {
  const root = doc.catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict)) return null;
  const seen = new Set<PDFDict>();
  const { context } = doc;

  const node = (dictionary: PDFDict, page: PDFRef | null): Node => {
    seen.add(dictionary);
    const pg = dictionary.get(PDFName.of("Pg"));
    const here = pg instanceof PDFRef ? pg : page;
    const type = dictionary.lookup(PDFName.of("S"));
    const given = dictionary.get(PDFName.of("K"));
    const list = context.lookup(given);
    const kids = list instanceof PDFArray ? list.asArray() : given ? [given] : [];
    return {
      kind: "node",
      type: type instanceof PDFName ? plain(type) : "",
      id: textOf(dictionary.lookup(PDFName.of("ID"))),
      entries: new Map(
        dictionary.entries().flatMap(([key, value]) => (own.has(plain(key)) ? [] : [[plain(key), value]])),
      ),
      kids: kids.flatMap((each) => kid(each, here)),
    };
  };

  const kid = (given: PDFObject, page: PDFRef | null): Kid[] => {
    const value = context.lookup(given);
    if (value instanceof PDFNumber)
      return page ? [{ kind: "marked", mcid: value.asNumber(), page, form: null }] : [];
    if (!(value instanceof PDFDict) || seen.has(value)) return [];
    const pg = value.get(PDFName.of("Pg"));
    const here = pg instanceof PDFRef ? pg : page;
    const mcid = value.lookup(PDFName.of("MCID"));
    if (mcid instanceof PDFNumber) {
      const form = value.get(PDFName.of("Stm"));
      return here
        ? [{ kind: "marked", mcid: mcid.asNumber(), page: here, form: form instanceof PDFRef ? form : null }]
        : [];
    }
    const object = value.get(PDFName.of("Obj"));
    if (object instanceof PDFRef) return [{ kind: "object", object, page: here }];
    return [node(value, page)];
  };

  return node(root, null);
}

/** An element and all below it in reading order. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const kid of node.kids) if (kid.kind === "node") yield* nodesOf(kid);
}

/** Everything of one kind below an element, in reading order. */
export function* leavesOf(node: Node): Generator<Marked | Annotated> {
  for (const kid of node.kids) {
    if (kid.kind === "node") yield* leavesOf(kid);
    else yield kid;
  }
}
