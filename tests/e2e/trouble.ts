import { execFile, spawn } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright";
import { root, type RunningApp, type Screens } from "./app.ts";

const run = promisify(execFile);

/** Only root may mount: elsewhere the tests that need a disk of their own are left out. */
export const mayMount = process.platform === "linux" && process.getuid?.() === 0;

/** A small disk of its own at the folder, in memory. */
export async function mountDisk(folder: string, size: string) {
  await mkdir(folder, { recursive: true });
  await run("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  const filler = join(folder, "penuh");
  return {
    readOnly: () => run("mount", ["-o", "remount,ro", folder]),
    /** Not a byte is left, but for what open files have in their last page. */
    fill: () => {
      const file = openSync(filler, "w");
      try {
        for (;;) writeSync(file, Buffer.alloc(4_096));
      } catch (error) {
        if ((error as { code?: string }).code !== "ENOSPC") throw error;
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler, { force: true }),
    unmount: () => run("umount", ["-l", folder]),
  };
}

/** Starts the app beside Playwright, as a second click on its icon would, and waits for its end. */
export function runBeside(screens: Screens, first: RunningApp, flags: string[]) {
  const began = performance.now();
  const child = spawn(first.app.process().spawnfile, [root, "--no-sandbox", ...flags], {
    cwd: root,
    env: { ...process.env, DISPLAY: screens.display },
  });
  let output = "";
  child.stdout.on("data", (data) => (output += String(data)));
  return new Promise<{ code: number | null; output: string; milliseconds: number }>((resolve) =>
    child.once("exit", (code) => resolve({ code, output, milliseconds: performance.now() - began })),
  );
}

/** What stays on the facilitator's screen, as one text. */
export const notices = async (page: Page): Promise<string> =>
  (await page.locator(".notice").allTextContents()).join("\n");

/** The one session of a profile: its folder. */
export async function sessionFolder(profile: string): Promise<string> {
  const folder = join(profile, "sessions");
  const entries = await readdir(folder, { withFileTypes: true });
  const session = entries.find((entry) => entry.isDirectory());
  if (!session) throw new Error(`no session in ${folder}`);
  return join(folder, session.name);
}

export const journalIn = async (profile: string): Promise<string> =>
  readFile(join(await sessionFolder(profile), "journal.jsonl"), "utf8");

/** Evaluates in a page by way of the main process: works for a page that died and came back. */
export function inPage<T>(running: RunningApp, page: string, script: string): Promise<T | null> {
  return running.app.evaluate(
    async ({ BrowserWindow }, [name, code]) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${name}.html`),
      );
      if (!window || window.webContents.isCrashed() || window.webContents.isLoading()) return null;
      // A page that dies while it is asked never answers.
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 300));
      return Promise.race([window.webContents.executeJavaScript(code!).catch(() => null), late]);
    },
    [page, script],
  );
}

export const shownIn = (running: RunningApp, page: string) =>
  inPage<string>(
    running,
    page,
    `[...document.querySelectorAll("section.present[data-slide]")].at(-1)?.getAttribute("data-slide")`,
  );

export function crashPage(running: RunningApp, page: string): Promise<void> {
  return running.app.evaluate(({ BrowserWindow }, name) => {
    BrowserWindow.getAllWindows()
      .find((each) => each.webContents.getURL().includes(`/${name}.html`))
      ?.webContents.forcefullyCrashRenderer();
  }, page);
}

export const press = async (page: Page, key: string, times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
};
