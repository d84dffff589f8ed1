import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "acorn";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type PhoneFiles, readPhoneFiles } from "../../../src/server/files.ts";
import { roomPage } from "../../../src/server/room-page.ts";
import { buildPages } from "../../attack/real-server.ts";
import { open, room } from "../server/fake-host.ts";

let folder = "";
let files: PhoneFiles;
let script = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bijak-ponsel-"));
  // As `npm run build` has it; the test runner's own would keep what is for development.
  vi.stubEnv("NODE_ENV", "production");
  await buildPages(folder);
  vi.unstubAllEnvs();
  files = await readPhoneFiles(folder);
  script = await readFile(join(folder, "phone.js"), "utf8");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Bytes as served to a browser that takes gzip. */
const served = (name: string): number => {
  const file = files.get(name);
  return (file?.gzip ?? file?.body)?.length ?? Number.NaN;
};

describe("what a phone loads", () => {
  test("is at most 45 kB in all", () => {
    const view = { files, room: room.token, state: open, token: "t".repeat(45), key: "k".repeat(16) };
    const page = roomPage({
      ...view,
      mine: null,
      name: "",
      message: null,
      plain: false,
      asked: null,
      inside: "192.168.100.100",
    });
    const parts = {
      html: Buffer.byteLength(page),
      script: served("/phone.js"),
      style: served("/phone.css"),
      font: served("/phone.woff2"),
    };
    const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
    expect(parts).toEqual({
      html: expect.any(Number),
      script: expect.any(Number),
      style: expect.any(Number),
      font: 16_232,
    });
    expect(total).toBeLessThanOrEqual(45_000);
  });

  test("is ECMAScript 2019, which phones of five years read", () => {
    const tree = parse(script, { ecmaVersion: 2019, sourceType: "module" });
    expect(tree.body.length).toBeGreaterThan(0);
    expect(() => parse(`${script};globalThis?.a`, { ecmaVersion: 2019, sourceType: "module" })).toThrow(
      "Unexpected token",
    );
  });

  test.each([
    // Not there on a page served over plain HTTP.
    "crypto.subtle",
    "randomUUID",
    "wakeLock",
    "clipboard",
    "serviceWorker",
    "isSecureContext",
    "Notification",
    "getUserMedia",
    "navigator.share",
    // Younger than the syntax.
    "replaceAll",
    "findLast",
    ".at(",
    "structuredClone",
    "allSettled",
    "matchAll",
    "hasOwn(",
    "AbortSignal.timeout",
  ])("makes no use of %s", (name) => {
    expect(script).not.toContain(name);
  });
});
