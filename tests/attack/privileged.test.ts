import { expect, test } from "vitest";
import { durableSchema, transientSchema } from "../../src/core/session/action.ts";
import { toHost, toServer } from "../../src/wire/hub.ts";
import { askPath, roomPath } from "../../src/wire/live.ts";
import { calls } from "../../src/wire/ipc.ts";
import { actionsOf } from "../../src/wire/remote.ts";
import { frame } from "../load/frame.ts";
import { http, open, room, settle, until } from "../unit/server/fake-host.ts";
import { arena, ballot, guest, somebody } from "./arena.ts";

/** Every word somebody else in the house obeys, read from the house itself so that none can be forgotten. */
const ours = [durableSchema, transientSchema, toServer, toHost].flatMap(({ options }) =>
  options.flatMap((option) => ("shape" in option ? [...option.shape.type.values] : [])),
);
/** And what a stranger might try who knows other systems, or none. */
const others =
  "welcome state mine ack refused register_as_remote admin presenter start_game next_question kick submit eval subscribe __proto__ constructor toString hasOwnProperty";
const odd = ["", " ", "HELLO", "hello ", "Ballot", "ballot\u0000", "x".repeat(500)];
const types = [
  ...ours,
  ...Object.values(actionsOf).flat(),
  ...Object.keys(calls),
  ...others.split(" "),
  ...odd,
].filter((type) => type !== "ballot");

/** Fields of every action at once: whoever reads one of them finds it. */
const said = (type: string) => ({
  type,
  run: "warna/1",
  poll: "warna",
  on: true,
  row: "biru",
  votes: 99,
  entry: "e1",
  show: "black",
  slide: "tanya",
  step: 0,
  participant: "AAAAAAAAAAAAAAAA",
  state: open,
  role: "presenter",
  token: null,
  v: 2,
  action: { type, run: "warna/1" },
});

test("there is something to try: actions, calls and orders of every kind", () => {
  expect(types).toEqual(expect.arrayContaining(["poll/lock", "trial/content", "listen", "settled", "act"]));
  expect(types.length).toBeGreaterThan(60);
});

test.each([
  ["a participant", guest],
  ["somebody who never said hello", somebody],
])("no word of the facilitator's changes or answers anything for %s", async (_, come) => {
  const { host, port } = await arena();
  const onlooker = await guest(port, "127.0.0.200");
  const seen = onlooker.got.length;
  const heard = host.heard.length;
  const tried = [];
  // A line each, so that none is dropped for coming too fast.
  for (const [at, type] of types.entries()) {
    const one = await come(port, `127.0.${10 + Math.floor(at / 200)}.${1 + (at % 200)}`);
    tried.push({ one, already: one.got.length });
    one.say(said(type));
  }
  await settle();
  expect(tried.flatMap(({ one, already }) => one.got.slice(already))).toEqual([]);
  expect(onlooker.got.slice(seen)).toEqual([]);
  const told = host.heard.slice(heard).filter(({ type }) => type !== "phones" && type !== "recall");
  expect(told).toEqual([]);
});

test("nor by request, by form, in a list, or inside a ballot", async () => {
  const { host, port } = await arena();
  const headers = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}` };
  const json = { ...headers, "Content-Type": "application/json" };
  for (const type of types) {
    const asked = JSON.stringify([said(type)]);
    expect(
      (await http(port, askPath(room.token), { method: "POST", headers: json, body: asked })).status,
    ).toBe(400);
  }
  const form = new URLSearchParams({
    type: "poll/lock",
    run: "r1",
    putaran: "r1",
    pilihan: "ya",
    action: "poll/reveal",
  });
  const typed = { ...headers, "Content-Type": "application/x-www-form-urlencoded" };
  expect(
    (await http(port, roomPath(room.token), { method: "POST", headers: typed, body: form.toString() }))
      .status,
  ).toBe(400);

  const one = await guest(port, "127.0.0.66");
  one.say([said("poll/lock")]);
  one.say({ ...ballot("ya"), action: said("poll/lock") });
  one.send(frame(`${JSON.stringify(ballot("ya"))}${JSON.stringify(said("poll/lock"))}`));
  one.send(frame('{"type":"ballot","type":"poll/lock","run":"r1"}'));
  await settle();
  expect(host.ballots).toEqual([]);
  expect(one.last("ack")).toBeUndefined();
});

test("a second hello changes nobody into somebody else", async () => {
  const { host, port } = await arena();
  const victim = await guest(port, "127.0.0.201");
  const attacker = await guest(port, "127.0.0.66");
  const token = victim.last("welcome")?.token ?? null;
  attacker.say({ type: "hello", v: 2, token });
  attacker.say(ballot("ya"));
  await until(() => attacker.last("ack") !== undefined);
  victim.say(ballot("tidak"));
  await until(() => victim.last("ack") !== undefined);
  expect(new Set(host.ballots.map(({ participant }) => participant)).size).toBe(2);
});
