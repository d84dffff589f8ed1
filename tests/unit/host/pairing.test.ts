import { describe, expect, it } from "vitest";
import { codeLife, keepPairings, mostDevices, triesOfAll, triesOfOne } from "../../../src/host/pairing.ts";
import { handClock } from "./session-fixtures.ts";

function opened() {
  const { clock, pass } = handClock();
  const pairings = keepPairings(clock);
  const offer = () => {
    pairings.offer("remote");
    return pairings.offered()?.code ?? "";
  };
  const paired = (link: number) => {
    const redeemed = pairings.redeem(link, "10.0.0.1", offer());
    if (!redeemed.ok) throw new Error(redeemed.reason);
    return redeemed.token;
  };
  return { pairings, pass, offer, paired };
}
const wrong = (code: string) => (code.startsWith("2") ? "3" : "2") + code.slice(1);
const refusedAs = (reason: string) => ({ ok: false, reason });

describe("a code", () => {
  it("pairs one device, once, with a token of 256 bits", () => {
    const { pairings, offer } = opened();
    const code = offer();
    expect(code).toMatch(/^[2-9A-Z]{8}$/);
    const redeemed = pairings.redeem(1, "10.0.0.1", code);
    expect(redeemed).toMatchObject({ ok: true, role: "remote" });
    expect(Buffer.from(redeemed.ok ? redeemed.token : "", "base64url")).toHaveLength(32);
    expect(pairings.roleOf(1)).toBe("remote");
    expect(pairings.redeem(2, "10.0.0.2", code)).toEqual(refusedAs("kode"));
    expect([pairings.offered(), pairings.roleOf(2)]).toEqual([null, null]);
  });

  it("is short-lived, and that is told", () => {
    const { pairings, pass, offer } = opened();
    const code = offer();
    pass(codeLife - 1);
    expect(pairings.offered()?.code).toBe(code);
    pass(1);
    expect(pairings.redeem(1, "10.0.0.1", code)).toEqual(refusedAs("kode"));
    expect([pairings.offered(), pairings.ended()]).toEqual([null, "usang"]);
  });

  it("dies of a few guesses, and that is told", () => {
    const { pairings, offer } = opened();
    const code = offer();
    for (let guess = 0; guess < triesOfAll; guess += 1)
      expect(pairings.redeem(guess, `10.0.0.${guess}`, wrong(code))).toEqual(refusedAs("kode"));
    expect(pairings.redeem(99, "10.0.0.99", code)).toEqual(refusedAs("kode"));
    expect([pairings.offered(), pairings.ended(), pairings.devices()]).toEqual([null, "ditebak", []]);
  });

  it("is not killed by one address alone, which is not heard any more", () => {
    const { pairings, offer } = opened();
    const code = offer();
    for (let guess = 0; guess < triesOfOne; guess += 1) pairings.redeem(guess, "10.0.0.66", wrong(code));
    for (let guess = 0; guess < 1_000; guess += 1)
      expect(pairings.redeem(guess, "10.0.0.66", code)).toEqual(refusedAs("terlalu-sering"));
    expect(pairings.redeem(7, "10.0.0.1", code)).toMatchObject({ ok: true });
  });

  it("sounds wrong to whoever tries one while none is offered", () => {
    const { pairings, offer } = opened();
    const code = offer();
    pairings.withdraw();
    expect(pairings.redeem(1, "10.0.0.1", code)).toEqual(refusedAs("kode"));
    expect(pairings.ended()).toBeNull();
  });

  it("makes the one before worthless", () => {
    const { pairings, offer } = opened();
    const first = offer();
    offer();
    expect(pairings.redeem(1, "10.0.0.1", first)).toEqual(refusedAs("kode"));
  });

  it("is not offered once there are devices enough", () => {
    const { pairings, paired } = opened();
    for (let link = 0; link < mostDevices; link += 1) paired(link);
    expect([pairings.offer("moderator"), pairings.offered()]).toEqual([false, null]);
  });
});

describe("a token", () => {
  it("is bound to one line: a second one replaces nothing and is refused while the first lives", () => {
    const { pairings, paired } = opened();
    const token = paired(1);
    expect(pairings.recognise(2, token)).toEqual(refusedAs("terpakai"));
    expect([pairings.roleOf(1), pairings.roleOf(2)]).toEqual(["remote", null]);
    pairings.left(1);
    expect(pairings.recognise(2, token)).toEqual({ ok: true, role: "remote" });
    expect([pairings.roleOf(1), pairings.roleOf(2), pairings.devices().length]).toEqual([null, "remote", 1]);
  });

  it("comes back after the server process died", () => {
    const { pairings, paired } = opened();
    const token = paired(1);
    pairings.allLeft();
    expect(pairings.devices()).toMatchObject([{ role: "remote", connected: false }]);
    expect(pairings.recognise(5, token)).toMatchObject({ ok: true });
  });

  it("is worth nothing once revoked, and the line to close is named", () => {
    const { pairings, paired } = opened();
    const token = paired(4);
    expect(pairings.revoke(pairings.devices()[0]?.id ?? "")).toBe(4);
    expect([pairings.roleOf(4), pairings.recognise(5, token)]).toEqual([null, refusedAs("asing")]);
    expect(pairings.revoke("tidak-ada")).toBeNull();
  });

  it("ends with the session, and so does a code", () => {
    const { pairings, paired, offer } = opened();
    const token = paired(4);
    const code = offer();
    expect(pairings.clear()).toEqual([4]);
    expect([pairings.recognise(5, token), pairings.redeem(6, "10.0.0.1", code)]).toEqual([
      refusedAs("asing"),
      refusedAs("kode"),
    ]);
  });

  it("of another making is nobody's, and is kept nowhere: only its hash is", () => {
    const { pairings, paired } = opened();
    const token = paired(1);
    expect(pairings.recognise(2, "A".repeat(43))).toEqual(refusedAs("asing"));
    expect(JSON.stringify(pairings.devices())).not.toContain(token);
  });
});
