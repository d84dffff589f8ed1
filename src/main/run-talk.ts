import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { app, powerSaveBlocker } from "electron";
import { dialogWords } from "../core/text/dialogs.ts";
import { outcomeWords } from "../core/text/outcomes.ts";
import { createPictureReader } from "../host/ocr/picture-reader.ts";
import { officeFolder } from "../host/office-packs.ts";
import { fileJournals } from "../host/journal.ts";
import { sessionId } from "../host/sessions.ts";
import { openSettings } from "../host/settings.ts";
import { openWorkshop, type Workshop } from "../host/workshop.ts";
import type { Role } from "../wire/ipc.ts";
import { hallDeck, presenterDeck } from "./deck-payload.ts";
import { followDeckFile } from "./deck-watch.ts";
import { openDoor, type Handlers } from "./door.ts";
import { talkHandlers } from "./handlers.ts";
import { setUpJoining } from "./joining.ts";
import { setUpLeaving } from "./leaving.ts";
import { keepNotices, type Notices } from "./notices.ts";
import { utilityReader } from "./ocr-utility.ts";
import { setUpPairing } from "./pairing.ts";
import { pdfExporter } from "./pdf.ts";
import { crashNotice, type Crash } from "./revive.ts";
import { liveRulebook } from "./rulebook.ts";
import { firstDeck, folders, type Run } from "./run.ts";
import { serveScheme } from "./scheme.ts";
import { setUpStage, type Stage } from "./stage.ts";
import { hallSurroundings, surroundingsOf } from "./surroundings.ts";
import { pumpViews } from "./view-pump.ts";
import { windowMaker, type Windows } from "./windows.ts";
import { watchWorkshop } from "./workshop-watch.ts";

