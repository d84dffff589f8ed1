import type { PdfRuleId } from "../../../core/text/pdf-check.ts";
import { contentRules } from "./content-rules.ts";
import { documentRules } from "./document-rules.ts";
import { fontRules } from "./font-rules.ts";
import { openPdf, readPdf, type ReadPdf } from "./read.ts";
import type { PdfRule } from "./rule.ts";
import { safetyRules } from "./safety-rules.ts";
import { structureRules } from "./structure-rules.ts";
import { wayRules } from "./way-rules.ts";

/** What is wrong with a PDF, and where: `page` counts from 1 and is null for the file as a whole. */
export type PdfProblem = { rule: PdfRuleId; from: string; page: number | null; detail: string };

/** Every rule that is asked of a file that can be read. */
export const pdfRules: readonly PdfRule[] = [
  ...documentRules,
  ...wayRules,
  ...structureRules,
  ...contentRules,
  ...fontRules,
  ...safetyRules,
];

/** Holds a PDF against every rule. An empty answer means that none was found broken, not that a standard is met. */
export async function checkPdf(bytes: Uint8Array): Promise<PdfProblem[]> {
  const refused = (rule: "readable" | "encrypted"): PdfProblem[] => [
    { rule, from: "Bijak", page: null, detail: "" },
  ];
  try {
    const doc = await openPdf(bytes);
    return doc.isEncrypted ? refused("encrypted") : problemsOf(readPdf(doc));
  } catch {
    // Whatever the bytes are, no rule could be asked of them.
    return refused("readable");
  }
}

const problemsOf = (pdf: ReadPdf): PdfProblem[] =>
  pdfRules.flatMap(({ id, from, find }) =>
    find(pdf).map(({ page, what }) => ({ rule: id, from, page: page ?? null, detail: what ?? "" })),
  );
