import { app } from "electron";
import { dialogWords } from "../core/text/dialogs.ts";
import { officeFolder } from "../host/office-packs.ts";
import { hallDeck } from "./deck-payload.ts";
import { openDoor } from "./door.ts";
import { setUpKiosk } from "./kiosk.ts";
import { refusing } from "./refusing.ts";
import { rulebookReader } from "./rulebook.ts";
import { firstDeck, folders, type Run } from "./run.ts";
import { serveScheme } from "./scheme.ts";
import { windowMaker } from "./windows.ts";

/** The lobby: one window, the deck in a loop, no session and no network. */
export async function runKiosk({ flags, profile, log }: Run): Promise<void> {
  const { deck, problem } = await firstDeck(flags.deck);
  // The lobby's screen has no facilitator; whoever started it reads this.
  if (problem !== null) process.stdout.write(`${problem}\n`);
  const windows = windowMaker(folders.preload(), (role, { reason }) => log("page gone", `${role} ${reason}`));
  serveScheme({ pages: folders.pages(), deck: () => deck.folder });
  const rules = rulebookReader({ log, office: officeFolder(profile.folder), onBroken: () => undefined });
  // The window's first call waits at the door until the kiosk stands.
  let standing: (kiosk: Awaited<ReturnType<typeof setUpKiosk>>) => void = () => undefined;
  const kiosk = new Promise<Awaited<ReturnType<typeof setUpKiosk>>>((resolve) => (standing = resolve));
  openDoor({
    handlers: {
      ...refusing,
      boot: async () => ({
        role: "kiosk",
        deck: hallDeck(deck, "kiosk"),
        needsPin: (await kiosk).needsPin(),
      }),
      rules,
      "kiosk/start": async ({ pin }) => (await kiosk).start(pin),
      "kiosk/leave": async ({ pin }) => (await kiosk).leave(pin),
    },
    callerOf: windows.callerOf,
    onRefused: (reason, name) => log("call refused", `${reason} ${name}`),
  });
  const window = windows.open("kiosk", { width: 1280, height: 800 });
  window.once("ready-to-show", () => window.show());
  standing(
    await setUpKiosk({
      window,
      pinFile: flags.pinFile,
      quit: () => app.quit(),
      words: dialogWords[deck.deck.language].kiosk,
    }),
  );
  process.stdout.write("Terbuka: kios\n");
  app.on("window-all-closed", () => app.quit());
}
