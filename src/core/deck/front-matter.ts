import { z } from "zod";
import type { Language } from "./model.ts";
import type { Report } from "./report.ts";
import { readYaml } from "./yaml.ts";

const frontMatterSchema = z.object({
  title: z.string().max(200).default(""),
  subtitle: z.string().max(300).default(""),
  language: z.enum(["id", "en"]).default("id"),
  plan: z.number().min(0).max(600).default(0),
  lengths: z
    .array(z.int().min(5).max(600))
    .max(5)
    .default([])
    .transform((minutes) => [...new Set(minutes)].toSorted((a, b) => a - b)),
});

export type FrontMatter = {
  title: string;
  subtitle: string;
  language: Language;
  plan: number;
  lengths: number[];
};
export type Opening = {
  matter: FrontMatter;
  /** 0-based index of the first line that belongs to the slides. */
  next: number;
};

const none: FrontMatter = { title: "", subtitle: "", language: "id", plan: 0, lengths: [] };

/** A deck may also begin with a separator, so only a block that reads as `key: value` is front matter. */
export function readFrontMatter(lines: string[], report: Report): Opening {
  if (lines[0]?.trimEnd() !== "---") return { matter: none, next: 0 };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const block = lines.slice(1, Math.max(end, 0));
  if (!block.some((line) => /^[A-Za-z][\w-]*:(\s|$)/.test(line))) return { matter: none, next: 0 };
  const outcome = readYaml(block.join("\n"), frontMatterSchema, { line: 2, column: 1 });
  if (!outcome.ok) {
    for (const fault of outcome.faults) report(fault, `Bagian awal dek belum terbaca: ${fault.message}.`);
    return { matter: none, next: end + 1 };
  }
  for (const key of outcome.keys.filter((key) => !Object.hasOwn(frontMatterSchema.shape, key)))
    report({ line: 1, column: 1 }, `"${key}" di bagian awal dek tidak dikenal; diabaikan.`, "warning");
  return { matter: outcome.value, next: end + 1 };
}
