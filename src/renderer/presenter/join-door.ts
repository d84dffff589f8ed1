import type { PresenterView } from "../../core/session/presenter-view.ts";
import { isCard } from "../../core/session/session.ts";
import { bridge } from "../bridge/bridge.ts";
import { act } from "./act.ts";

/**
 * Lets phones in, and shows the hall how; a slide whose question is open shows that itself. Closing the
 * door puts the card away. `latest`: the server takes a moment to stand, and a question may have been opened meanwhile.
 */
export async function toggleJoining(latest: () => PresenterView, joining: boolean): Promise<void> {
  const outcome = await bridge.call("join", { on: !joining });
  if (joining) {
    if (isCard(latest().screen)) act({ type: "screen", show: "slide" });
  } else if (outcome.ok && !latest().open) act({ type: "screen", show: "join" });
}
