// Run by the build under the pinned Node: reads the decks and rule packs that ship with the app once, so that no start
// has to. Both fall back to their sources when what is prepared here is missing or of another age. Then puts the engine
// that reads screenshots beside its program.
import fs from "node:fs";
import path from "node:path";
import { parseDeck } from "../src/core/deck/parse.ts";
import { listDecks, readDeck } from "../src/host/decks.ts";
import { cachePacks } from "../src/host/packs.ts";
import { packsCacheName } from "../src/host/packs-cache.ts";
import { hashOf, preparedName } from "../src/host/prepared-decks.ts";
import { engineFiles } from "../src/host/ocr/read-picture.ts";
import { inRoot } from "./setup/places.mjs";

const folder = inRoot("out", "decks");
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const { file } of await listDecks(inRoot("slides"))) {
  const read = await readDeck(file);
  if (!read.ok) continue;
  for (const each of read.files) {
    const text = fs.readFileSync(each, "utf8");
    const parsed = parseDeck(text, { id: read.deck.id });
    fs.writeFileSync(path.join(folder, preparedName(read.deck.id, hashOf(text))), JSON.stringify(parsed));
  }
}

await cachePacks(inRoot("resources"), inRoot("out", packsCacheName));

// Of what reads screenshots only the core and the language that are used: 4 of 49 MB.
const engine = inRoot("node_modules", "tesseract.js-core");
const language = inRoot("node_modules", "@tesseract.js-data", "ind");
const copies = {
  [engineFiles.program]: path.join(engine, "tesseract-core-simd-lstm.js"),
  [engineFiles.wasm]: path.join(engine, "tesseract-core-simd-lstm.wasm"),
  [engineFiles.language]: path.join(language, "4.0.0_best_int", engineFiles.language),
  LICENSE: path.join(engine, "LICENSE"),
};
for (const [name, from] of Object.entries(copies)) fs.copyFileSync(from, inRoot("out", "ocr", name));
