import type { Field } from "./finding.ts";

/** Something a check noticed, before its exceptions are asked. Token numbers are half-open. */
export type Candidate = {
  field: Field;
  from: number;
  to: number;
  sentence: number;
  /** What to mark: offsets into the view's text. */
  ranges: [number, number][];
};
