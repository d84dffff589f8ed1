import { basename } from "node:path";
import { lintDeck } from "../core/deck/lint.ts";
import type { Problem } from "../core/deck/model.ts";
import type { LoadedDeck } from "./decks.ts";

/** Everything lint says of a deck, in each of its languages; each problem names its file in the deck's folder. */
export function lintRead(read: LoadedDeck): (Problem & { file: string })[] {
  const [own = "", twin] = read.files.map((file) => basename(file));
  const said = lintDeck(read).map((problem) => ({ ...problem, file: problem.file ?? own }));
  if (!read.translation || twin === undefined) return said;
  const theirs = lintDeck({ deck: read.translation, problems: [], pictures: [] });
  return [...said, ...theirs.map((problem) => ({ ...problem, file: twin }))];
}
