import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { app, powerSaveBlocker } from "electron";
import { fileJournals } from "../host/journal.ts";
import { sessionId } from "../host/sessions.ts";
import { openSettings } from "../host/settings.ts";
import { openWorkshop } from "../host/workshop.ts";
import { hallDeck, presenterDeck } from "./deck-payload.ts";
import { openDoor } from "./door.ts";
import { talkHandlers } from "./handlers.ts";
import { setUpJoining } from "./joining.ts";
import { setUpLeaving } from "./leaving.ts";
import { keepNotices } from "./notices.ts";
import { pdfExporter } from "./pdf.ts";
import { readRulebook } from "./rulebook.ts";
import { crashNotice } from "./revive.ts";
import { firstDeck, folders, type Run } from "./run.ts";
import { serveScheme } from "./scheme.ts";
import { setUpStage } from "./stage.ts";
import { surroundingsOf } from "./surroundings.ts";
import { pumpViews } from "./view-pump.ts";
import { windowMaker } from "./windows.ts";

/** The facilitator's app: home, presenter and projector around one workshop. */
export async function runTalk({ flags, profile, log }: Run): Promise<void> {
  const rules = readRulebook(log);
  const [settings, first] = await Promise.all([openSettings(profile.folder), firstDeck(flags.deck)]);
  let calm: NodeJS.Timeout | undefined;
  const windows = windowMaker(folders.preload(), (role, { reason, resting }) => {
    log("page gone", `${role} ${reason}`);
    if (!resting) return;
    notices.set(crashNotice(role));
    clearTimeout(calm);
    calm = setTimeout(() => notices.clear(`crash-${role}`), 60_000);
  });
  const sessions = join(profile.folder, "sessions");
  const journals = fileJournals(sessions);
  const notices = keepNotices(() => tellSurroundings());

  const workshop = await openWorkshop({
    first: first.deck,
    shipped: folders.slides(),
    journals,
    clock: { wall: () => Date.now(), monotonic: () => performance.now() },
    newSessionId: () => sessionId(new Date(), randomBytes(2).toString("hex")),
    watch: {
      onTrouble: (error) => {
        log("journal refused", error);
        notices.set({
          id: "disk",
          tone: "error",
          text: "Catatan sesi belum bisa ditulis (disk penuh atau terkunci?). Presentasi tetap berjalan; jawaban dari ponsel menunggu dan disimpan begitu ada ruang. Kosongkan ruang disk.",
        });
      },
      onHealed: () => notices.clear("disk"),
      onDeckMoved: (from) =>
        notices.set({
          id: "deck",
          tone: "info",
          text: `Deck sesi ini tidak ada lagi di ${from}. Deck bawaan Bijak dipakai, mulai dari slide yang sama.`,
        }),
      onJournalProblems: (problems) => {
        for (const problem of problems) log("journal tail set aside", JSON.stringify(problem));
        const kept = problems.flatMap(({ keptAs }) => keptAs ?? []).join(", ");
        notices.set({
          id: "journal",
          tone: "warning",
          text: `Sebagian akhir catatan sesi rusak. Yang utuh sudah dipulihkan dan sesi berjalan terus; bagian rusak disimpan di ${kept}.`,
        });
      },
    },
  });
  const joining = setUpJoining({
    workshop,
    sessions,
    serverEntry: folders.server(),
    log,
    onProblem: (text) =>
      text === null ? notices.clear("join") : notices.set({ id: "join", tone: "error", text }),
    onChange: () => tellSurroundings(),
  });
  const exporter = pdfExporter(windows, log);
  const preferences = () => ({
    mode: flags.twoWindows ? ("windows" as const) : settings.current().mode,
    swapped: settings.current().swapped,
    hallLabel: settings.current().hallLabel,
  });
  const stage = setUpStage(windows, preferences, () => tellSurroundings());
  const surroundings = () => surroundingsOf(stage, joining, notices);
  function tellSurroundings(): void {
    const now = surroundings();
    windows.send("presenter", { type: "surroundings", surroundings: now });
    windows.send("projector", { type: "surroundings", surroundings: { ...now, displays: [], notices: [] } });
  }

  serveScheme({ pages: folders.pages(), deck: () => workshop.deck().folder });
  openDoor({
    handlers: talkHandlers({
      workshop,
      journals,
      settings,
      windows,
      stage,
      joining,
      exporter,
      rules,
      surroundings,
      log,
      marks: flags.marks,
    }),
    callerOf: windows.callerOf,
    onRefused: (reason, name) => log("call refused", `${reason} ${name}`),
  });
  pumpViews(workshop, windows);
  workshop.subscribe((change) => {
    if (change.type !== "deck") return;
    notices.clear("deck");
    windows.send("projector", { type: "deck", deck: hallDeck(workshop.deck(), "projector") });
    windows.send("presenter", { type: "deck", deck: presenterDeck(workshop.deck()) });
  });
  void rules.then(({ broken }) => {
    if (broken !== null) notices.set({ id: "resources", tone: "warning", text: broken });
    return broken;
  });
  const troubles = { profile: profile.problem, settings: settings.problem, deck: first.problem };
  for (const [id, text] of Object.entries(troubles))
    if (text !== null) notices.set({ id, tone: "warning", text });

  stage.arrange();
  const placement = stage.placement();
  process.stdout.write(
    `Terbuka: jendela pemandu${placement?.projector ? ` dan layar hadirin (${placement.mode === "two" ? "layar kedua" : "layar yang sama"})` : ", satu layar"}; data di ${profile.folder}\n`,
  );

  let awake: number | null = null;
  workshop.subscribe((change) => {
    if (change.type !== "session") return;
    if (awake !== null) powerSaveBlocker.stop(awake);
    if (!workshop.session()) notices.clear("journal");
    awake = workshop.session() ? powerSaveBlocker.start("prevent-display-sleep") : null;
  });
  app.on("second-instance", () => {
    const presenter = windows.get("presenter");
    if (presenter?.isMinimized()) presenter.restore();
    presenter?.show();
    presenter?.focus();
  });
  setUpLeaving({
    presenter: () => windows.get("presenter"),
    inSession: () => workshop.session() !== null,
    finish: async () => {
      stage.stop();
      await joining.stop();
      await workshop.close();
    },
  });
}
