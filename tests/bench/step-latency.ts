import { join } from "node:path";
import { isPlayed, usualLength } from "../../src/core/session/plan.ts";
import { readDeck } from "../../src/host/decks.ts";
import { launch, oneScreen, root, startSession } from "../e2e/app.ts";
import { median, percentile } from "./figures.ts";
import { followMarks } from "./marks.ts";

/** Milliseconds from the key in the facilitator's window to the first frame with the step in the hall's. */
export async function measureSteps(steps: number): Promise<string> {
  const screens = await oneScreen(3840, 1080);
  const running = await launch({ screens, flags: ["--two-windows", "--marks"] });
  const marks = followMarks(running);
  const { presenter } = await startSession(running);
  await presenter.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { keys });
    addEventListener("keydown", (event) => keys.push(performance.timeOrigin + event.timeStamp), {
      capture: true,
    });
  });
  // Up to the first post on trial, where a press would open a finding instead of making a step, and back.
  const read = await readDeck(join(root, "slides", "bijak-bermedsos"));
  const slides = read.ok ? read.deck.slides.filter((slide) => isPlayed(slide, usualLength(read.deck))) : [];
  const reach = slides
    .slice(
      0,
      slides.findIndex((slide) => slide.post !== null),
    )
    .reduce((sum, slide) => sum + slide.steps + 1, -1);
  const took: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const key = Math.floor(step / reach) % 2 === 0 ? "PageDown" : "PageUp";
    const mark = await marks.after(() => presenter.keyboard.press(key));
    const pressed = await presenter.evaluate(
      () => (window as unknown as { keys: number[] }).keys.at(-1) ?? 0,
    );
    if (mark) took.push(mark.at - pressed);
    // As fast as a person can press, and each step's own fade is over.
    await presenter.waitForTimeout(120);
  }
  await running.close();
  await screens.stop();
  return [
    "## Step: key in the facilitator's window to first frame in the hall's",
    "",
    `${took.length} steps through the built-in deck, both windows open on one virtual display; time of the key event to the animation frame in which the hall's deck stands at the new step, on the clock both processes share.`,
    "",
    "| median | p95 | worst | aim (p95) |",
    "| --- | --- | --- | --- |",
    `| ${median(took).toFixed(1)} ms | ${percentile(took, 0.95).toFixed(1)} ms | ${Math.max(...took).toFixed(1)} ms | 33 ms |`,
  ].join("\n");
}
