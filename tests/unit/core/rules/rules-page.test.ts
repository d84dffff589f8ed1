import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packSchema } from "../../../../src/core/rules/pack-schema.ts";
import { rulesPage } from "../../../../src/core/rules/rules-page.ts";
import { ownPacks } from "./own-packs.ts";

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../../docs", name), "utf8");

it("docs/rules.md is what the packs say (node scripts/rules-doc.mjs writes it)", () => {
  expect(read("rules.md")).toBe(rulesPage(ownPacks().packs));
});

it("docs/rule-pack.schema.json is the format as it is read (the same script writes it)", () => {
  expect(JSON.parse(read("rule-pack.schema.json"))).toEqual(JSON.parse(packSchema()));
});
