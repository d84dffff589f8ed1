// Writes docs/rules.md from the packs that ship, and docs/rule-pack.schema.json from their format. Run it after changing a pack: node scripts/rules-doc.mjs
import { spawnSync } from "node:child_process";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { root } from "./setup/places.mjs";

const program = `
import { writeFileSync } from "node:fs";
import { packSchema } from "./src/core/rules/pack-schema.ts";
import { rulesPage } from "./src/core/rules/rules-page.ts";
import { loadPacks } from "./src/host/packs.ts";
const { packs, problems } = await loadPacks("resources");
for (const one of problems) console.error(one.path + ":" + one.line + ":" + one.column + " " + one.message);
writeFileSync("docs/rules.md", rulesPage(packs));
writeFileSync("docs/rule-pack.schema.json", packSchema());
`;
const { status } = spawnSync(pinnedNode(), ["--input-type=module", "--eval", program], {
  cwd: root,
  stdio: "inherit",
});
console.log(
  status === 0 ? "docs/rules.md dan docs/rule-pack.schema.json ditulis." : "Halaman aturan gagal ditulis.",
);
process.exitCode = status ?? 1;
