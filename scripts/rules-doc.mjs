// Writes docs/rules.md from the packs that ship. Run it after changing a pack: node scripts/rules-doc.mjs
import { spawnSync } from "node:child_process";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { inRoot, root } from "./setup/places.mjs";

const program = `
import { writeFileSync } from "node:fs";
import { rulesPage } from "./src/core/rules/rules-page.ts";
import { loadPacks } from "./src/host/packs.ts";
const { packs, problems } = await loadPacks("resources");
for (const one of problems) console.error(one.path + ":" + one.line + ":" + one.column + " " + one.message);
writeFileSync("docs/rules.md", rulesPage(packs));
`;
const { status } = spawnSync(pinnedNode(), ["--input-type=module", "--eval", program], {
  cwd: root,
  stdio: "inherit",
});
console.log(status === 0 ? `${inRoot("docs", "rules.md")} ditulis.` : "docs/rules.md gagal ditulis.");
process.exitCode = status ?? 1;
