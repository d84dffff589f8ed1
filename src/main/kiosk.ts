import { readFile } from "node:fs/promises";
import { app, powerSaveBlocker, type BrowserWindow } from "electron";
import type { DialogWords } from "../core/text/dialogs.ts";
import type { Outcome } from "../wire/ipc.ts";
import { delayAfter, hashPin, pinMatches, type Pin } from "./pin.ts";

export type Kiosk = {
  needsPin: () => boolean;
  /** Takes the PIN that will end it, then the whole display. */
  start: (pin: string) => Promise<Outcome>;
  leave: (pin: string) => Promise<Outcome>;
};

/** The lobby's window: full screen, no way out but the PIN or the operating system. */
export async function setUpKiosk(options: {
  window: BrowserWindow;
  pinFile: string | null;
  quit: () => void;
  words: DialogWords["kiosk"];
}): Promise<Kiosk> {
  const { window, quit, words } = options;
  let pin: Pin | null = null;
  let wrong = 0;
  let openAgain = 0;

  // Whoever stands in the lobby can only close a window; a quit comes from the system or a signal.
  let quitting = false;
  app.on("before-quit", () => (quitting = true));
  window.on("close", (event) => {
    if (pin && !quitting) event.preventDefault();
  });
  window.webContents.on("before-input-event", (event, input) => {
    if (pin && forbidden(input)) event.preventDefault();
  });
  window.webContents.on("context-menu", (event) => event.preventDefault());

  const start = async (chosen: string): Promise<Outcome> => {
    if (pin) return { ok: false, message: words.running };
    pin = await hashPin(chosen);
    window.setMenu(null);
    window.setKiosk(true);
    window.setAlwaysOnTop(true, "screen-saver");
    powerSaveBlocker.start("prevent-display-sleep");
    return { ok: true, value: null };
  };
  const leave = async (tried: string): Promise<Outcome> => {
    const wait = openAgain - Date.now();
    if (wait > 0)
      return {
        ok: false,
        message: words.wait(Math.ceil(wait / 1_000)),
      };
    // Counted before the slow check, or many tries at once would all find the door open.
    wrong += 1;
    openAgain = Date.now() + delayAfter(wrong);
    if (!pin || !(await pinMatches(tried, pin))) return { ok: false, message: words.wrongPin };
    pin = null;
    quit();
    return { ok: true, value: null };
  };
  const given = options.pinFile ? (await readFile(options.pinFile, "utf8")).trim() : null;
  if (given && /^\d{4,12}$/.test(given)) await start(given);
  return { needsPin: () => pin === null, start, leave };
}

/** Keys that would leave, reload, zoom, print or inspect. What only the system can hold is not here. */
function forbidden({ key, control, meta, alt, shift }: Electron.Input): boolean {
  const name = key.toLowerCase();
  if (name === "f11" || name === "f12" || name === "f5" || name === "browserback") return true;
  if (alt && (name === "f4" || name === "arrowleft" || name === "arrowright" || name === "home")) return true;
  if (!control && !meta) return false;
  return (
    shift || ["w", "r", "n", "t", "p", "q", "s", "o", "u", "f", "g", "j", "+", "-", "=", "0"].includes(name)
  );
}
