import { expect, test } from "vitest";
import { compose, countItems, density } from "../../../../src/renderer/deck/compose.ts";
import { el } from "./sample.ts";

test("each node of a flat body finds its region, and blank text none", () => {
  const head = el("h2", ["Judul"]);
  const figure = el("bijak-figure", [], { dataName: "netral" });
  const said = el("p", ["Isi"]);
  const ask = el("p", ["Bagaimana?"], { className: ["tanya"] });
  const basis = el("p", ["Dasar: SE"], { className: ["dasar"] });
  const blank = { type: "text", value: "\n" } as const;
  const parts = compose({ type: "root", children: [head, blank, figure, said, ask, basis] });
  expect(parts).toEqual({ head: [head], main: [said], figure: [figure], ask: [ask], basis: [basis] });
});

test("a picture alone in its paragraph is a figure, a picture among words is not", () => {
  const alone = el("p", [el("img")]);
  const among = el("p", ["lihat ", el("img")]);
  const parts = compose({ type: "root", children: [alone, among] });
  expect([parts.figure, parts.main]).toEqual([[alone], [among]]);
});

test("a second heading belongs to the main part", () => {
  const parts = compose({ type: "root", children: [el("h2", ["Satu"]), el("h2", ["Dua"])] });
  expect([parts.head.length, parts.main.length]).toEqual([1, 1]);
});

test.each([
  [40, "roomy"],
  [200, "normal"],
  [400, "dense"],
] as const)("%i letters are %s", (letters, expected) => {
  expect(density([el("p", ["x".repeat(letters)])])).toBe(expected);
});

test("list entries are counted through nesting", () => {
  expect(countItems([el("ul", [el("li", [el("ul", [el("li")])]), el("li")])])).toBe(3);
});
