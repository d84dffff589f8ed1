import type { BrowserWindow } from "electron";
import { said } from "../core/text/catalogue.ts";
import { noticeWords } from "../core/text/notices.ts";
import type { Role } from "../wire/ipc.ts";
import type { Notice } from "../wire/surroundings.ts";

/** A page that died; `resting` when it died so often that it is brought back only after a pause. */
export type Crash = { reason: string; resting: boolean };

/** Milliseconds. */
const lately = 60_000;
const pause = 10_000;
/** So many deaths within `lately` are not a coincidence: no flicker before the hall, one try after each pause. */
const tooOften = 3;

/** A page whose process dies is loaded again at once; main holds the session, so it comes back where it was. */
export function reviveCrashed(window: BrowserWindow, onCrash: (crash: Crash) => void): void {
  let deaths: number[] = [];
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    const now = performance.now();
    deaths = [...deaths.filter((at) => now - at < lately), now];
    const resting = deaths.length >= tooOften;
    onCrash({ reason, resting });
    // Not from within the event: the dead page is still being taken down.
    setTimeout(
      () => {
        if (!window.isDestroyed()) window.webContents.reload();
      },
      resting ? pause : 20,
    );
  });
}

export function crashNotice(role: Role): Notice {
  const whose = role === "projector" ? role : "presenter";
  return { id: `crash-${role}`, tone: "error", text: said(noticeWords, ({ crash }) => crash[whose]) };
}
