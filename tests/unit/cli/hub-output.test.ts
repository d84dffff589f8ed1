import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { hubOutput } from "../../../src/cli/hub-output.ts";
import type { HubReady, HubView } from "../../../src/wire/hub-lines.ts";

// What a view holds is not this file's business: a number stands for one.
const viewOf = (number: number) => ({ view: number }) as unknown as HubView;
const ready = { ready: true } as unknown as HubReady;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A reader that takes nothing more until the test lets it. */
function reader() {
  const taken: string[] = [];
  let next: (() => void) | null = null;
  let slow = false;
  const stdout = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(chunk, _encoding, done) {
      taken.push(...String(chunk).split("\n").filter(Boolean));
      if (slow) next = done;
      else done();
    },
  });
  return {
    stdout,
    lines: () => taken.map((line): unknown => JSON.parse(line)),
    stop: () => (slow = true),
    goOn: () => {
      slow = false;
      next?.();
    },
  };
}

it("says how to get in before any view", async () => {
  const { stdout, lines } = reader();
  const output = hubOutput(stdout, () => viewOf(1));
  output.changed();
  await pause(150);
  expect(lines()).toEqual([]);
  output.say(ready);
  await output.end();
  expect(lines()).toEqual([ready, viewOf(1)]);
});

it("a storm of changes is few views, and the last one is the last state", async () => {
  const { stdout, lines } = reader();
  let now = 0;
  const output = hubOutput(stdout, () => viewOf(now));
  output.say(ready);
  for (; now < 5_000; now += 1) {
    output.changed();
    if (now % 500 === 0) await pause(1);
  }
  await output.end();
  const views = lines().slice(1);
  expect(views.length).toBeLessThan(10);
  expect(views.at(-1)).toEqual(viewOf(5_000));
});

it("what changes twice in one turn is one view", async () => {
  const { stdout, lines } = reader();
  let now = 1;
  const output = hubOutput(stdout, () => viewOf(now));
  output.say(ready);
  output.changed();
  now = 2;
  output.changed();
  await output.end();
  expect(lines()).toEqual([ready, viewOf(2)]);
});

it("a reader that stops reading holds up nobody, and then gets the latest view and the latest refusals", async () => {
  const all = reader();
  let now = 0;
  let made = 0;
  const output = hubOutput(all.stdout, () => {
    made += 1;
    return viewOf(now);
  });
  all.stop();
  output.say(ready);
  for (; now < 3_000; now += 1) {
    output.changed();
    output.say({ error: "tidak", line: now });
  }
  expect(made).toBe(0);
  all.goOn();
  await output.end();
  const [first, ...others] = all.lines();
  expect([first, others.at(-1)]).toEqual([ready, viewOf(3_000)]);
  // The oldest refusals went: a script that reads nothing does not fill our memory.
  expect(others.at(-2)).toEqual({ error: "tidak", line: 2_999 });
  expect(others.length).toBeLessThan(250);
});

it("a reader that went away is told nothing more and ends nothing", async () => {
  let written = 0;
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => {
      written += 1;
      done(new Error("EPIPE"));
    },
  });
  const output = hubOutput(stdout, () => viewOf(1));
  output.say(ready);
  output.changed();
  await output.end();
  output.say({ error: "tidak", line: 1 });
  await output.end();
  expect(written).toBe(1);
});
