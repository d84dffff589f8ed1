import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { textOf } from "../structure/tree.ts";
import type { ReadPdf } from "./read.ts";
import { type Fault, once, type PdfRule } from "./rule.ts";

const name = (of: PDFDict, key: string): string => {
  const value = of.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : "";
};

/** An action has a kind and what that kind needs; a structure element has an S too, but a P beside it. */
const actions = ({ dictionaries }: ReadPdf): { kind: string; action: PDFDict }[] =>
  dictionaries
    .filter(
      (each) =>
        name(each, "Type") === "Action" ||
        ["JS", "URI", "F", "N"].some((key) => each.has(PDFName.of(key)) && each.has(PDFName.of("S"))),
    )
    .map((action) => ({ kind: name(action, "S"), action }));

const leadsOnly = new Set(["URI", "GoTo"]);
const openAddress = /^(https?:|mailto:|tel:)/i;

/** A file to hand out does nothing by itself and carries nothing along. */
export const safetyRules: readonly PdfRule[] = [
  {
    id: "no-scripts",
    from: "Bijak",
    find: (pdf) => {
      const names = pdf.doc.catalog.lookup(PDFName.of("Names"));
      const named = names instanceof PDFDict && names.has(PDFName.of("JavaScript"));
      return once(named || actions(pdf).some(({ kind }) => kind === "JavaScript"));
    },
  },
  {
    id: "no-actions",
    from: "Bijak",
    find: (pdf): Fault[] => {
      const own = ["OpenAction", "AA"].filter((key) => pdf.doc.catalog.has(PDFName.of(key)));
      const others = actions(pdf).filter(({ kind }) => !leadsOnly.has(kind) && kind !== "JavaScript");
      return [...own, ...others.map(({ kind }) => kind)].map((what) => ({ what }));
    },
  },
  {
    id: "no-files",
    from: "Bijak",
    find: ({ dictionaries }) =>
      once(dictionaries.some((each) => each.has(PDFName.of("EF")) || name(each, "Type") === "EmbeddedFile")),
  },
  {
    id: "addresses-open",
    from: "Bijak",
    find: (pdf) =>
      actions(pdf)
        .filter(({ kind }) => kind === "URI")
        .map(({ action }) => textOf(action.lookup(PDFName.of("URI"))) ?? "")
        .filter((address) => !openAddress.test(address))
        .map((what) => ({ what })),
  },
];
