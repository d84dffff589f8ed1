import { expect, test } from "vitest";
import { unbroken } from "../../../../src/renderer/deck/unbroken.ts";
import { el } from "./sample.ts";

const number = (words: string) => el("span", [words], { className: ["nomor"] });

test.each([
  ["Dasar: SE-16/MK.01/2018, menurut materi", ["Dasar: ", number("SE-16/MK.01/2018"), ", menurut materi"]],
  ["SE-16/MK.01/2018", ["", number("SE-16/MK.01/2018"), ""]],
  ["lihat PMK 190/PMK.01/2018.", ["lihat ", number("PMK 190/PMK.01/2018"), "."]],
  ["tanpa nomor 16/2018", ["tanpa nomor 16/2018"]],
])("%s keeps its number whole", (text, expected) => {
  expect(unbroken([el("p", [text])])).toEqual([el("p", expected)]);
});
