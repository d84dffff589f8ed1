import { app, dialog, Menu } from "electron";
import { readFlags } from "./flags.ts";
import { lockDown } from "./lock-down.ts";
import { openLog } from "./log.ts";
import { chooseProfile } from "./profile.ts";
import { runExport } from "./run-export.ts";
import { runKiosk } from "./run-kiosk.ts";
import { runTalk } from "./run-talk.ts";
import { declareScheme } from "./scheme.ts";

const flags = readFlags(process.argv);
const profile = chooseProfile(app, flags.profile);
const log = openLog(profile.folder);

process.on("unhandledRejection", (reason) => log("unhandled rejection", reason));
process.on("uncaughtException", (error) => log("uncaught exception", error));

declareScheme();
lockDown(app, log);
app.setName("Bijak");
Menu.setApplicationMenu(null);

const run = { flags, profile, log };
if (flags.exportTo !== null) {
  // A guest beside whatever runs already: a profile of its own, no lock, no window that shows.
  void app.whenReady().then(() => runExport(run, flags.exportTo ?? ""));
} else if (app.requestSingleInstanceLock()) {
  void app
    .whenReady()
    .then(() => (flags.kiosk ? runKiosk(run) : runTalk(run)))
    .catch((error: unknown) => {
      log("could not start", error);
      // Without this an app without a window would stay behind, silent.
      dialog.showErrorBox(
        "Bijak tidak bisa dibuka",
        `Ada berkas Bijak yang hilang atau rusak; data sesi tidak tersentuh. Pasang ulang Bijak. Rinciannya di ${profile.folder}.`,
      );
      app.exit(1);
    });
} else {
  process.stdout.write("Bijak sudah terbuka; jendelanya dimunculkan.\n");
  app.quit();
}
