import { describe, expect, it } from "vitest";
import { commandOf, commands, type Command, type Press } from "../../../../src/renderer/presenter/keys.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shift: false,
  ctrl: false,
  alt: false,
  meta: false,
  ...more,
});
const shifted = (key: string) => press(key, { shift: true });

const table: [Press, Command][] = [
  [press("PageDown"), "next"],
  [press("ArrowRight"), "next"],
  [press("ArrowDown"), "next"],
  [press(" "), "next"],
  [press("PageUp"), "back"],
  [press("ArrowLeft"), "back"],
  [press("ArrowUp"), "back"],
  [press("Backspace"), "back"],
  [press("Home"), "first"],
  [press("End"), "last"],
  [press("b"), "black"],
  [press("."), "black"],
  [press("B"), "black"],
  [press("w"), "white"],
  [press(","), "white"],
  [press("f"), "freeze"],
  [press("F5"), "start"],
  [press("Escape"), "escape"],
  [press("/"), "search"],
  [press("g"), "search"],
  [press("l"), "hall-language"],
  [shifted("L"), "notes-language"],
  [press("p"), "poll"],
  [press("m"), "hand"],
  [press("a"), "again"],
  [press("v"), "table"],
  [press("x"), "take-away"],
  [press("z"), "give-back"],
  [press("h"), "results"],
  [press("j"), "join"],
  [shifted("J"), "join-help"],
  [press("r"), "reveal"],
  [shifted("R"), "reveal-all"],
  [press("R"), "reveal"],
  [press("u"), "unmask"],
  [press("d"), "let-go"],
  [press("c"), "questions"],
  [press("n"), "scroll"],
  [shifted("N"), "scroll-top"],
  [press("t"), "paste"],
  [press("s"), "swap"],
  [press("k"), "pause"],
  [press("+"), "larger"],
  [shifted("+"), "larger"],
  [press("="), "larger"],
  [press("-"), "smaller"],
  [shifted("?"), "help"],
  [press("o"), "overview"],
  [press("i"), "laser"],
  [press("y"), "spotlight"],
  [press("e"), "pen"],
  [shifted("U"), "undo-stroke"],
  [shifted("E"), "clear-ink"],
  [press("]"), "zoom-in"],
  [press("["), "zoom-out"],
  [press("0"), "zoom-off"],
  [shifted("ArrowLeft"), "aim-left"],
  [shifted("ArrowRight"), "aim-right"],
  [shifted("ArrowUp"), "aim-up"],
  [shifted("ArrowDown"), "aim-down"],
  [press("q"), "captions"],
];
const say = ({ key, shift }: Press) => `${shift ? "Shift " : ""}${key === " " ? "Space" : key}`;

describe("a key", () => {
  it.each(table.map(([pressed, command]) => [say(pressed), command, pressed] as const))(
    "%s is %s",
    (_said, command, pressed) => {
      expect(commandOf(pressed, false)).toBe(command);
    },
  );

  it("reaches every command there is", () => {
    const reached = new Set(table.map(([, command]) => command));
    expect(commands.filter((command) => !reached.has(command))).toEqual([]);
  });

  it.each(["PageDown", "PageUp", "Escape", "F5"])("%s of a clicker works while somebody types", (key) => {
    expect(commandOf(press(key), true)).toBe(commandOf(press(key), false));
    expect(commandOf(press(key), true)).not.toBeNull();
  });

  it.each(
    table
      .filter(([{ key }]) => !["PageDown", "PageUp", "Escape", "F5"].includes(key))
      .map(([each]) => [say(each), each] as const),
  )("%s is a letter or a movement while somebody types", (_said, pressed) => {
    expect(commandOf(pressed, true)).toBeNull();
  });

  it.each(["ctrl", "alt", "meta"] as const)("with %s belongs to the system", (modifier) => {
    for (const [pressed] of table) expect(commandOf({ ...pressed, [modifier]: true }, false)).toBeNull();
  });

  it.each([
    "9",
    "Enter",
    "Tab",
    "Shift",
    "F1",
    "Dead",
    "Unidentified",
    "é",
    "constructor",
    "toString",
    "__proto__",
  ])("%s means nothing", (key) => {
    expect(commandOf(press(key), false)).toBeNull();
  });
});
