import { median, percentile } from "./figures.ts";
import { followMarks } from "./marks.ts";
import { openTwoLanguages } from "./two-languages.ts";

/** Milliseconds from the key in the facilitator's window to the first frame in the other language in the hall's. */
export async function measureLanguage(rounds = 40): Promise<string> {
  const { running, presenter, slides, stop } = await openTwoLanguages();
  const marks = followMarks(running);
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await presenter.waitForTimeout(1_500);
    await presenter.evaluate(() => {
      const keys = window as unknown as { pressed: number };
      const keep = (event: KeyboardEvent) => (keys.pressed = performance.timeOrigin + event.timeStamp);
      addEventListener("keydown", keep, { capture: true, once: true });
    });
    const mark = await marks.after(() => presenter.keyboard.press("l"));
    const pressed = await presenter.evaluate(() => (window as unknown as { pressed: number }).pressed);
    if (mark) took.push(mark.at - pressed);
  }
  await stop();
  return [
    "## Language: key in the facilitator's window to first frame in the hall's",
    "",
    `${took.length} changes of the hall's language with a deck of ${slides} slides in two languages; time of the key event to the animation frame in which the slide before the hall stands in the other language.`,
    "",
    "| median | p95 | worst | aim |",
    "| --- | --- | --- | --- |",
    `| ${median(took).toFixed(1)} ms | ${percentile(took, 0.95).toFixed(1)} ms | ${Math.max(...took).toFixed(1)} ms | 100 ms |`,
  ].join("\n");
}
