import { parseArgs } from "node:util";

/** What may be asked of the app on its command line; anything unknown is left to Chromium. */
export type Flags = {
  /** A profile folder of one's own, for tests, trials and exports. */
  profile: string | null;
  deck: string | null;
  kiosk: boolean;
  /** A file holding the kiosk's PIN, so that tests need no hands. */
  pinFile: string | null;
  /** Both windows on one display: practice, or a machine without a screen. */
  twoWindows: boolean;
  /** Write the deck as PDF to this file and leave. */
  exportTo: string | null;
};

export function readFlags(argv: readonly string[]): Flags {
  const { values } = parseArgs({
    args: argv.filter((word) => word.startsWith("--")),
    strict: false,
    options: {
      profile: { type: "string" },
      deck: { type: "string" },
      kiosk: { type: "boolean" },
      "pin-file": { type: "string" },
      "two-windows": { type: "boolean" },
      "export-to": { type: "string" },
    },
  });
  const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
  return {
    profile: text(values["profile"]),
    deck: text(values["deck"]),
    kiosk: values["kiosk"] === true,
    pinFile: text(values["pin-file"]),
    twoWindows: values["two-windows"] === true,
    exportTo: text(values["export-to"]),
  };
}
