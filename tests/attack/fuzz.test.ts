import { afterAll, beforeAll, expect, test } from "vitest";
import { frame } from "../load/frame.ts";
import { reading } from "../load/meter.ts";
import { addressOf, dial, type Door, hello } from "../load/phone.ts";
import { setStage, type Stage } from "../load/stage.ts";
import { dice, many } from "./arena.ts";
import { buildServer } from "./real-server.ts";

let built: Awaited<ReturnType<typeof buildServer>>;
let stage: Stage;
beforeAll(async () => {
  built = await buildServer();
  stage = await setStage({ server: built.entry });
  await stage.open();
}, 60_000);
afterAll(async () => {
  await stage.close();
  await built.remove();
});

const roll = dice(20_261_123);
const below = (most: number): number => Math.floor(roll() * most);
const pick = <T>(of: readonly T[]): T => of[below(of.length)] as T;

const seeds = [
  JSON.stringify(hello(null)),
  JSON.stringify({ type: "ballot", run: "q1/1", key: "kunci-01", answer: "periksa" }),
  JSON.stringify({
    type: "ballot",
    run: "q1/1",
    key: "kunci-01",
    answer: { ask: ["?"], up: ["e1"] },
    name: "Budi",
  }),
];
const values = [
  "null",
  "-1",
  "1e400",
  "true",
  "[]",
  "{}",
  '"\\ud800"',
  '"\\u0000"',
  '"__proto__"',
  "[[[[[[]]]]]]",
];

/** A message as a fuzzer makes it: bytes turned, cut, doubled, values exchanged, or nothing but noise. */
function noise(): Buffer {
  const seed = pick(seeds);
  const bytes = Buffer.from(seed);
  const change = below(6);
  if (change === 0) for (let at = 0; at < 1 + below(8); at += 1) bytes[below(bytes.length)] = below(256);
  if (change === 1) return bytes.subarray(0, below(bytes.length));
  if (change === 2) return Buffer.concat([bytes, bytes.subarray(below(bytes.length))]);
  if (change === 3)
    return Buffer.from(
      seed.replace(/:(?:null|\d+|"[^"]*")/g, (old) => (roll() < 0.5 ? `:${pick(values)}` : old)),
    );
  if (change === 4) return Buffer.from(Array.from({ length: below(400) }, () => below(256)));
  return bytes;
}

/** One in ten also lies in its head. */
const fuzzed = (): Buffer =>
  roll() < 0.9
    ? frame(noise())
    : frame(noise(), { opcode: below(16), fin: roll() < 0.7, reserved: below(8), masked: roll() < 0.8 });

/** Sends thirty frames a line, or fewer where one of them ends it, and waits until all of them were taken. */
async function attack(door: Door, frames: number, address: string): Promise<void> {
  for (let left = frames; left > 0; left -= 30) {
    const line = await dial(door, address);
    const gone = new Promise((resolve) => line.socket.once("close", resolve));
    if (roll() < 0.7) line.say(hello(null));
    for (let at = 0; at < Math.min(30, left); at += 1) line.send(fuzzed());
    line.socket.end();
    await gone;
  }
}

test("fuzzed frames: no crash, little growth, and an honest vote afterwards", async () => {
  const { door, pids } = stage;
  const lines = 20;
  const volley = (frames: number, first: number) =>
    Promise.all(
      Array.from({ length: lines }, (_, at) => attack(door, frames / lines, addressOf(first + at))),
    );
  // A heap that has met all of this once has the size it keeps (measured: it stands still from here to 200,000).
  await volley(many(4_000, 20_000), 1_000);
  const before = reading(pids.server).rss;
  await volley(many(10_000, 100_000), 2_000);
  expect(reading(pids.server).rss - before).toBeLessThan(20);

  expect((await stage.hall({ do: "join", door, count: 10 })).failed).toEqual([]);
  const run = await stage.open();
  const report = await stage.hall({ do: "vote", run, answers: ["periksa"], within: 0 });
  expect([report.took.length, report.failed]).toEqual([10, []]);
  // The process that was attacked is the one that answers: it was not started anew.
  expect(reading(pids.server).cpu).toBeGreaterThan(0);
}, 120_000);
