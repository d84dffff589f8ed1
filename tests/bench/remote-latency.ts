import { chromium } from "playwright";
import { launch, oneScreen, startSession } from "../e2e/app.ts";
import { median, percentile } from "./figures.ts";
import { followMarks } from "./marks.ts";

/** Milliseconds from the tap on a paired phone to the first frame with the step in the hall's window, over loopback. */
export async function measureRemote(taps: number): Promise<string> {
  const screens = await oneScreen(3840, 1080);
  const running = await launch({ screens, flags: ["--two-windows", "--marks"] });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const marks = followMarks(running);
  const { presenter } = await startSession(running);
  await presenter.getByRole("tab", { name: /Polling/ }).click();
  await presenter.getByRole("button", { name: "Pasangkan remote" }).click();
  const code = (await presenter.locator(".device-code").textContent())?.replace(" ", "") ?? "";
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await phone.goto(`http://${await presenter.locator(".device-url").textContent()}#${code}`);
  await phone.getByText("Tersambung").waitFor();
  await phone.evaluate(() => {
    const tapped: number[] = [];
    Object.assign(window, { tapped });
    const note = (event: Event) => tapped.push(performance.timeOrigin + event.timeStamp);
    addEventListener("click", note, { capture: true });
  });
  const took: number[] = [];
  for (let tap = 0; tap < taps; tap += 1) {
    const name = Math.floor(tap / 10) % 2 === 0 ? /Maju/ : /Mundur/;
    const mark = await marks.after(() => phone.getByRole("button", { name }).tap());
    const pressed = await phone.evaluate(
      () => (window as unknown as { tapped: number[] }).tapped.at(-1) ?? 0,
    );
    if (mark) took.push(mark.at - pressed);
    // Slower than the wire's rate, as a person is.
    await presenter.waitForTimeout(200);
  }
  await browser.close();
  await running.close();
  await screens.stop();
  return [
    "## Step: tap on a paired phone to first frame in the hall's window",
    "",
    `${took.length} taps on a remote in a browser of the same machine, over loopback: what the app takes, without the air. Its screen is drawn by the same two cores.`,
    "",
    "| median | p95 | worst |",
    "| --- | --- | --- |",
    `| ${median(took).toFixed(1)} ms | ${percentile(took, 0.95).toFixed(1)} ms | ${Math.max(...took).toFixed(1)} ms |`,
  ].join("\n");
}
