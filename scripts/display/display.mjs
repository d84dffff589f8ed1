// Displays for a machine without a screen: one virtual screen, or a desk where a projector is plugged and unplugged.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "../setup/places.mjs";
import { run } from "../setup/child.mjs";
import { tiedToUs } from "../setup/signals.mjs";
import { endOf, startServer, stopChild } from "./x-server.mjs";

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
  const config = inRoot("scripts", "display", "xorg-dummy.conf");
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
  const child = spawn(...tiedToUs("openbox", ["--sm-disable"]), {
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
