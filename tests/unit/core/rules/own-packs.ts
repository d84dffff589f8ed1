import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compilePacks, type JudgeOptions, type RuleBook } from "../../../../src/core/rules/compile.ts";
import type { Pack, PackProblem } from "../../../../src/core/rules/format.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";

const folder = join(import.meta.dirname, "../../../../resources/rules");

/** The packs that ship, in reading order. */
export function ownPacks(): { packs: Pack[]; problems: PackProblem[] } {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  const read = names.sort().map((name) => parsePack(readFileSync(join(folder, name), "utf8"), name));
  return {
    packs: read.flatMap(({ pack }) => (pack === null ? [] : [pack])),
    problems: read.flatMap((one) => one.problems),
  };
}

export const ownBook = (options: JudgeOptions = {}): RuleBook => compilePacks(ownPacks().packs, options);
