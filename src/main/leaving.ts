import { app, dialog, type BrowserWindow } from "electron";

/** Milliseconds a refusing disk may hold up the end. */
const patience = 2_000;

/**
 * The ways out: a session is not ended by a stray click on a window's cross, and however the app is
 * told to go (menu, signal, the system), the last steps of a talk are on the disk first.
 */
export function setUpLeaving(options: {
  presenter: () => BrowserWindow | null;
  inSession: () => boolean;
  finish: () => Promise<void>;
}): void {
  const { inSession, finish } = options;
  const presenter = options.presenter();
  let leaving = false;
  let asking = false;
  presenter?.on("close", (event) => {
    if (leaving || !inSession()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void askToLeave(presenter).then((sure) => {
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

async function askToLeave(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    title: "Bijak",
    message: "Sesi masih berjalan. Tutup Bijak?",
    detail:
      "Layar hadirin ikut tertutup dan ponsel terputus. Sesi ini tersimpan; lain kali bisa dilanjutkan dari halaman depan.",
    buttons: ["Tetap di sesi ini", "Tutup Bijak"],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

const timeout = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
