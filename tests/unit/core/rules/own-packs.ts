import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import type { JudgeOptions } from "../../../../src/core/rules/compile-check.ts";
import { compilePacks, type RuleBook } from "../../../../src/core/rules/compile.ts";
import { headFile, headSchema, type Pack, type PackProblem } from "../../../../src/core/rules/format.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";

const folder = join(import.meta.dirname, "../../../../resources/rules");

type Read = { packs: Pack[]; problems: PackProblem[] };
let known: Read | null = null;

/** The packs that ship, in reading order; read once for a file of tests. */
export const ownPacks = (): Read => (known ??= read());

function read(): Read {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const text = (name: string): string => readFileSync(join(folder, name), "utf8");
  const heads = new Map(
    names
      .filter((name) => basename(name) === headFile)
      .map((name) => [dirname(name), headSchema.parse(parse(text(name)))]),
  );
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  const read = files.map((name) =>
    parsePack(text(name), name, basename(name) === headFile ? undefined : heads.get(dirname(name))),
  );
  return {
    packs: read.flatMap(({ pack }) => (pack === null ? [] : [pack])),
    problems: read.flatMap((one) => one.problems),
  };
}

export const ownBook = (options: JudgeOptions = {}): RuleBook => compilePacks(ownPacks().packs, options);
