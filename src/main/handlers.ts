import { app, clipboard } from "electron";
import { timingCsv } from "../core/session/timing-csv.ts";
import { viewFor } from "../core/session/view.ts";
import { dialogWords } from "../core/text/dialogs.ts";
import type { JournalStore } from "../host/journal.ts";
import { lookBack, timingFrom } from "../host/sessions.ts";
import type { SettingsFile } from "../host/settings.ts";
import type { Workshop } from "../host/workshop.ts";
import type { PictureReader } from "../host/ocr/picture-reader.ts";
import type { Boot, Outcome, Role, Rulebook } from "../wire/ipc.ts";
import type { Surroundings } from "../wire/surroundings.ts";
import { checkDeck, editDeck, newDeck } from "./deck-desk.ts";
import { hallDeck, presenterDeck } from "./deck-payload.ts";
import { chooseDeck, enterOfficeBasis, exportPdf, openOfficeRules } from "./dialogs.ts";
import type { Handlers } from "./door.ts";
import type { Joining } from "./joining.ts";
import type { Log } from "./log.ts";
import type { PairingDoor } from "./pairing.ts";
import type { Exporter } from "./pdf.ts";
import type { Stage } from "./stage.ts";
import { hallSurroundings } from "./surroundings.ts";
import type { Windows } from "./windows.ts";

export type Talk = {
  workshop: Workshop;
  journals: JournalStore;
  settings: SettingsFile;
  windows: Windows;
  stage: Stage;
  joining: Joining;
  pairing: PairingDoor;
  exporter: Exporter;
  rules: () => Promise<Rulebook>;
  /** The folder of the office's own packs. */
  office: string;
  pictures: PictureReader;
  surroundings: () => Surroundings;
  log: Log;
  marks: boolean;
};

const done: Outcome = { ok: true, value: null };

/** What each call of a talk's windows does: one line each where it can be. */
export function talkHandlers(talk: Talk): Handlers {
  const { workshop, journals, settings, windows, stage, joining, pairing, exporter } = talk;
  const words = () => dialogWords[settings.current().language];
  return {
    boot: (_ask, { role }) => boot(talk, role),
    rules: talk.rules,
    "rules/office": () => openOfficeRules(talk.office, words().office),
    "rules/basis": ({ entry }) => enterOfficeBasis(talk.office, entry, words().office),
    "screenshot/read": ({ picture }) =>
      talk.pictures.read(picture, (share) => windows.send("presenter", { type: "screenshot", share })),
    "screenshot/cancel": () => {
      talk.pictures.cancel();
      return null;
    },
    act: ({ action }) => workshop.act(action),
    advance: ({ back }) => workshop.press(back),
    "poll/open": ({ poll, again }) => workshop.openPoll(poll, again),
    "poll/make": (made) => workshop.makePoll(made),
    "poll/trial": ({ trial, toPhones }) => workshop.askAbout(trial, toPhones),
    join: ({ on, host }) => (on ? joining.start(host ?? null) : joining.stop().then(() => done)),
    "join/check": ({ on }) => joining.check(on),
    "join/wifi": ({ wifi, keep }) => joining.wifi(wifi, keep),
    "pairing/offer": pairing.offer,
    "pairing/withdraw": pairing.withdraw,
    "pairing/revoke": ({ id }) => pairing.revoke(id),
    "pairing/flags": ({ found }) => pairing.flags(found),
    home: async () => ({
      ...(await lookBack(journals, 5)),
      version: app.getVersion(),
    }),
    "timing/copy": async ({ id, language }) => {
      const timing = await timingFrom(journals, id, language);
      if (timing) await clipboard.writeText(timingCsv(timing, language));
      return timing !== null;
    },
    "session/start": ({ deck, minutes }) => workshop.start(deck, minutes),
    "session/resume": ({ id }) => workshop.resume(id),
    "session/forget": async ({ id }) => {
      if (!(await journals.list()).includes(id) || workshop.session()?.id === id) {
        return { ok: false, message: words().noSuchSession };
      }
      await journals.remove(id);
      return done;
    },
    "session/close": async () => {
      workshop.act({ type: "session/end" });
      await joining.stop();
      await workshop.close();
      return done;
    },
    "deck/choose": () => chooseDeck(talk),
    "deck/new": () => newDeck(talk),
    "deck/check": () => checkDeck(talk),
    "deck/edit": ({ file }) => editDeck(talk, file),
    "pdf/export": (job) => exportPdf(talk, job),
    "pdf/cancel": () => {
      exporter.cancel();
      return null;
    },
    "print/ready": (ready) => {
      exporter.onReady(ready);
      return null;
    },
    "displays/swap": async () => {
      await settings.change({ swapped: !settings.current().swapped });
      stage.arrange();
      return done;
    },
    "settings/change": async ({ change }) => {
      const kept = await settings.change(change);
      // A rule switched off must not move a window somebody has put where they want it.
      if (change.mode !== undefined || change.swapped !== undefined) stage.arrange();
      windows.send("presenter", { type: "settings", settings: settings.current() });
      windows.send("projector", { type: "settings", settings: settings.current() });
      return kept ? { ok: true, value: settings.current() } : { ok: false, message: words().settingsNotKept };
    },
    "kiosk/start": () => ({ ok: false, message: words().kiosk.elsewhere }),
    "kiosk/leave": () => ({ ok: false, message: words().kiosk.notRunning }),
    shown: (mark) => {
      if (talk.marks) process.stdout.write(`${JSON.stringify(mark)}\n`);
      return null;
    },
  };
}

function boot(talk: Talk, role: Role): Boot {
  const { workshop, surroundings, settings } = talk;
  const session = workshop.session();
  switch (role) {
    case "presenter": {
      return {
        role,
        deck: presenterDeck(workshop.deck()),
        view: session && viewFor("presenter", session),
        surroundings: surroundings(),
        settings: settings.current(),
        pairing: talk.pairing.pairing(),
      };
    }
    case "projector":
      return {
        role,
        deck: hallDeck(workshop.deck(), "projector"),
        view: session && viewFor("projector", session),
        surroundings: hallSurroundings(surroundings()),
        settings: settings.current(),
      };
    case "print":
      return talk.exporter.boot();
    case "kiosk":
      throw new Error("ditolak");
  }
}
