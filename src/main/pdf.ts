import type { WebContents } from "electron";
import { deckIn } from "../core/deck/languages.ts";
import type { Deck } from "../core/deck/model.ts";
import { dialogWords } from "../core/text/dialogs.ts";
import { isUpright, type PaperJob } from "../core/paper/job.ts";
import type { HallPoll } from "../core/session/hall-poll.ts";
import type { LoadedDeck } from "../host/decks.ts";
import { type FinishPdf, type PdfFacts, replaceFile } from "../host/pdf/finished-file.ts";
import type { Outcome, PrintBoot, PrintReady } from "../wire/ipc.ts";
import type { Settings } from "../wire/settings.ts";
import { presenterDeck } from "./deck-payload.ts";
import type { Windows } from "./windows.ts";

/** 16:9 at 96 pixels an inch: the deck's own 1280 by 720. */
const slidePage = { width: 1280 / 96, height: 720 / 96 };
/** Milliseconds for the page to stand: a deck of a hundred slides takes two seconds on a slow machine. */
const patience = 60_000;

export type PdfStage = "draw" | "print" | "finish";

/** One export: what is drawn, how, and with whose answers. */
export type PdfOrder = {
  deck: LoadedDeck;
  job: PaperJob;
  polls: Record<string, HallPoll>;
  settings: Pick<Settings, "off" | "masaPemilu"> & Partial<Pick<Settings, "language">>;
  onStage?: (stage: PdfStage) => void;
};

export type Exporter = {
  /** Writes one PDF; the old file stays whole until the new one is. A null value: it was cancelled. */
  write: (file: string, order: PdfOrder) => Promise<Outcome<{ file: string; pages: number } | null>>;
  /** What the print page draws; throws when nothing is being printed. */
  boot: () => PrintBoot;
  onReady: (ready: PrintReady) => void;
  cancel: () => void;
};

type Running = { order: PdfOrder; ready: (ready: PrintReady) => void; stop: (error: Error) => void };
class Cancelled extends Error {}

/** From static markup in a hidden window, never from the deck on the projector. */
export function pdfExporter(
  windows: Windows,
  finish: FinishPdf,
  log: (what: string, detail?: unknown) => void,
): Exporter {
  let running: Running | null = null;
  return {
    onReady: (ready) => running?.ready(ready),
    cancel: () => running?.stop(new Cancelled()),
    boot: () => {
      if (!running) throw new Error("ditolak");
      const { deck, job, polls, settings } = running.order;
      // The page draws one language; the other one would only be sent.
      return {
        role: "print",
        deck: { ...presenterDeck(deck), deck: written(running.order), translation: null },
        job,
        polls,
        settings,
      };
    },
    write: async (file, order) => {
      const words = dialogWords[order.settings.language ?? "id"].pdf;
      if (running) return { ok: false, message: words.busy };
      const { language } = order.job;
      if (language !== null && written(order).language !== language)
        return { ok: false, message: words.notIn[language] };
      let stop: Running["stop"] = () => undefined;
      const stopped = new Promise<never>((_, reject) => (stop = reject));
      stopped.catch(() => undefined);
      const ready = new Promise<PrintReady>((resolve) => (running = { order, ready: resolve, stop }));
      const orStopped = <T>(work: Promise<T>) => Promise.race([work, stopped]);
      order.onStage?.("draw");
      // White, or the margins of A4 would have the colour of our windows.
      const window = windows.open("print", { width: 1280, height: 720, backgroundColor: "#FFFFFF" });
      const timer = setTimeout(() => stop(new Error(`no answer within ${patience} ms`)), patience);
      try {
        const { overflow, contents } = await orStopped(ready);
        clearTimeout(timer);
        if (overflow.length > 0)
          return {
            ok: false,
            message: words.tooMuch(
              overflow.map(({ slide, pixels }) => words.pixels(slide, pixels)).join(", "),
            ),
          };
        if (contents.length === 0) return { ok: false, message: words.nothingLeft };
        order.onStage?.("print");
        const drawn = await orStopped(printed(window.webContents, order.job));
        order.onStage?.("finish");
        const { bytes, pages } = await orStopped(finish(drawn, factsOf(order, contents)));
        await replaceFile(file, bytes);
        return { ok: true, value: { file, pages } };
      } catch (error) {
        if (error instanceof Cancelled) return { ok: true, value: null };
        log("pdf export failed", error);
        return { ok: false, message: words.notWritten(file) };
      } finally {
        clearTimeout(timer);
        running = null;
        window.destroy();
      }
    },
  };
}

const printed = (page: WebContents, { layout }: PaperJob): Promise<Uint8Array> =>
  page.printToPDF({
    ...(isUpright(layout)
      ? { pageSize: "A4" as const }
      : { pageSize: slidePage, margins: { top: 0, bottom: 0, left: 0, right: 0 } }),
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });

const written = ({ deck, job }: PdfOrder): Deck => deckIn(deck, job.language ?? deck.deck.language);

function factsOf(order: PdfOrder, contents: PrintReady["contents"]): PdfFacts {
  const { job } = order;
  const { title, subtitle, language } = written(order);
  return { title, subject: subtitle, language, contents, upright: isUpright(job.layout) };
}
