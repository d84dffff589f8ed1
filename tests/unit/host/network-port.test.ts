import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepPort, keptPort, portsFrom } from "../../../src/host/network-port.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bijak-port-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a session's port is known again", async () => {
  expect(await keptPort(folder)).toBeNull();
  await keepPort(folder, 8181);
  expect(await keptPort(folder)).toBe(8181);
});

test.each(["", "{", '{"port":0}', '{"port":"80"}', '{"port":80,"x":1}'])(
  "a file that holds %j is as good as none",
  async (text) => {
    await writeFile(join(folder, "port.json"), text);
    expect(await keptPort(folder)).toBeNull();
  },
);

test("a folder that cannot be written costs nothing but the memory", async () => {
  await keepPort(join(folder, "tidak-ada"), 8080);
  expect(await keptPort(join(folder, "tidak-ada"))).toBeNull();
});

test("the session's port is tried first, and any other after it once", () => {
  expect(portsFrom(null)).toEqual([80, 8080, 8181, 0]);
  expect(portsFrom(8080)).toEqual([8080, 80, 8181, 0]);
  expect(portsFrom(51_000)).toEqual([51_000, 80, 8080, 8181, 0]);
});
