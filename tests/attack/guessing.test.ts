import { expect, test } from "vitest";
import { codeSymbols } from "../../src/wire/live.ts";
import { dial } from "../load/phone.ts";
import { http, room } from "../unit/server/fake-host.ts";
import { arena, dice, votes } from "./arena.ts";

const attacker = "127.0.0.66";

test("after thirty wrong codes the right one opens nothing either, and others get in by it", async () => {
  const { port } = await arena();
  const headers = { Host: `127.0.0.1:${port}` };
  const type = (code: string, localAddress: string) =>
    http(port, `/?kode=${code}`, { headers, localAddress });
  const roll = dice(7);
  const statuses = new Map<number, number>();
  for (let at = 0; at < 200; at += 1) {
    const code = Array.from({ length: 6 }, () => codeSymbols[Math.floor(roll() * codeSymbols.length)]).join(
      "",
    );
    const { status } = await type(code, attacker);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([statuses.get(404), statuses.get(429)]).toEqual([30, 170]);
  expect((await type(room.code, attacker)).status).toBe(429);
  expect((await type(room.code, "127.0.0.200")).status).toBe(303);
});

test("the code alone, half a room's token or a token too long is no way to a socket or a page", async () => {
  const { port } = await arena();
  const headers = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}` };
  for (const guess of [
    room.code,
    room.token.slice(0, -1),
    `${room.token}x`,
    room.token.toUpperCase(),
    "",
    "%00",
  ]) {
    await expect(dial({ port, room: guess }, attacker)).rejects.toThrow("404");
    expect((await http(port, `/j/${guess}`, { headers })).status).toBe(404);
    expect((await http(port, `/j/${guess}/tanya`, { method: "POST", headers, body: "[]" })).status).toBe(404);
  }
  expect(await votes(port)).toBe("tersimpan");
});

test("the room's token stands in no answer to somebody without it", async () => {
  const { port } = await arena();
  const headers = { Host: `127.0.0.1:${port}` };
  for (const path of ["/", "/?kode=ZZZZZZ", "/phone.js", "/phone.css", "/tidak-ada", "/j/", "/j/x"]) {
    const { body, headers: answered } = await http(port, path, { headers, localAddress: attacker });
    expect(body + JSON.stringify(answered)).not.toContain(room.token);
    expect(body).not.toContain(room.code);
  }
});
