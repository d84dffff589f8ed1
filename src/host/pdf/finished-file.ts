import { rename, rm, writeFile } from "node:fs/promises";
import type { Entry } from "../../core/paper/sheets.ts";
import type { Language } from "../../core/deck/model.ts";

/** What the PDF says of itself beside its pages. */
export type PdfFacts = {
  title: string;
  subject: string;
  language: Language;
  /** Slides in reading order: the bookmarks. */
  contents: readonly Entry[];
  /** A4 pages may hold several slides, or part of one. */
  upright: boolean;
};

/** Makes of what the browser printed a file that is right for everyone. `pages`: how many there are. */
export type FinishPdf = (
  printed: Uint8Array,
  facts: PdfFacts,
) => Promise<{ bytes: Uint8Array; pages: number }>;

/** The old file stays whole until the new one is. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.sementara-${process.pid}`;
  try {
    await writeFile(temporary, bytes, { flush: true });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
