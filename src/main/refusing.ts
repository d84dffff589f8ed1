import { calls, type CallName } from "../wire/ipc.ts";
import type { Handlers } from "./door.ts";

/** For runs that answer few calls: every other one is turned away. */
export const refusing: Handlers = Object.fromEntries(
  (Object.keys(calls) as CallName[]).map((name) => [
    name,
    () => {
      throw new Error("ditolak");
    },
  ]),
) as unknown as Handlers;
