import type { FinishPdf } from "./finished-file.ts";

export const finishPdf: FinishPdf = async (bytes, { contents }) => ({ bytes, pages: contents.length });
