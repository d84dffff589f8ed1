import type { JournalProblem } from "../host/journal.ts";
import type { Log } from "./log.ts";
import type { Notices } from "./notices.ts";

/** What the disk and the deck do to a session, as sentences on the facilitator's screen. */
export function watchWorkshop(notices: Notices, log: Log) {
  return {
    onTrouble: (error: unknown) => {
      log("journal refused", error);
      notices.set({
        id: "disk",
        tone: "error",
        text: "Catatan sesi belum bisa ditulis (disk penuh atau terkunci?). Presentasi tetap berjalan; jawaban dari ponsel menunggu dan disimpan begitu ada ruang. Kosongkan ruang disk.",
      });
    },
    onHealed: () => notices.clear("disk"),
    onDeckMoved: (from: string) =>
      notices.set({
        id: "deck",
        tone: "info",
        text: `Deck sesi ini tidak ada lagi di ${from}. Deck bawaan Bijak dipakai, mulai dari slide yang sama.`,
      }),
    onJournalProblems: (problems: JournalProblem[]) => {
      for (const problem of problems) log("journal tail set aside", JSON.stringify(problem));
      const kept = problems.flatMap(({ keptAs }) => keptAs ?? []).join(", ");
      notices.set({
        id: "journal",
        tone: "warning",
        text: `Sebagian akhir catatan sesi rusak. Yang utuh sudah dipulihkan dan sesi berjalan terus; bagian rusak disimpan di ${kept}.`,
      });
    },
  };
}
