import { expect, test } from "vitest";
import { joinAddress, makeRoom } from "../../../src/host/room.ts";
import { listen } from "../../../src/wire/hub.ts";

test("every room is one the server accepts, and no two are alike", () => {
  const rooms = Array.from({ length: 200 }, makeRoom);
  for (const room of rooms) expect(listen.shape.room.parse(room)).toEqual(room);
  for (const part of ["token", "code", "secret"] as const)
    expect(new Set(rooms.map((room) => room[part])).size).toBe(200);
});

test.each([
  [8080, "http://192.168.1.10:8080"],
  [80, "http://192.168.1.10"],
])("on port %i people type %s", (port, short) => {
  const room = { token: "t".repeat(22), code: "ABCD23" };
  expect(joinAddress("192.168.1.10", port, room)).toEqual({
    short,
    code: "ABCD23",
    qr: `${short}/j/${room.token}`,
  });
});
