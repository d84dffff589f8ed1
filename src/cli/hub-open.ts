import { randomBytes } from "node:crypto";
import type { Writable } from "node:stream";
import { viewFor } from "../core/session/view.ts";
import { fileJournals } from "../host/journal.ts";
import { connectPhones, type Phones } from "../host/phones.ts";
import { forkServer } from "../host/server-fork.ts";
import { sessionId } from "../host/sessions.ts";
import { openWorkshop, type Workshop } from "../host/workshop.ts";
import { hubOutput, type HubOutput } from "./hub-output.ts";
import type { PreparedHub } from "./hub-prepare.ts";

export type OpenHub = {
  workshop: Workshop;
  phones: Phones;
  output: HubOutput;
  /** The server process, while there is one. */
  server: () => number | null;
  /** Resolves when phones can reach us for the first time. */
  listening: Promise<void>;
};

/** The app's own workshop, journal and server process, wired to the three standard streams instead of windows. */
export async function openHub(
  { options, deck, folder }: PreparedHub,
  serverEntry: string,
  stdout: Writable,
  tell: (text: string) => void,
): Promise<OpenHub> {
  let unsaved = false;
  const disk = (refuses: boolean, text: string): void => {
    unsaved = refuses;
    tell(text);
    output.changed();
  };
  const workshop = await openWorkshop({
    first: deck,
    journals: fileJournals(folder.sessions),
    clock: { wall: () => Date.now(), monotonic: () => performance.now() },
    newSessionId: () => sessionId(new Date(), randomBytes(2).toString("hex")),
    watch: {
      onTrouble: (error) =>
        disk(true, `Catatan sesi belum bisa ditulis; jawaban dari ponsel menunggu. ${String(error)}`),
      onHealed: () => disk(false, "Catatan sesi sudah bisa ditulis lagi; jawaban yang menunggu tersimpan."),
      onJournalProblems: (problems) => {
        for (const { keptAs, lost } of problems)
          tell(`Akhir catatan sesi rusak (${lost} baris) dan dilewati; aslinya disimpan di ${keptAs}.`);
      },
    },
  });

  let server: number | null = null;
  let trouble = "";
  let listens = (): void => {};
  const listening = new Promise<void>((resolve) => (listens = resolve));
  const phones = connectPhones({
    workshop,
    spawn: () => {
      const child = forkServer(serverEntry, { oneAddress: options.oneAddress });
      server = child.pid ?? null;
      child.onExit(() => {
        if (server === child.pid) server = null;
      });
      return child;
    },
    onStatus: (status) => {
      const said = status.status === "problem" ? `${status.code} ${status.detail}` : "";
      // Tried again several times a second: said once.
      if (said !== "" && said !== trouble) tell(`Pintu ponsel belum terbuka: ${said}`);
      if (status.status !== "starting") trouble = said;
      if (status.status === "listening") listens();
      output.changed();
    },
    onPhones: () => output.changed(),
  });
  const output = hubOutput(stdout, () => {
    const session = workshop.session();
    if (!session) return null;
    const joining = { status: phones.status().status, phones: phones.count(), server };
    return { view: viewFor("presenter", session), joining, unsaved };
  });
  workshop.subscribe(() => output.changed());
  return { workshop, phones, output, server: () => server, listening };
}
