import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { percentile } from "../bench/figures.ts";
import { answers, setStage, type Stage } from "../load/stage.ts";
import { many } from "./arena.ts";
import { buildServer } from "./real-server.ts";

let built: Awaited<ReturnType<typeof buildServer>>;
let stage: Stage;
beforeAll(async () => {
  built = await buildServer();
  stage = await setStage({ server: built.entry });
}, 60_000);
afterAll(async () => {
  await stage.close();
  await built.remove();
});

test("three hundred vote while one address joins 500 times a second, drips headers and sends megabytes", async () => {
  const { door } = stage;
  const seconds = many(4, 15);
  const run = await stage.open();
  const siege = promisify(execFile)(process.execPath, [
    "tests/load/attacker.ts",
    `${door.port}`,
    door.room,
    `${seconds + 1}`,
  ]);
  // They come in under attack as well.
  const joined = await stage.hall({ do: "join", door, count: 300 });
  const voted = await stage.hall({ do: "vote", run, answers, within: (seconds - 1) * 1_000 });
  const { stdout } = await siege;
  expect([joined.failed, voted.failed]).toEqual([[], []]);
  expect(voted.took).toHaveLength(300);
  // The figure is 250 ms, taken by `npm run load` on a quiet machine.
  expect(percentile(voted.took, 0.99)).toBeLessThan(5 * 250);
  const done = JSON.parse(stdout) as { joins: number; refused: number; slow: number; megabytes: number };
  expect(done.joins + done.refused).toBeGreaterThan(100 * seconds);
  expect(done.slow).toBeGreaterThanOrEqual(200);
  expect(done.megabytes).toBeGreaterThan(0);
}, 120_000);
