import { createHmac, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { room, settle, until } from "../unit/server/fake-host.ts";
import { arena, ballot, guest, somebody, votes } from "./arena.ts";

const tokenOf = (one: { last: (type: "welcome") => { token: string } | undefined }): string =>
  one.last("welcome")?.token ?? "";

test("no forged token is anybody: bits turned, halves exchanged, signed with another secret, or grown", async () => {
  const { port } = await arena();
  const victim = tokenOf(await guest(port, "127.0.0.201"));
  const other = tokenOf(await guest(port, "127.0.0.202"));
  const [nonce = "", signature = ""] = victim.split(".");
  const turned = (text: string, at: number) =>
    text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
  const signed = createHmac("sha256", randomBytes(32)).update(`peserta:${nonce}`).digest().subarray(0, 16);
  const forgeries = [
    ...Array.from({ length: 10 }, (_, at) => `${turned(nonce, at * 2)}.${signature}`),
    ...Array.from({ length: 10 }, (_, at) => `${nonce}.${turned(signature, at * 2)}`),
    `${nonce}.${other.split(".")[1]}`,
    `${nonce}.${signed.toString("base64url")}`,
    `${victim}.`,
    `${victim}=`,
    ` ${victim}`,
    `${nonce}.`,
    `.${signature}`,
    victim.toLowerCase(),
    `${victim}${victim}`,
  ];
  for (const [at, forged] of forgeries.entries()) {
    const one = await guest(port, `127.0.3.${1 + at}`, forged);
    expect(tokenOf(one)).not.toBe(forged);
    expect(one.last("mine")?.answer).toBeNull();
  }
});

test("the spellings of one signature are one person", async () => {
  const { host, port } = await arena();
  const token = tokenOf(await guest(port, "127.0.0.66"));
  const [nonce = "", signature = ""] = token.split(".");
  const symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("");
  // 16 bytes in base64url leave four bits over in the last symbol: sixteen spellings of each half.
  const spellings = symbols.flatMap((symbol) => [
    `${nonce}.${signature.slice(0, -1)}${symbol}`,
    `${nonce.slice(0, -1)}${symbol}.${signature}`,
  ]);
  let admitted = 0;
  for (const spelling of new Set(spellings)) {
    const one = await guest(port, "127.0.0.66", spelling);
    if (tokenOf(one) !== spelling) continue;
    admitted += 1;
    one.say(ballot("ya"));
    await until(() => one.last("ack") !== undefined);
  }
  expect(admitted).toBe(16);
  expect(host.chosen.size).toBe(1);
});

test("a ballot that names somebody else, or a field too many, is nobody's", async () => {
  const { host, port } = await arena();
  const victim = await guest(port, "127.0.0.201");
  victim.say(ballot("ya"));
  await until(() => victim.last("ack") !== undefined);
  const participant = host.ballots[0]?.participant;
  const attacker = await guest(port, "127.0.0.66");
  for (const claim of [{ participant }, { token: tokenOf(victim) }, { seq: 0 }, { origin: "x" }, { at: 0 }])
    attacker.say({ ...ballot("tidak"), ...claim });
  await settle();
  expect(attacker.last("ack")).toBeUndefined();
  expect(host.ballots).toHaveLength(1);
});

test("frames recorded and played again count once, from whatever address", async () => {
  const { host, port } = await arena();
  const victim = await guest(port, "127.0.0.201");
  const recorded = ballot("ya");
  victim.say(recorded);
  await until(() => victim.last("ack") !== undefined);
  for (let at = 0; at < 10; at += 1) {
    const replayer = await guest(port, "127.0.0.66", tokenOf(victim));
    replayer.say(recorded);
    await until(() => replayer.last("ack") !== undefined);
  }
  const without = await somebody(port, "127.0.0.67");
  without.say(recorded);
  await settle();
  expect(without.got).toEqual([]);
  expect([...host.chosen.values()]).toEqual(["ya"]);
  expect(await votes(port)).toBe("tersimpan");
});

test("no token and no participant's name is ever sent to anybody else", async () => {
  const { host, port } = await arena();
  const [one, other] = [await guest(port, "127.0.0.201"), await guest(port, "127.0.0.202")];
  one.say({ ...ballot("ya"), name: "Budi Fiktif" });
  await until(() => one.last("ack") !== undefined);
  const heard = JSON.stringify(other.got);
  expect(heard).not.toContain(tokenOf(one));
  expect(heard).not.toContain(host.ballots[0]?.participant);
  expect(heard).not.toContain("Budi");
  expect(JSON.stringify([...one.got, ...other.got])).not.toContain(room.secret);
});
