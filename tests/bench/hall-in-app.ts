import { fork } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { launch, oneScreen, startSession } from "../e2e/app.ts";
import type { Order, Report } from "../load/hall.ts";
import { median, percentile } from "./figures.ts";
import { followMarks } from "./marks.ts";

const phones = 1_000;
/** Milliseconds within which they answer, again and again. */
const within = 3_000;

const slides = Array.from({ length: 12 }, (_, at) => `# Langkah ${at + 1}\n\nSatu kalimat untuk layar.`);
const deck = `---
id: aula
title: Aula
language: id
---

# Tanya

\`\`\`poll
id: q1
kind: single
question: Sebelum diunggah, apa dulu?
options:
  - {id: periksa, text: Periksa dulu}
  - {id: unggah, text: Langsung unggah}
\`\`\`

---

${slides.join("\n\n---\n\n")}
`;

/** What a facilitator and the hall notice of 1,000 phones that answer: steps, frames of the hall's window, answers. */
export async function measureHallInApp(steps: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bijak-aula-"));
  const file = join(folder, "deck.id.md");
  await writeFile(file, deck);
  const screens = await oneScreen(3840, 1080);
  const running = await launch({ screens, flags: ["--two-windows", "--marks", `--deck=${file}`] });
  const marks = followMarks(running);
  const { presenter, projector } = await startSession(running);
  if (projector === null) throw new Error("tidak ada jendela hadirin");
  await presenter.keyboard.press("j");
  await presenter.locator(".join-address .code").waitFor();
  await presenter.keyboard.press("PageDown");
  await presenter.keyboard.press("p");
  const { door, run } = await way(presenter);

  const hall = fork(join(import.meta.dirname, "..", "load", "hall.ts"));
  // Phones have processors of their own; here they take what the app leaves.
  setPriority(hall.pid ?? 0, constants.priority.PRIORITY_LOW);
  const tell = (order: Order): Promise<Report> =>
    new Promise((resolve) => {
      hall.once("message", (report: Report) => resolve(report));
      hall.send(order);
    });
  await tell({ do: "join", door, count: phones });
  const alone = await walk(presenter, projector, marks, steps);
  const done = new AbortController();
  const reports: Report[] = [];
  const votes = (async () => {
    while (!done.signal.aborted)
      reports.push(await tell({ do: "vote", run, answers: ["periksa", "unggah"], within }));
  })();
  const busy = await walk(presenter, projector, marks, steps);
  done.abort();
  await votes;
  hall.disconnect();
  await running.close();
  await screens.stop();
  await rm(folder, { recursive: true, force: true });

  const took = reports.flatMap((report) => report.took);
  const failed = reports.flatMap((report) => report.failed);
  const row = (name: string, { waits, frames }: Walk): string =>
    `| ${name} | ${median(waits).toFixed(1)} ms | ${percentile(waits, 0.95).toFixed(1)} ms | ${percentile(frames, 0.99).toFixed(1)} ms | ${Math.max(...frames).toFixed(1)} ms | ${frames.filter((gap) => gap > 50).length} of ${frames.length} |`;
  return [
    "## The app while 1,000 phones answer",
    "",
    `Both windows on one virtual display, ${phones} phones of \`npm run load\` inside, then answering once each within ${within / 1_000} s, ${reports.length} times over; ${steps} steps each way of it. Steps as above; frames: the time between two animation frames of the hall's window. Phones and display are worked out by the same two cores, the phones after everything else (nice 19).`,
    "",
    "| | step median | step p95 (aim 33 ms) | frame p99 | frame worst | frames over 50 ms |",
    "| --- | --- | --- | --- | --- | --- |",
    row("phones wait", alone),
    row("phones answer", busy),
    "",
    `Answers: ${took.length} stored, p50 ${median(took).toFixed(1)} ms, p99 ${percentile(took, 0.99).toFixed(1)} ms; ${failed.length} not answered.`,
  ].join("\n");
}

/** Where phones get in, and the run that is open. */
async function way(presenter: Page): Promise<{ door: { port: number; room: string }; run: string }> {
  const boot = await presenter.evaluate(async () => {
    const answer = await window.bijak.call("boot", {});
    return answer.role === "presenter"
      ? { join: answer.surroundings.join, run: answer.view?.open?.run ?? "" }
      : null;
  });
  const { url = "", code = "" } = boot?.join ?? {};
  const found = await fetch(`${url}/?kode=${code}`, { redirect: "manual" });
  const room = found.headers.get("location")?.split("/").at(-1) ?? "";
  return { door: { port: Number(new URL(url).port || 80), room }, run: boot?.run ?? "" };
}

type Walk = { waits: number[]; frames: number[] };

/** Steps to and fro, and the hall's frames meanwhile. */
async function walk(
  presenter: Page,
  projector: Page,
  marks: ReturnType<typeof followMarks>,
  steps: number,
): Promise<Walk> {
  const waits: number[] = [];
  await presenter.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { keys });
    addEventListener("keydown", (event) => keys.push(performance.timeOrigin + event.timeStamp), {
      capture: true,
    });
  });
  await projector.evaluate(() => {
    const frames: number[] = [];
    const state = Object.assign(window, { frames, looking: true });
    let last = performance.now();
    const frame = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (state.looking) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let step = 0; step < steps; step += 1) {
    const key = Math.floor(step / 10) % 2 === 0 ? "PageDown" : "PageUp";
    const mark = await marks.after(() => presenter.keyboard.press(key));
    const pressed = await presenter.evaluate(
      () => (window as unknown as { keys: number[] }).keys.at(-1) ?? 0,
    );
    if (mark) waits.push(mark.at - pressed);
    await presenter.waitForTimeout(120);
  }
  const frames = await projector.evaluate(() => {
    const state = window as unknown as { frames: number[]; looking: boolean };
    state.looking = false;
    return state.frames.slice(1);
  });
  return { waits, frames };
}
