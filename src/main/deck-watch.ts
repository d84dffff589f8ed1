import { watchDeck } from "../host/deck-watch.ts";
import type { Workshop } from "../host/workshop.ts";
import type { Notices } from "./notices.ts";

/** A saved deck is what the windows show next; a save that cannot be shown is said to the facilitator alone. */
export function followDeckFile(workshop: Workshop, notices: Notices): { close: () => void } {
  let file = "";
  let watching: { close: () => void } | null = null;
  const read = async (): Promise<void> => {
    const outcome = await workshop.refresh();
    if (outcome.ok) notices.clear("deck-save");
    else
      notices.set({ id: "deck-save", tone: "warning", text: { id: outcome.message, en: outcome.message } });
  };
  const follow = (): void => {
    const now = workshop.deck().file;
    if (now === file) return;
    file = now;
    notices.clear("deck-save");
    watching?.close();
    watching = watchDeck(file, () => void read());
  };
  const stop = workshop.subscribe(({ type }) => {
    if (type === "deck") follow();
  });
  follow();
  return {
    close: () => {
      stop();
      watching?.close();
    },
  };
}
