import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alone } from "../../../scripts/setup/alone.mjs";

let folder = "";
const lock = () => path.join(folder, ".cache", "setup.lock");

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "bijak-alone-"));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

test("two pieces of set-up in one clone never overlap", async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push(`${name} ends`);
  };
  await Promise.all([alone(folder, work("one")), alone(folder, work("two"))]);
  expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("the lock is given back when the work fails", async () => {
  await expect(alone(folder, () => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
  expect(fs.existsSync(lock())).toBe(false);
});

test("a lock whose holder is gone is taken over", async () => {
  fs.mkdirSync(path.dirname(lock()));
  // No process has this number: it is above the largest that Linux gives.
  fs.writeFileSync(lock(), "4194305");
  expect(await alone(folder, () => Promise.resolve("done"))).toBe("done");
});
