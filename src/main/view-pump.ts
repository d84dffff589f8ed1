import { aimOf } from "../core/session/aids.ts";
import { viewFor } from "../core/session/view.ts";
import type { Change, Workshop } from "../host/workshop.ts";
import type { Windows } from "./windows.ts";

/** Milliseconds between two tallies: a chart that grows ten times a second looks alive. */
const tallyEvery = 100;

/** Sends each window the view of its own role: at once for what the facilitator did, coalesced for ballots. */
export function pumpViews(
  workshop: Pick<Workshop, "session" | "subscribe">,
  windows: Pick<Windows, "send">,
): { stop: () => void } {
  let timer: NodeJS.Timeout | null = null;
  let sent = "";
  const send = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const session = workshop.session();
    // The hall first: its frame is the one people wait for.
    const hall = session && viewFor("projector", session);
    const words = JSON.stringify(hall);
    // Ballots for a question on another slide change nothing there: no frame of it waits for them. A new window asks for its first.
    if (words !== sent) windows.send("projector", { type: "view", view: hall });
    sent = words;
    windows.send("presenter", { type: "view", view: session && viewFor("presenter", session) });
  };
  /** A frozen hall keeps what it had; the facilitator's own picture of the slide moves with the hand. */
  const sendAim = () => {
    const session = workshop.session();
    if (!session) return;
    windows.send("projector", { type: "aim", aim: aimOf(session.frozen ?? session.stage) });
    windows.send("presenter", { type: "aim", aim: aimOf(session.stage) });
  };
  const stop = workshop.subscribe((change: Change) => {
    if (change.type === "action" && change.action.type === "ballot") timer ??= setTimeout(send, tallyEvery);
    else if (change.type === "aim") sendAim();
    else if (change.type !== "deck") send();
  });
  return {
    stop: () => {
      stop();
      if (timer) clearTimeout(timer);
    },
  };
}
