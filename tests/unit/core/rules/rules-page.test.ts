import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rulesPage } from "../../../../src/core/rules/rules-page.ts";
import { ownPacks } from "./own-packs.ts";

it("docs/rules.md is what the packs say (node scripts/rules-doc.mjs writes it)", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/rules.md"), "utf8");
  expect(page).toBe(rulesPage(ownPacks().packs));
});
