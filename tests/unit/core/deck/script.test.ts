import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { scriptOf, sentencesAt } from "../../../../src/core/deck/script.ts";

const slideWith = (notes: string) => parseDeck(`# Judul\n\nNote:\n${notes}\n`, { id: "uji" }).deck.slides[0]!;

describe("the script of a slide", () => {
  it.each<[string, string, string[]]>([
    [
      "marked lines, and no hint beside them",
      "Jangan buru-buru.\n\nTeks: Selamat pagi. Silakan duduk!\n\nteks: Terima kasih.",
      ["Selamat pagi.", "Silakan duduk!", "Terima kasih."],
    ],
    ["an English mark", "Smile.\n\nText: Good morning.", ["Good morning."]],
    [
      "without marks, what is quoted",
      "Buka dengan santai: “Silakan pegang ponselnya. Hari ini dipakai.” Tunggu dulu.",
      ["Silakan pegang ponselnya.", "Hari ini dipakai."],
    ],
    ["without either, its first two sentences", "Satu. Dua. Tiga.", ["Satu.", "Dua."]],
    [
      "a time and a number within a sentence",
      "Teks: Pukul 09.30 kita mulai, lalu istirahat.",
      ["Pukul 09.30 kita mulai, lalu istirahat."],
    ],
  ])("is %s", (_said, notes, expected) => {
    expect(scriptOf(slideWith(notes))).toEqual(expected);
  });

  it("is empty without notes", () => {
    expect(scriptOf({ notes: null })).toEqual([]);
  });
});

describe("sentences over the steps of a slide", () => {
  const five = ["a", "b", "c", "d", "e"];

  it.each([0, 1, 4])("none is lost and none comes twice with %i steps", (steps) => {
    const all = Array.from({ length: steps + 1 }, (_, step) => sentencesAt(five, step, steps));
    expect(all.flat()).toEqual(five);
  });

  it("a step with nothing of its own keeps what was said last", () => {
    expect([0, 1, 2, 3].map((step) => sentencesAt(["a", "b"], step, 3))).toEqual([
      ["a"],
      ["a"],
      ["b"],
      ["b"],
    ]);
  });

  it("a slide without a script says nothing", () => {
    expect(sentencesAt([], 0, 2)).toEqual([]);
  });
});
