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

/** Values come with an equals sign only: a word of its own belongs to Chromium or the runtime. */
export function readFlags(argv: readonly string[]): Flags {
  const given = new Map<string, string>();
  for (const word of argv) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name !== undefined) given.set(name, value ?? "");
  }
  return {
    profile: given.get("profile") || null,
    deck: given.get("deck") || null,
    kiosk: given.has("kiosk"),
    pinFile: given.get("pin-file") || null,
    twoWindows: given.has("two-windows"),
    exportTo: given.get("export-to") || null,
  };
}
