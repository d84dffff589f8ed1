import type { Ask } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";

type FacilitatorAction = Ask<"act">["action"];

/** Sent and forgotten: what came of it arrives as a new view. */
export function act(action: FacilitatorAction): void {
  void bridge.call("act", { action });
}
