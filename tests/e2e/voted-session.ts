import type { LoadedDeck } from "../../src/host/decks.ts";
import type { JournalStore } from "../../src/host/journal.ts";
import { openWorkshop } from "../../src/host/workshop.ts";

/** A session whose first single choice has three votes of four for its first option; `at`: its slide's place, from 0. */
export async function votedSession(
  deck: LoadedDeck,
  journals: JournalStore,
): Promise<{ at: number; session: string }> {
  const poll = deck.deck.polls.find(({ kind }) => kind === "single");
  if (poll?.kind !== "single") throw new Error("no single choice in this deck");
  const at = deck.deck.slides.findIndex((slide) => slide.poll === poll.id);
  const session = "2026-11-23-090000-uji";
  const workshop = await openWorkshop({
    first: deck,
    shipped: deck.folder,
    journals,
    clock: { wall: () => 0, monotonic: () => performance.now() },
    watch: {
      onTrouble: () => undefined,
      onHealed: () => undefined,
      onJournalProblems: () => undefined,
    },
    newSessionId: () => session,
  });
  await workshop.start(null);
  const slide = deck.deck.slides[at]?.id ?? "";
  workshop.act({ type: "go", slide, step: 0 });
  workshop.openPoll(poll.id, false);
  const run = workshop.session()?.runs[0]?.id ?? "";
  const [first, second] = poll.options;
  for (const [index, option] of [first, first, first, second].entries())
    await workshop.cast({
      run,
      participant: `p${index}`,
      key: `k${index}`,
      answer: option?.id ?? "",
    });
  await workshop.close();
  return { at, session };
}
