import { aimKeys, toolCommands, toolKeys } from "./tools/tool-commands.ts";

/** One key for each thing done on stage. */
export const commands = [
  "next",
  "back",
  "first",
  "last",
  "black",
  "white",
  "freeze",
  "start",
  "escape",
  "search",
  "poll",
  "results",
  "hand",
  "again",
  "table",
  "take-away",
  "give-back",
  "join",
  "join-help",
  "reveal",
  "reveal-all",
  "unmask",
  "let-go",
  "questions",
  "scroll",
  "scroll-top",
  "paste",
  "hall-language",
  "notes-language",
  "swap",
  "pause",
  "larger",
  "smaller",
  "help",
  "overview",
  ...toolCommands,
] as const;
export type Command = (typeof commands)[number];

export type Press = { key: string; shift: boolean; ctrl: boolean; alt: boolean; meta: boolean };

/** What clickers send works wherever the cursor stands: a talk does not stop because a box has the focus. */
const everywhere = new Map<string, Command>(
  Object.entries({
    PageDown: "next",
    PageUp: "back",
    Escape: "escape",
    F5: "start",
  }),
);

const elsewhere = new Map<string, Command>([
  ...toolKeys,
  ...Object.entries<Command>({
    o: "overview",
    ArrowRight: "next",
    ArrowDown: "next",
    " ": "next",
    ArrowLeft: "back",
    ArrowUp: "back",
    Backspace: "back",
    Home: "first",
    End: "last",
    b: "black",
    ".": "black",
    w: "white",
    ",": "white",
    f: "freeze",
    "/": "search",
    g: "search",
    p: "poll",
    h: "results",
    m: "hand",
    a: "again",
    v: "table",
    x: "take-away",
    z: "give-back",
    j: "join",
    J: "join-help",
    r: "reveal",
    R: "reveal-all",
    u: "unmask",
    d: "let-go",
    c: "questions",
    n: "scroll",
    N: "scroll-top",
    t: "paste",
    l: "hall-language",
    L: "notes-language",
    s: "swap",
    k: "pause",
    "+": "larger",
    "=": "larger",
    "-": "smaller",
    "?": "help",
  }),
]);

/** Null for a key that means nothing here. `typing`: the focus is in a field that takes letters. */
export function commandOf(press: Press, typing: boolean): Command | null {
  if (press.ctrl || press.alt || press.meta) return null;
  const anywhere = everywhere.get(press.key);
  if (anywhere) return anywhere;
  if (typing) return null;
  const aim = press.shift ? aimKeys.get(press.key) : undefined;
  if (aim) return aim;
  const key = press.key.length === 1 && !press.shift ? press.key.toLowerCase() : press.key;
  return elsewhere.get(key) ?? null;
}
