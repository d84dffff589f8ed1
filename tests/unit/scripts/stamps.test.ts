import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildIsFresh, markBuildFresh, sourceFingerprint } from "../../../scripts/setup/build-stamp.mjs";
import { dependenciesAreFresh, markDependenciesFresh } from "../../../scripts/setup/dependencies.mjs";

let folder = "";
const lockfile = () => path.join(folder, "package-lock.json");
const source = () => path.join(folder, "src", "core", "one.ts");

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "bijak-stamps-"));
  fs.mkdirSync(path.dirname(source()), { recursive: true });
  fs.mkdirSync(path.join(folder, "node_modules"));
  fs.writeFileSync(source(), "one");
  fs.writeFileSync(lockfile(), "{}");
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

test("a clone without dependencies is not fresh", () => {
  expect(dependenciesAreFresh(folder)).toBe(false);
});

test("dependencies are fresh until the lockfile says something else", () => {
  markDependenciesFresh(folder);
  expect(dependenciesAreFresh(folder)).toBe(true);
  fs.writeFileSync(lockfile(), '{"changed":true}');
  expect(dependenciesAreFresh(folder)).toBe(false);
});

test("a lockfile that was only touched asks for nothing", () => {
  markDependenciesFresh(folder);
  touch(lockfile(), 60);
  expect(dependenciesAreFresh(folder)).toBe(true);
});

test("an installation by hand counts until the lockfile changes", () => {
  const hidden = path.join(folder, "node_modules", ".package-lock.json");
  fs.writeFileSync(hidden, "{}");
  touch(hidden, 10);
  expect(dependenciesAreFresh(folder)).toBe(true);
  touch(lockfile(), 20);
  expect(dependenciesAreFresh(folder)).toBe(false);
});

test("marking leaves a hard-linked copy of the stamp alone", () => {
  markDependenciesFresh(folder);
  const stamp = path.join(folder, "node_modules", ".bijak-lock");
  const copy = path.join(folder, "copy");
  fs.linkSync(stamp, copy);
  const before = fs.readFileSync(copy, "utf8");
  fs.writeFileSync(lockfile(), '{"changed":true}');
  markDependenciesFresh(folder);
  expect(fs.readFileSync(copy, "utf8")).toBe(before);
  expect(fs.readFileSync(stamp, "utf8")).not.toBe(before);
});

test("a build is stale until it is marked, and fresh after", () => {
  expect(buildIsFresh(folder)).toBe(false);
  markBuildFresh(folder, sourceFingerprint(folder));
  expect(buildIsFresh(folder)).toBe(true);
});

test.each([
  ["saved", () => touch(source(), 5)],
  ["added", () => fs.writeFileSync(path.join(folder, "src", "two.ts"), "")],
  ["removed", () => fs.rmSync(source())],
  ["renamed", () => fs.renameSync(source(), path.join(folder, "src", "core", "uno.ts"))],
])("a source file %s makes the build stale", (_what, change) => {
  markBuildFresh(folder, sourceFingerprint(folder));
  change();
  expect(buildIsFresh(folder)).toBe(false);
});

test("a configuration that appears makes the build stale", () => {
  markBuildFresh(folder, sourceFingerprint(folder));
  fs.writeFileSync(path.join(folder, "vite.node.config.ts"), "");
  expect(buildIsFresh(folder)).toBe(false);
});

test("a deck or a test that changes leaves the build fresh", () => {
  markBuildFresh(folder, sourceFingerprint(folder));
  fs.mkdirSync(path.join(folder, "slides"));
  fs.writeFileSync(path.join(folder, "slides", "deck.id.md"), "# Halo");
  expect(buildIsFresh(folder)).toBe(true);
});

/** Sets a file's times to some seconds from now. */
function touch(file: string, seconds: number) {
  const time = new Date(Date.now() + seconds * 1000);
  fs.utimesSync(file, time, time);
}
