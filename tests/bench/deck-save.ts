import { readFile, writeFile } from "node:fs/promises";
import { median } from "./figures.ts";
import { followMarks } from "./marks.ts";
import { openTwoLanguages } from "./two-languages.ts";

/** Milliseconds from a deck's file being saved to the first frame of it in the hall's window. */
export async function measureDeckSave(rounds = 20): Promise<string> {
  const { running, presenter, file, slides, stop } = await openTwoLanguages();
  const marks = followMarks(running);
  const text = await readFile(file, "utf8");
  const parts = text.split("\n---\n");
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await presenter.waitForTimeout(1_500);
    // A line more in the slide before the hall's: every slide behind it moves in the file.
    const edited = parts.with(9, `${parts[9] ?? ""}\nDisimpan ${round}.\n`).join("\n---\n");
    let saved = 0;
    const mark = await marks.after(async () => {
      await writeFile(file, edited);
      saved = Date.now();
    });
    if (mark) took.push(mark.at - saved);
  }
  await stop();
  const [first = 0, ...others] = took;
  return [
    "## Deck saved: to its first frame in the hall's window",
    "",
    `${took.length} saves of one file of a deck of ${slides} slides in two languages while it is open; from the end of the writing to the first animation frame with the new deck at the same slide.`,
    "",
    "| first | median of the others | worst of the others | aim |",
    "| --- | --- | --- | --- |",
    `| ${first.toFixed(0)} ms | ${median(others).toFixed(0)} ms | ${Math.max(...others).toFixed(0)} ms | 300 ms |`,
  ].join("\n");
}
