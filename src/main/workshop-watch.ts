import { said } from "../core/text/catalogue.ts";
import { noticeWords } from "../core/text/notices.ts";
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
        text: said(noticeWords, ({ disk }) => disk),
      });
    },
    onHealed: () => notices.clear("disk"),
    onDeckMoved: (from: string) =>
      notices.set({
        id: "deck",
        tone: "info",
        text: said(noticeWords, ({ deckMoved }) => deckMoved(from)),
      }),
    onJournalProblems: (problems: JournalProblem[]) => {
      for (const problem of problems) log("journal tail set aside", JSON.stringify(problem));
      const kept = problems.flatMap(({ keptAs }) => keptAs ?? []).join(", ");
      notices.set({
        id: "journal",
        tone: "warning",
        text: said(noticeWords, ({ journal }) => journal(kept)),
      });
    },
  };
}
