import type { Basis, RuleKind, Severity, Verdict } from "../../core/rules/finding.ts";
import type { trialWords } from "../../core/text/trial.ts";

/** The verdict a severity leads to, and so its colour. */
export const severityTone: Record<Severity, Verdict | "info"> = {
  info: "info",
  review: "tinjau",
  warning: "tinjau",
  severe: "jangan",
};

/** Where a rule stands, before its sources. */
export const kindWord = ({ stands }: (typeof trialWords)["id"], kind: RuleKind | undefined): string =>
  stands[kind ?? "dasar"];

/** Each source once, with how far it is known: "menurut materi sosialisasi SE-16/MK.01/2018". Clauses are the presenter's. */
export const basisWords = (basis: Basis[]): string[] => [
  ...new Set(
    basis.map(({ source, status }) => {
      if (status.startsWith("menurut ")) return `${status} ${source}`;
      if (status.startsWith("according to ")) return `${source}, ${status}`;
      return status === "" ? source : `${source} (${status})`;
    }),
  ),
];
