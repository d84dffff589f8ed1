import { readFile } from "node:fs/promises";
import { pdfCheckWords } from "../core/text/pdf-check.ts";
import { checkPdf, pdfRules, type PdfProblem } from "../host/pdf/check/check.ts";

type Setting = { out: (text: string) => void; err: (text: string) => void };

/** Places of one rule that are listed; after that they are counted. */
const shown = 5;
const words = pdfCheckWords.id;

/** Holds a PDF against the rules. Answers 0 none broken, 1 some, 2 it cannot be read from the disk. */
export async function runExportCheck(file: string, { out, err }: Setting): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) {
    err(`Berkas ${file} tidak bisa dibaca. Periksa apakah namanya benar.`);
    return 2;
  }
  const problems = await checkPdf(bytes);
  // Beside them, that it can be read and that it is not locked.
  const asked = pdfRules.length + 2;
  const broken = new Set(problems.map(({ rule }) => rule));
  for (const rule of broken)
    for (const line of linesOf(problems.filter((each) => each.rule === rule))) out(`${file}: ${line}`);
  out(broken.size === 0 ? words.clean(asked) : words.broken(broken.size, asked));
  return broken.size === 0 ? 0 : 1;
}

function linesOf(problems: readonly PdfProblem[]): string[] {
  const lines = problems.slice(0, shown).map(({ rule, page, detail }) => {
    const where = page === null ? "" : `${words.page(page)}: `;
    return `${where}${words.rules[rule]}${detail === "" ? "" : ` [${detail}]`} (${rule})`;
  });
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, words.more(rest)] : lines;
}
