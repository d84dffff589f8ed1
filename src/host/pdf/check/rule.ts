import type { PdfRuleId } from "../../../core/text/pdf-check.ts";
import type { ReadPdf } from "./read.ts";

/** One place where a rule is broken. `page` counts from 1. */
export type Fault = { page?: number; what?: string };

/**
 * `from`: the failure condition of the Matterhorn Protocol 1.1 (PDF Association) that the rule looks for, or "Bijak" for
 * what we ask of a deck beyond it. Passing a rule says nothing of conditions that only people can judge.
 */
export type PdfRule = { id: PdfRuleId; from: string; find: (pdf: ReadPdf) => Fault[] };

export const once = (broken: boolean, what?: string): Fault[] =>
  broken ? [what === undefined ? {} : { what }] : [];
