import { join } from "node:path";
import { BrowserWindow, type WebContents } from "electron";
import { type DialogWords, dialogWords } from "../core/text/dialogs.ts";
import type { Push, Role } from "../wire/ipc.ts";
import type { Caller } from "./door.ts";
import { reviveCrashed, type Crash } from "./revive.ts";
import { pageOrigin } from "./scheme.ts";

export type Windows = {
  open: (role: Role, options?: Electron.BrowserWindowConstructorOptions) => BrowserWindow;
  get: (role: Role) => BrowserWindow | null;
  callerOf: (contents: WebContents) => Caller | null;
  send: (role: Role, push: Push) => void;
  all: () => BrowserWindow[];
};

/** The only maker of windows, so that no window can be made with weaker walls. */
export function windowMaker(
  preload: string,
  onCrash: (role: Role, crash: Crash) => void = () => undefined,
  words: () => DialogWords["windows"] = () => dialogWords.id.windows,
): Windows {
  const open = new Map<Role, BrowserWindow>();
  return {
    open: (role, options = {}) => {
      const standing = open.get(role);
      if (standing && !standing.isDestroyed()) return standing;
      const window = new BrowserWindow({
        title: words()[role],
        show: false,
        backgroundColor: role === "presenter" ? "#0A1628" : "#FBF8F1",
        autoHideMenuBar: true,
        roundedCorners: false,
        ...options,
        webPreferences: {
          preload: join(preload, "index.cjs"),
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webviewTag: false,
          spellcheck: false,
          // The hall's window is often covered or on a sleeping display while it must keep up.
          backgroundThrottling: false,
        },
      });
      open.set(role, window);
      window.on("closed", () => {
        if (open.get(role) === window) open.delete(role);
      });
      if (role !== "print") reviveCrashed(window, (crash) => onCrash(role, crash));
      window.on("page-title-updated", (event) => event.preventDefault());
      void window.loadURL(`${pageOrigin}/${role}.html`);
      return window;
    },
    get: (role) => open.get(role) ?? null,
    callerOf: (contents) => {
      for (const [role, window] of open) {
        if (!window.isDestroyed() && window.webContents === contents) return { role, window };
      }
      return null;
    },
    send: (role, push) => {
      const window = open.get(role);
      // A page that has just died asks for everything again when it is back.
      if (window && !window.isDestroyed() && !window.webContents.isCrashed())
        window.webContents.send("bijak", push);
    },
    all: () => [...open.values()],
  };
}
