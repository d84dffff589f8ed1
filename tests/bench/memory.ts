import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { launch, oneScreen, startSession } from "../e2e/app.ts";

/** Proportional memory of the app's processes while a talk is walked up and down, at the start and after `minutes`. */
export async function measureMemory(minutes: number): Promise<string> {
  const screens = await oneScreen(3840, 1080);
  const running = await launch({ screens, flags: ["--two-windows"] });
  const { presenter } = await startSession(running);
  const pid = running.app.process().pid ?? 0;
  const start = proportional(pid);
  const end = Date.now() + minutes * 60_000;
  let presses = 0;
  while (Date.now() < end) {
    await presenter.keyboard.press(Math.floor(presses / 90) % 2 === 0 ? "PageDown" : "PageUp");
    presses += 1;
    if (presses % 40 === 0) {
      await presenter.keyboard.press("t");
      await presenter.keyboard.insertText(`Katanya besok tarif naik, sebarkan sebelum dihapus ${presses}`);
      await presenter.keyboard.press("Control+Enter");
      await presenter.locator(".trial-preview").waitFor();
      await presenter.keyboard.press("Enter");
      await presenter.waitForTimeout(300);
      await presenter.keyboard.press("Escape");
    }
    await presenter.waitForTimeout(250);
  }
  const after = proportional(pid);
  await running.close();
  await screens.stop();
  return [
    "## Memory in use",
    "",
    `All processes of the app together, proportional set size (shared pages counted once), ${minutes} minutes of stepping and pasting (${presses} key presses).`,
    "",
    "| at the first slide | after the talk |",
    "| --- | --- |",
    `| ${start} MB | ${after} MB |`,
  ].join("\n");
}

/** Megabytes of a process and everything it started. */
function proportional(pid: number): number {
  const kilobytes = family(pid).reduce((sum, each) => sum + pssOf(each), 0);
  return Math.round(kilobytes / 1024);
}

function family(pid: number): number[] {
  const table = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found) for (const [child, of] of table) if (of === parent && child) found.push(child);
  return found;
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
