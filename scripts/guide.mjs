// Writes the facilitator's guides in docs/ from the notes and the plan of the deck that ships, one a language. Run it after changing the deck: node scripts/guide.mjs
import { spawnSync } from "node:child_process";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { root } from "./setup/places.mjs";

const program = `
import { readFileSync, writeFileSync } from "node:fs";
import { guidePage } from "./src/core/deck/guide-page.ts";
import { parseDeck } from "./src/core/deck/parse.ts";
const folder = "slides/bijak-bermedsos/";
for (const [file, page] of [["deck.id.md", "docs/panduan-fasilitator.md"], ["deck.en.md", "docs/facilitator-guide.md"]]) {
  const { deck } = parseDeck(readFileSync(folder + file, "utf8"), { id: "bijak-bermedsos" });
  writeFileSync(page, guidePage(deck, folder + file));
}
`;
const { status } = spawnSync(pinnedNode(), ["--input-type=module", "--eval", program], {
  cwd: root,
  stdio: "inherit",
});
console.log(status === 0 ? "Panduan fasilitator ditulis di docs/." : "Panduan fasilitator gagal ditulis.");
process.exitCode = status ?? 1;
