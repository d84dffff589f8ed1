import type { Pointer } from "../../../core/session/aids.ts";
import { pace } from "./pace.ts";

/** Sixty a second: what a projector can show. */
const every = 1_000 / 60;
/** Milliseconds a laser dot stays without a movement: a forgotten one points at nothing. */
export const restsAfter = 2_000;

export type Pointing = { move: (pointer: Pointer) => void; leave: () => void };

/** A hand that points: no faster than the hall's screen, and a laser that rests goes out. */
export function pointing(tell: (pointer: Pointer | null) => void): Pointing {
  const paced = pace<Pointer>(every, tell);
  let rest: ReturnType<typeof setTimeout> | null = null;
  let shown = false;
  const settle = () => {
    if (rest !== null) clearTimeout(rest);
    rest = null;
  };
  const leave = () => {
    settle();
    paced.stop();
    if (shown) tell(null);
    shown = false;
  };
  return {
    move: (pointer) => {
      settle();
      shown = true;
      paced.send(pointer);
      if (pointer.tool === "laser") rest = setTimeout(leave, restsAfter);
    },
    leave,
  };
}
