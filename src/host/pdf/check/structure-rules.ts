import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import { type Kid, leavesOf, type Node, nodesOf, textOf } from "../structure/tree.ts";
import { levelOf, standardTypes } from "../structure/standard.ts";
import type { ReadPdf } from "./read.ts";
import type { Fault, PdfRule } from "./rule.ts";

const nodes = ({ tree }: ReadPdf): Node[] =>
  tree ? tree.kids.flatMap((kid) => (kid.kind === "node" ? [...nodesOf(kid)] : [])) : [];
/** What an element is to a reader: its type, or what the file says its type stands for. */
const roleIn =
  ({ roles }: ReadPdf) =>
  ({ type }: Node): string => {
    let role = type;
    for (let step = 0; step < 8 && !standardTypes.has(role); step++) role = roles.get(role) ?? role;
    return role;
  };

const faultAt = (pdf: ReadPdf, node: Node, what: string): Fault => {
  const [first] = leavesOf(node);
  const page = pdf.pages.find(({ ref }) => ref === first?.page)?.number;
  return { what, ...(page ? { page } : {}) };
};

/** What may stand directly in lists and tables (ISO 32000-1, tables 336 and 337). */
const listParts: Record<string, readonly string[]> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
};
const tableParts: Record<string, readonly string[]> = {
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};

const misplaced = (pdf: ReadPdf, parts: Record<string, readonly string[]>): Fault[] => {
  const role = roleIn(pdf);
  return nodes(pdf).flatMap((node) => {
    const allowed = parts[role(node)];
    const wrong = (kid: Kid) => kid.kind !== "node" || !allowed?.includes(role(kid));
    return allowed && node.kids.some(wrong) ? [faultAt(pdf, node, node.type)] : [];
  });
};

/** Parts that stand outside of what they are parts of. */
const strays = (pdf: ReadPdf, parts: Record<string, readonly string[]>): Fault[] => {
  const role = roleIn(pdf);
  const inside = new Set(
    Object.values(parts)
      .flat()
      .filter((type) => type !== "Caption" && type !== "L"),
  );
  return nodes(pdf).flatMap((node) =>
    parts[role(node)]
      ? []
      : node.kids.flatMap((kid) =>
          kid.kind === "node" && inside.has(role(kid)) ? [faultAt(pdf, kid, kid.type)] : [],
        ),
  );
};

function attribute(node: Node, key: string): PDFObject | undefined {
  const given = node.entries.get("A");
  const all = given instanceof PDFArray ? given.asArray() : [given];
  return all
    .map((each) => (each instanceof PDFDict ? each.lookup(PDFName.of(key)) : undefined))
    .find(Boolean);
}

const headingLevels = (pdf: ReadPdf): { node: Node; level: number }[] => {
  const role = roleIn(pdf);
  return nodes(pdf).flatMap((node) => {
    const level = levelOf(role(node));
    return level === null ? [] : [{ node, level }];
  });
};

/** Numbers of the structure on each page or form, in the order the structure reads them. */
function readingOrder(tree: Node): Map<PDFRef, number[]> {
  const order = new Map<PDFRef, number[]>();
  for (const leaf of leavesOf(tree)) {
    if (leaf.kind !== "marked") continue;
    order.set(leaf.page, [...(order.get(leaf.page) ?? []), leaf.mcid]);
  }
  return order;
}

/** The structure itself: what it is made of and in which order. */
export const structureRules: readonly PdfRule[] = [
  {
    id: "types-known",
    from: "02-001",
    find: (pdf) => {
      const role = roleIn(pdf);
      return nodes(pdf)
        .filter((node) => !standardTypes.has(role(node)))
        .map((node) => faultAt(pdf, node, node.type));
    },
  },
  {
    id: "types-kept",
    from: "02-003, 02-004",
    find: ({ roles }) =>
      [...roles.keys()]
        .filter((type) => standardTypes.has(type) || roles.get(type) === type)
        .map((what) => ({ what })),
  },
  {
    id: "heading-first",
    from: "14-002",
    find: (pdf) =>
      headingLevels(pdf)
        .slice(0, 1)
        .filter(({ level }) => level !== 1)
        .map(({ node }) => faultAt(pdf, node, node.type)),
  },
  {
    id: "heading-levels",
    from: "14-003",
    find: (pdf) =>
      headingLevels(pdf)
        .filter(({ level }, at, all) => at > 0 && level > (all[at - 1]?.level ?? 0) + 1)
        .map(({ node }) => faultAt(pdf, node, node.type)),
  },
  {
    id: "figure-alternative",
    from: "13-004",
    find: (pdf) => {
      const role = roleIn(pdf);
      const says = ({ entries }: Node) =>
        [entries.get("Alt"), entries.get("ActualText")].some((each) => textOf(each)?.trim());
      return nodes(pdf)
        .filter((node) => role(node) === "Figure" && !says(node))
        .map((node) => faultAt(pdf, node, node.type));
    },
  },
  { id: "lists", from: "09-005", find: (pdf) => [...misplaced(pdf, listParts), ...strays(pdf, listParts)] },
  {
    id: "tables",
    from: "09-004",
    find: (pdf) => [...misplaced(pdf, tableParts), ...strays(pdf, tableParts)],
  },
  {
    id: "table-headers",
    from: "15-003",
    find: (pdf) => {
      const role = roleIn(pdf);
      const tables = nodes(pdf).filter((node) => role(node) === "Table");
      return tables.flatMap((table) => {
        const cells = [...nodesOf(table)];
        const named = cells.some((cell) => attribute(cell, "Headers"));
        const headers = cells.filter((cell) => role(cell) === "TH");
        const bare = headers.filter((cell) => !named && !attribute(cell, "Scope"));
        return headers.length === 0
          ? [faultAt(pdf, table, "TH")]
          : bare.map((cell) => faultAt(pdf, cell, "TH"));
      });
    },
  },
  {
    id: "nothing-empty",
    from: "Bijak",
    find: (pdf) => {
      const role = roleIn(pdf);
      return nodes(pdf)
        .filter(
          (node) =>
            (role(node) === "P" || role(node) === "H" || levelOf(role(node)) !== null) &&
            leavesOf(node).next().done,
        )
        .map((node) => faultAt(pdf, node, node.type));
    },
  },
  {
    id: "reading-order",
    from: "09-001",
    find: ({ tree, pages }) => {
      const order = tree ? readingOrder(tree) : new Map<PDFRef, number[]>();
      return pages.flatMap(({ ref, number, painted }) => {
        const numbers = painted.flatMap(({ paint }) =>
          paint.what === "text" && paint.mark.kind === "content" ? [paint.mark.mcid] : [],
        );
        const shown = numbers.filter((mcid, at) => numbers.indexOf(mcid) === at);
        const read = (order.get(ref) ?? []).filter((mcid) => shown.includes(mcid));
        return shown.some((mcid, at) => mcid !== read[at]) ? [{ page: number }] : [];
      });
    },
  },
];
