import { expect, test } from "vitest";
import { runtimeOrder } from "../../../scripts/electron/runtime.mjs";

const linux = {
  override: undefined,
  officialReady: false,
  officialFailedLately: false,
  platform: "linux",
  arch: "x64",
};

test.each([
  ["an override wins over everything", { ...linux, override: "/x", officialReady: true }, ["override"]],
  ["an empty override is none", { ...linux, override: "" }, ["fetch-official", "registry"]],
  ["the official binary is used when it is there", { ...linux, officialReady: true }, ["official"]],
  ["a fresh Linux asks the release host, then the registry", linux, ["fetch-official", "registry"]],
  [
    "a release host out of reach lately is not asked again",
    { ...linux, officialFailedLately: true },
    ["registry"],
  ],
  [
    "an official binary that came later wins over a failure of before",
    { ...linux, officialReady: true, officialFailedLately: true },
    ["official"],
  ],
  [
    "Windows has no other way, failure or not",
    { ...linux, platform: "win32", officialFailedLately: true },
    ["fetch-official"],
  ],
  ["macOS has no other way", { ...linux, platform: "darwin", arch: "arm64" }, ["fetch-official"]],
  ["Linux on ARM has no registry runtime", { ...linux, arch: "arm64" }, ["fetch-official"]],
])("%s", (_name, machine, order) => {
  expect(runtimeOrder(machine)).toEqual(order);
});
