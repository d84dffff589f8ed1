import { randomBytes, randomInt } from "node:crypto";
import type { Room } from "../wire/hub.ts";
import { codeLength, codeSymbols, originOf, roomPath } from "../wire/live.ts";

/** A new way in for a new session. Keep it with the session: after a restart phones are known by it. */
export function makeRoom(): Room {
  return {
    token: randomBytes(16).toString("base64url"),
    code: Array.from({ length: codeLength }, () => codeSymbols.charAt(randomInt(codeSymbols.length))).join(
      "",
    ),
    secret: randomBytes(32).toString("hex"),
  };
}

/** What the hall is shown: `qr` goes into the picture, `short` and the code are for typing. */
export function joinAddress(
  host: string,
  port: number,
  room: Pick<Room, "token" | "code">,
): { qr: string; short: string; code: string } {
  const short = originOf(host, port);
  return { qr: short + roomPath(room.token), short, code: room.code };
}