/** The facilitator's app: home, presenter and projector around one workshop. */
export async function runTalk(run: Run): Promise<void> {
  const { flags, profile, log } = run;
  const settings = await openSettings(profile.folder);
  let tell = () => {};
  const notices = keepNotices(() => tell());
  let calm: NodeJS.Timeout | undefined;
  const onCrash = (role: Role, { reason, resting }: Crash) => {
    log("page gone", `${role} ${reason}`);
    if (!resting) return;
    notices.set(crashNotice(role));
    clearTimeout(calm);
    calm = setTimeout(() => notices.clear(`crash-${role}`), 60_000);
  };
  const words = () => dialogWords[settings.current().language];
  const windows = windowMaker(folders.preload(), onCrash, () => words().windows);
  const preferences = () => ({
    mode: flags.twoWindows ? ("windows" as const) : settings.current().mode,
    swapped: settings.current().swapped,
    hallLabel: settings.current().hallLabel,
  });
  const stage = setUpStage(windows, preferences, ({ mode, projector }, displays) => {
    const label = displays.find(({ id }) => id === projector?.display)?.label;
    // The hall's display is known again after a replug, whatever number the system gives it then.
    if (mode === "two" && label && label !== settings.current().hallLabel && !settings.current().swapped)
      void settings.change({ hallLabel: label });
    tell();
  });

  // The pages load in processes of their own while this one reads the deck; their first call waits at the door.
  let opened: (handlers: Handlers) => void = () => {};
  openDoor({
    handlers: new Promise<Handlers>((resolve) => (opened = resolve)),
    callerOf: windows.callerOf,
    onRefused: (reason, name) => log("call refused", `${reason} ${name}`),
  });
  let workshop: Workshop | null = null;
  serveScheme({ pages: folders.pages(), deck: () => workshop?.deck().folder ?? folders.slides() });
  stage.arrange();

  const first = await firstDeck(flags.deck);
  const sessions = join(profile.folder, "sessions");
  const journals = fileJournals(sessions);
  workshop = await openWorkshop({
    first: first.deck,
    shipped: folders.slides(),
    journals,
    clock: { wall: () => Date.now(), monotonic: () => performance.now() },
    newSessionId: () => sessionId(new Date(), randomBytes(2).toString("hex")),
    watch: watchWorkshop(notices, log),
    words: () => outcomeWords[settings.current().language],
  });
  // Before phones and paired devices: the hall's frame is the one people wait for.
  followWorkshop(workshop, windows, notices);
  const deckFile = followDeckFile(workshop, notices);
  const joining = setUpJoining({
    workshop,
    sessions,
    settings,
    serverEntry: folders.server(),
    log,
    notices,
    onChange: () => tell(),
    remote: {
      heard: (said) => pairing.heard(said),
      lineLost: () => pairing.lineLost(),
      closing: () => pairing.clear(),
    },
  });
  const pairing = setUpPairing({
    workshop,
    windows,
    address: () => joining.surroundings().join?.url ?? null,
    openDoor: () => joining.start(null),
    send: joining.remote,
    words: () => outcomeWords[settings.current().language],
  });
  const surroundings = () => surroundingsOf(stage, joining, notices);
  tell = () => {
    const now = surroundings();
    windows.send("presenter", { type: "surroundings", surroundings: now });
    pairing.tell();
    windows.send("projector", { type: "surroundings", surroundings: hallSurroundings(now) });
  };
  // What is wrong with a deck is a sentence for its author, in one language.
  const troubles = {
    profile: profile.problem,
    settings: settings.problem,
    deck: first.problem === null ? null : { id: first.problem, en: first.problem },
  };
  for (const [id, text] of Object.entries(troubles))
    if (text !== null) notices.set({ id, tone: "warning", text });
  const office = officeFolder(profile.folder);
  const rules = liveRulebook({
    log,
    office,
    onBroken: (text) =>
      text === null ? notices.clear("resources") : notices.set({ id: "resources", tone: "warning", text }),
    onChange: (fresh) => windows.send("presenter", { type: "rules", rules: fresh }),
  });
  const pictures = createPictureReader(
    () => utilityReader(folders.ocr()),
    () => outcomeWords[settings.current().language].picture,
  );
  const exporter = pdfExporter(
    windows,
    async (...asked) => (await import("../host/pdf/finish.ts")).finishPdf(...asked),
    log,
  );
  const marks = flags.marks;
  opened(
    talkHandlers({
      workshop,
      journals,
      settings,
      windows,
      stage,
      joining,
      pairing,
      exporter,
      rules,
      office,
      pictures,
      surroundings,
      log,
      marks,
    }),
  );

  sayWhatIsOpen(stage, profile.folder);
  app.on("second-instance", () => {
    const presenter = windows.get("presenter");
    if (presenter?.isMinimized()) presenter.restore();
    presenter?.show();
    presenter?.focus();
  });
  const talk = workshop;
  setUpLeaving({
    presenter: () => windows.get("presenter"),
    inSession: () => talk.session() !== null,
    words: () => words().leaving,
    unsaved: () => notices.list().some(({ id }) => id === "disk"),
    finish: async () => {
      stage.stop();
      rules.close();
      deckFile.close();
      pictures.cancel();
      await joining.stop();
      await talk.close();
    },
  });
}

/** Windows get every new view and deck; the display stays awake while a session runs. */
function followWorkshop(workshop: Workshop, windows: Windows, notices: Notices): void {
  pumpViews(workshop, windows);
  let awake: number | null = null;
  workshop.subscribe((change) => {
    if (change.type === "deck") {
      notices.clear("deck");
      windows.send("projector", { type: "deck", deck: hallDeck(workshop.deck(), "projector") });
      windows.send("presenter", { type: "deck", deck: presenterDeck(workshop.deck()) });
    }
    if (change.type !== "session") return;
    if (awake !== null) powerSaveBlocker.stop(awake);
    awake = workshop.session() ? powerSaveBlocker.start("prevent-display-sleep") : null;
    if (!workshop.session()) notices.clear("journal");
  });
}

function sayWhatIsOpen(stage: Stage, folder: string): void {
  const placement = stage.placement();
  const where = placement?.mode === "two" ? "layar kedua" : "layar yang sama";
  const hall = placement?.projector ? ` dan layar hadirin (${where})` : ", satu layar";
  process.stdout.write(`Terbuka: jendela pemandu${hall}; data di ${folder}\n`);
}
