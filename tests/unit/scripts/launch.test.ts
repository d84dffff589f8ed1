import path from "node:path";
import { expect, test } from "vitest";
import { hasDisplay } from "../../../scripts/display/display.mjs";
import { isNoise } from "../../../scripts/electron/noise.mjs";
import { appArguments } from "../../../scripts/setup/app.mjs";
import { exitCodeOf } from "../../../scripts/setup/child.mjs";
import { cacheFolder, root, typedIn } from "../../../scripts/setup/places.mjs";
import { countsFrom, sum } from "../../../scripts/setup/steps.mjs";

test("the sandbox is given up for root and for nobody else", () => {
  expect(appArguments(["--kiosk"], true)).toEqual([root, "--no-sandbox", "--kiosk"]);
  expect(appArguments(["--kiosk"], false)).toEqual([root, "--kiosk"]);
});

test.each([
  ["an X display", { DISPLAY: ":0" }, "linux", true],
  ["a Wayland display", { WAYLAND_DISPLAY: "wayland-0" }, "linux", true],
  ["an empty DISPLAY", { DISPLAY: "" }, "linux", false],
  ["nothing", {}, "linux", false],
  ["nothing on Windows", {}, "win32", true],
  ["nothing on macOS", {}, "darwin", true],
] as const)("with %s a window can open: %j %s %s", (_name, env, platform, expected) => {
  expect(hasDisplay(env, platform)).toBe(expected);
});

test.each([
  "[4242:1122/180211.123456:ERROR:bus.cc(407)] Failed to connect to the bus: No such file or directory",
  "[4242:1122/180211.123456:ERROR:dbus/bus.cc:408] Failed to connect to the bus: No such file or directory",
  "[4242:1122/180211.123456:ERROR:object_proxy.cc(577)] Failed to call method: org.freedesktop.DBus",
  "[4243:1122/180211.123456:ERROR:viz_main_impl.cc(189)] Exiting GPU process due to errors during initialization",
  "[4243:1122/180211.123456:ERROR:one_copy_raster_buffer_provider.cc(348)] Creation of StagingBuffer's SharedImage failed.",
  "[4243:1122/180211.123456:WARNING:vaapi_wrapper.cc(1519)] Skipping nVidia device named: nvidia-drm",
])("a harmless line of Chromium's is kept out: %s", (line) => {
  expect(isNoise(line)).toBe(true);
});

test.each([
  "bijak: dek tidak dapat dibuka",
  "Error: Cannot find module './deck.ts'",
  '[4242:1122/180211.123456:ERROR:CONSOLE(1)] "Uncaught TypeError", source: bijak://app/',
  "[4242:1122/180211.123456:FATAL:zygote_host_impl_linux.cc(117)] Running as root without --no-sandbox is not supported",
])("a line that matters is passed on: %s", (line) => {
  expect(isNoise(line)).toBe(false);
});

test("the cache follows XDG_CACHE_HOME", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: path.join("somewhere") })).toBe(path.join("somewhere", "bijak"));
});

test("the folder of the person who typed is npm's for this script, and not one inherited from another", () => {
  expect(typedIn("bijak", { npm_lifecycle_event: "bijak", INIT_CWD: "/docs" })).toBe("/docs");
  expect(typedIn("bijak", { npm_lifecycle_event: "test", INIT_CWD: "/docs" })).toBe(process.cwd());
  expect(typedIn("bijak", {})).toBe(process.cwd());
});

test("a program ended by a signal exits as a shell would say", () => {
  expect(exitCodeOf("SIGINT")).toBe(130);
  expect(exitCodeOf("SIGTERM")).toBe(143);
});

test("counts come from vitest's report, and a crash without a failed test is a failure", () => {
  expect(countsFrom({ numPassedTests: 5, numFailedTests: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  expect(countsFrom({ numPassedTests: 5, numFailedTests: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  expect(countsFrom({ numPassedTests: 5, numFailedTests: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(countsFrom(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
