import { expect, test } from "vitest";
import { aptCommand, installedIn, missingPackages } from "../../../scripts/setup/system.mjs";

const start = missingPackages(["start"], new Set());

test("everything is missing on a bare machine", () => {
  expect(start).toContain("libgtk-3-0");
  expect(missingPackages(["start", "headless"], new Set())).toEqual([...start, "xvfb", "xauth"]);
});

test("a machine with a screen is not asked for a virtual one", () => {
  expect(start).not.toContain("xvfb");
});

test("nothing is missing when all is installed", () => {
  expect(missingPackages(["start"], new Set(start))).toEqual([]);
});

test("a library under the name of a later Debian counts as installed", () => {
  const later = start.map((name) =>
    name.replace(/^libgtk-3-0$/, "libgtk-3-0t64").replace(/^libasound2$/, "libasound2t64"),
  );
  expect(missingPackages(["start"], new Set(later))).toEqual([]);
});

test("only packages dpkg calls installed count, whatever their architecture", () => {
  const lines = "xvfb installed\nlibnss3:amd64 installed\nqpdf config-files\nchromium half-installed\n";
  expect([...installedIn(lines)]).toEqual(["xvfb", "libnss3"]);
});

test("the command to type names what is missing and nothing else", () => {
  expect(aptCommand(["xvfb", "qpdf"])).toBe(
    "sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb qpdf",
  );
});
