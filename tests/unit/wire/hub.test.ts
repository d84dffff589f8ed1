import { describe, expect, test } from "vitest";
import { toHost, toServer } from "../../../src/wire/hub.ts";

const listen = {
  type: "listen",
  host: "127.0.0.1",
  ports: [8080, 0],
  allowHosts: ["127.0.0.1"],
  room: { token: "a".repeat(22), code: "ABCD23", secret: "0f".repeat(32) },
};

describe("the hub wire", () => {
  test("takes a complete order to listen", () => {
    expect(toServer.parse(listen)).toEqual(listen);
  });

  test.each([
    ["a code with symbols people misread", { ...listen, room: { ...listen.room, code: "ABCDO1" } }],
    ["a short secret", { ...listen, room: { ...listen.room, secret: "0f" } }],
    ["a room token that is a path", { ...listen, room: { ...listen.room, token: "../../etc/passwd.." } }],
    ["no port", { ...listen, ports: [] }],
    ["an unknown order", { type: "navigate", slide: "x" }],
  ])("refuses %s", (_, message) => {
    expect(toServer.safeParse(message).success).toBe(false);
  });

  test("a refusal carries its reason", () => {
    const results = (result: object): object => ({ type: "settled", results: [result] });
    expect(toServer.safeParse(results({ seq: 0, status: "ditolak" })).success).toBe(false);
    expect(toServer.safeParse(results({ seq: 0, status: "ditolak", reason: "terkunci" })).success).toBe(true);
  });

  test("a participant is named by a hash, never by a token", () => {
    const ballot = { seq: 0, run: "r1", key: "abcdefgh", answer: "ya" };
    const ballots = (participant: string): object => ({
      type: "ballots",
      batch: [{ ...ballot, participant }],
    });
    expect(toHost.safeParse(ballots("AbCdEfGh12345678")).success).toBe(true);
    expect(toHost.safeParse(ballots(`${"a".repeat(22)}.${"b".repeat(22)}`)).success).toBe(false);
  });
});
