// Displays for a machine without a screen: one virtual screen, or a desk where a projector is plugged and unplugged.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "./setup/child.mjs";
import { SetupProblem } from "./setup/report.mjs";

/**
 * @typedef {{ display: string, stop: () => Promise<void> }} Display `display` is a value for DISPLAY, as ":3"
 * @typedef {Display & { plug: () => Promise<void>, unplug: () => Promise<void> }} Desk
 */

/** Whether this process could open a window as it is. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== "linux" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}

/**
 * One virtual screen on a free display number.
 * @param {{ width?: number, height?: number }} [size] pixels
 * @returns {Promise<Display>}
 */
export function startXvfb({ width = 1920, height = 1080 } = {}) {
  return startServer("Xvfb", ["-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"]);
}

/**
 * A real X server with a laptop screen on and a projector output that `plug` and `unplug` switch. Needs root.
 * The laptop is 1920x1080; the projector, also 1920x1080, stands to its right.
 * @returns {Promise<Desk>}
 */
export async function startXorgDummy() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bijak-xorg-"));
  const config = path.join(folder, "xorg.conf");
  fs.writeFileSync(config, dummyConfig);
  const log = path.join(folder, "xorg.log");
  const server = await startServer("Xorg", [
    "-config",
    config,
    "-noreset",
    "-novtswitch",
    "-sharevts",
    "-logfile",
    log,
  ]);
  /** @param {string[]} args */
  const xrandr = async (...args) => {
    const { code, output } = await run("xrandr", ["--display", server.display, ...args], { output: "keep" });
    if (code !== 0) throw new Error(`xrandr ${args.join(" ")}: ${output}`);
  };
  await xrandr("--addmode", "DUMMY2", "1920x1080");
  // The dummy driver tells its clients of a change only when somebody asks for the monitors afterwards.
  const announce = () => xrandr("--listmonitors");
  return {
    display: server.display,
    plug: async () => {
      await xrandr("--output", "DUMMY2", "--mode", "1920x1080", "--right-of", "DUMMY0");
      await announce();
    },
    unplug: async () => {
      await xrandr("--output", "DUMMY2", "--off");
      await announce();
    },
    stop: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A window manager on a display: with one, a full-screen window leaves a display that goes away.
 * @param {string} display
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function startOpenbox(display) {
  const child = spawn("openbox", ["--sm-disable"], {
    env: { ...process.env, DISPLAY: display },
    stdio: "ignore",
    detached: true,
  });
  const ended = endOf(child);
  const isUp = async () =>
    (await run("xprop", ["-display", display, "-root", "_NET_SUPPORTING_WM_CHECK"], { output: "keep" }))
      .output;
  for (let tries = 0; tries < 50 && !(await isUp()).includes("window id"); tries += 1) {
    if (child.exitCode !== null) throw new Error("openbox did not start");
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return { stop: () => stopChild(child, ended) };
}

/**
 * The server picks a free number by itself and writes it to the pipe once it takes clients: no race, no polling.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<Display>}
 */
function startServer(program, args) {
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl+C must reach the app first, and the screen only when the app is gone.
    const child = spawn(program, ["-displayfd", "3", ...args], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      detached: true,
    });
    const ended = endOf(child);
    let words = "";
    let number = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => (words = (words + text).slice(-2000)));
    child.stdio[3]?.on("data", (text) => {
      number += String(text);
      if (number.endsWith("\n"))
        resolve({ display: `:${number.trim()}`, stop: () => stopChild(child, ended) });
    });
    child.on("error", () =>
      reject(new SetupProblem(`layar virtual tidak dapat dibuka: ${program} tidak ada.`)),
    );
    void ended.then(() =>
      reject(new SetupProblem(`layar virtual tidak dapat dibuka (${program}): ${words.trim()}`)),
    );
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<void>}
 */
function endOf(child) {
  return new Promise((resolve) => child.on("exit", () => resolve()).on("error", () => resolve()));
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<void>} ended
 */
async function stopChild(child, ended) {
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 3000);
  await ended;
  clearTimeout(hard);
}

const dummyConfig = `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "laptop"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  Modeline "1920x1080" 148.50 1920 2008 2052 2200 1080 1084 1089 1125 +hsync +vsync
  Modeline "1280x720" 74.25 1280 1390 1430 1650 720 725 730 750 +hsync +vsync
EndSection
Section "Screen"
  Identifier "desk"
  Device "card"
  Monitor "laptop"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080" "1280x720"
    Virtual 3840 1080
  EndSubSection
EndSection
`;
