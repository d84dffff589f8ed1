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
  /** Print when each step stands on the hall's screen, for measuring. */
  marks: boolean;
  /** Write the deck as PDF to this file and leave. */
  exportTo: string | null;
  /** How it is laid out, as it was asked for; read by its schema. */
  job: Record<string, unknown>;
  /** A session's folder, for results on paper. */
  results: string | null;
};

/** `--deck=FILE` and `--deck FILE` alike; a value never begins with two dashes. */
export function readFlags(argv: readonly string[]): Flags {
  const given = new Map<string, string>();
  for (const [index, word] of argv.entries()) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) continue;
    const next = argv[index + 1] ?? "";
    given.set(name, value ?? (next.startsWith("--") ? "" : next));
  }
  return {
    profile: given.get("profile") || null,
    deck: given.get("deck") || null,
    kiosk: given.has("kiosk"),
    pinFile: given.get("pin-file") || null,
    twoWindows: given.has("two-windows"),
    marks: given.has("marks"),
    exportTo: given.get("export-to") || null,
    job: {
      ...(given.has("paper-layout") && { layout: given.get("paper-layout") }),
      ...(given.has("paper-per-page") && { perPage: Number(given.get("paper-per-page")) }),
      ...(given.has("paper-language") && { language: given.get("paper-language") }),
    },
    results: given.get("paper-results") || null,
  };
}
