import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { postSchema } from "../../../../src/core/post/post.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { answerTo } from "../../../evasion/answer.ts";
import { tryAll, type Tried } from "../../../evasion/suite.ts";
import { every } from "../../samples.ts";
import { ownBook } from "./own-packs.ts";

const tests = join(import.meta.dirname, "../../..");
const book = ownBook();
const tried = tryAll(
  join(tests, "../resources/rules"),
  (post) => answerTo(judge(book, postSchema.parse(post))),
  every,
);
/** Of fewer a share says nothing. */
const few = 20;
const of = (wanted: Tried["wanted"]): Tried[] => tried.filter((one) => one.wanted === wanted);
const share = (list: Tried[]): number => list.filter(({ held }) => held).length / list.length;

describe("disguised versions of the packs' own examples", () => {
  it("are thousands, made without a look at the engine", () => {
    expect(of("found").length * every).toBeGreaterThanOrEqual(2_000);
    for (const name of ["disguise.ts", "examples.ts", "variants.ts", "suite.ts"])
      expect(readFileSync(join(tests, "evasion", name), "utf8")).not.toMatch(/from "[^"]*src\//);
    expect(readdirSync(join(tests, "evasion")).length).toBe(5);
  });

  it("are still found: 95 in 100 of all, and 9 in 10 of each kind", () => {
    expect(share(of("found"))).toBeGreaterThanOrEqual(0.95);
    const kinds = [...new Set(tried.map(({ kind }) => kind))];
    const weak = kinds.filter((kind) => {
      const its = of("found").filter((one) => one.kind === kind);
      return its.length >= few && share(its) < 0.9;
    });
    expect(weak).toEqual([]);
  });

  it("raise nothing new where the plain example is silent", () => {
    const loud = of("silent").filter(({ held }) => !held);
    // Nobody masks the name of a pet, so a masked one is read as abuse; and a post all in capitals has the look of a chain letter.
    const meant = loud.filter(({ kind }) => kind !== "masking" && kind !== "whole: capitals");
    // Which spelling each example is given depends on its place among all, so a handful is chance.
    const told = meant.map(({ check, text }) => `${check}: ${text}`);
    expect(told.slice(Math.max(1, of("silent").length / 5_000))).toEqual([]);
    // Of a sample three are still chance; of all it is one in nine hundred.
    expect(loud.length).toBeLessThanOrEqual(Math.max(3, of("silent").length / 900));
  });
});
