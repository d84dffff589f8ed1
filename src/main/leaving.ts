import { app, dialog, type BrowserWindow } from "electron";
import type { DialogWords } from "../core/text/dialogs.ts";

/** Milliseconds a refusing disk may hold up the end. */
const patience = 2_000;

/**
 * The ways out: a session is not ended by a stray click on a window's cross, and however the app is
 * told to go (menu, signal, the system), the last steps of a talk are on the disk first.
 */
export function setUpLeaving(options: {
  presenter: () => BrowserWindow | null;
  inSession: () => boolean;
  /** The disk still refuses what was done last. */
  unsaved: () => boolean;
  finish: () => Promise<void>;
  words: () => DialogWords["leaving"];
}): void {
  const { inSession, unsaved, finish } = options;
  const presenter = options.presenter();
  let leaving = false;
  let asking = false;
  presenter?.on("close", (event) => {
    if (leaving || (!inSession() && !unsaved())) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void askToLeave(presenter, unsaved(), options.words()).then((sure) => {
      asking = false;
      if (sure) app.quit();
      return sure;
    });
  });
  presenter?.on("closed", () => app.quit());
  app.on("before-quit", (event) => {
    if (leaving) return;
    leaving = true;
    event.preventDefault();
    void Promise.race([finish(), timeout(patience)]).finally(() => app.quit());
  });
}

async function askToLeave(
  window: BrowserWindow,
  unsaved: boolean,
  words: DialogWords["leaving"],
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    title: "Bijak",
    message: unsaved ? words.unsaved : words.running,
    detail: unsaved ? words.unsavedHow : words.runningHow,
    buttons: [words.stay, words.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

const timeout = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
