import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { compilePacks } from "../../../../src/core/rules/compile.ts";
import { every } from "../../samples.ts";
import { ownPacks } from "./own-packs.ts";
import { isProven, removalsFrom } from "./removals.ts";

const file = join(import.meta.dirname, "../../../fixtures/rules/unproven.yaml");
const known = z.array(z.string()).parse(parse(readFileSync(file, "utf8")));
const { packs } = ownPacks();
const book = compilePacks(packs);

describe("an example turns red when it is taken away:", () => {
  const removals = removalsFrom(packs, book);
  const names = removals.map(({ name }) => name);
  const tried = removals.filter((_, at) => at % every === 0);
  const unproven = tried.filter((one) => !isProven(one, packs, book)).map(({ name }) => name);

  it("every check and every suppressor, save those listed as unproven", () => {
    expect(unproven.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("none of those listed any more: what has its example, or is gone, leaves the list", () => {
    const mended = tried.map(({ name }) => name).filter((name) => !unproven.includes(name));
    expect(known.filter((name) => !names.includes(name) || mended.includes(name))).toEqual([]);
  });

  it("there are hundreds of them, each with a name of its own", () => {
    expect(removals.length).toBeGreaterThan(300);
    expect(names.length).toBe(new Set(names).size);
  });
});
