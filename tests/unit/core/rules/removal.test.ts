import { describe, expect, it } from "vitest";
import { compilePacks } from "../../../../src/core/rules/compile.ts";
import { every } from "../../samples.ts";
import { ownPacks } from "./own-packs.ts";
import { isProven, removalsFrom } from "./removals.ts";

const { packs } = ownPacks();
const book = compilePacks(packs);

describe("an example turns red when it is taken away:", () => {
  const removals = removalsFrom(packs, book);
  const names = removals.map(({ name }) => name);
  const tried = removals.filter((_, at) => at % every === 0);

  it("every check and every suppressor", () => {
    expect(tried.filter((one) => !isProven(one, packs, book)).map(({ name }) => name)).toEqual([]);
  }, 300_000);

  it("there are hundreds of them, each with a name of its own", () => {
    expect(removals.length).toBeGreaterThan(300);
    expect(names.length).toBe(new Set(names).size);
  });
});
