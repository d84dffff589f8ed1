import { describe, expect, it } from "vitest";
import { readFlags, type Flags } from "../../../src/main/flags.ts";

const none: Flags = {
  profile: null,
  deck: null,
  kiosk: false,
  pinFile: null,
  twoWindows: false,
  marks: false,
  exportTo: null,
  job: {},
  results: null,
};

describe("the command line", () => {
  it.each<[string, string[], Partial<Flags>]>([
    ["nothing", [], {}],
    ["the app's own folder, as a runtime passes it", ["."], {}],
    ["a profile", ["--profile=/tmp/p"], { profile: "/tmp/p" }],
    ["a profile with a blank and an equals sign", ["--profile=/tmp/a b=c"], { profile: "/tmp/a b=c" }],
    ["a deck", ["--deck=slides/x"], { deck: "slides/x" }],
    ["the kiosk with its PIN", ["--kiosk", "--pin-file=/tmp/pin"], { kiosk: true, pinFile: "/tmp/pin" }],
    ["both windows on one display", ["--two-windows"], { twoWindows: true }],
    ["an export", ["--export-to=/tmp/x.pdf"], { exportTo: "/tmp/x.pdf" }],
    [
      "an export laid out in a way, with a session's results",
      [
        "--export-to=/tmp/x.pdf",
        "--paper-layout=handout",
        "--paper-per-page=6",
        "--paper-language=en",
        "--paper-results=/tmp/s",
      ],
      {
        exportTo: "/tmp/x.pdf",
        job: { layout: "handout", perPage: 6, language: "en" },
        results: "/tmp/s",
      },
    ],
    [
      "all of them",
      ["--kiosk", "--two-windows", "--deck=a", "--profile=b"],
      { kiosk: true, twoWindows: true, deck: "a", profile: "b" },
    ],
    [
      "Chromium's own switches between them",
      ["--no-sandbox", "--deck=a", "--disable-gpu=1", "-x", "--enable-features=A,B"],
      { deck: "a" },
    ],
    ["the last of two", ["--deck=a", "--deck=b"], { deck: "b" }],
    ["a flag without its value, another flag after it", ["--profile", "--kiosk"], { kiosk: true }],
    ["a flag without its value at the end", ["--deck"], {}],
    ["a flag with an empty value", ["--deck="], {}],
    [
      "a value that follows its flag with no equals sign",
      ["--deck", "b", "--two-windows"],
      { deck: "b", twoWindows: true },
    ],
    ["flags after a bare --", ["--", "--kiosk"], { kiosk: true }],
    ["nothing like ours", ["--kiosks", "--Deck=a", "kiosk"], {}],
  ])("%s", (_what, argv, expected) => {
    expect(readFlags(argv)).toEqual({ ...none, ...expected });
  });
});
