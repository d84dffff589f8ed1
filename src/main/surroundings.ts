import type { Surroundings } from "../wire/surroundings.ts";
import type { Joining } from "./joining.ts";
import type { Notices } from "./notices.ts";
import type { Stage } from "./stage.ts";

export function surroundingsOf(stage: Stage, joining: Joining, notices: Notices): Surroundings {
  const placement = stage.placement();
  return {
    mode: placement?.mode ?? "single",
    displays: stage
      .displays()
      .map(({ id, label }) => ({ id, label, hall: id === placement?.projector?.display })),
    ...joining.surroundings(),
    notices: notices.list(),
  };
}

/** What of them a hall's window is sent: the way in, and nothing the facilitator alone should read. */
export const hallSurroundings = (all: Surroundings): Surroundings => ({
  ...all,
  displays: [],
  addresses: [],
  check: null,
  notices: [],
});
