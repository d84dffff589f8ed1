// Run by the build under the pinned Node: reads the decks and rule packs that ship with the app once, so that no start
// has to. Both fall back to their sources when what is prepared here is missing or of another age.
import fs from "node:fs";
import path from "node:path";
import { parseDeck } from "../src/core/deck/parse.ts";
import { listDecks, readDeck } from "../src/host/decks.ts";
import { cachePacks } from "../src/host/packs.ts";
import { packsCacheName } from "../src/host/packs-cache.ts";
import { preparedName } from "../src/host/prepared-decks.ts";
import { inRoot } from "./setup/places.mjs";

const folder = inRoot("out", "decks");
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const { file } of await listDecks(inRoot("slides"))) {
  const read = await readDeck(file);
  if (!read.ok) continue;
  const { deck, hash } = read;
  const parsed = parseDeck(fs.readFileSync(file, "utf8"), { id: deck.id });
  fs.writeFileSync(path.join(folder, preparedName(deck.id, hash)), JSON.stringify(parsed));
}

await cachePacks(inRoot("resources"), inRoot("out", packsCacheName));
