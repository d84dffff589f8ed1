import { expect, test } from "vitest";
import { sectionOrdinals } from "../../../../src/renderer/deck/ordinals.ts";
import { columnsOf, indicesOf } from "../../../../src/renderer/deck/reveal/columns.ts";
import { slideOf } from "./sample.ts";

const slide = (id: string, column: number) => slideOf("statement", [], { id, column });
const columns = columnsOf([slide("a", 0), slide("b", 2), slide("c", 2), slide("d", 3)]);

test.each([
  ["a", 0, { h: 0, v: 0, f: -1 }],
  ["b", 2, { h: 1, v: 0, f: 1 }],
  ["c", 1, { h: 1, v: 1, f: 0 }],
  ["d", 0, { h: 2, v: 0, f: -1 }],
  ["x", 0, null],
])("%s after %i presses stands at %o", (id, step, expected) => {
  expect(indicesOf(columns, id, step)).toEqual(expected);
});

test("sections are numbered in order and backup ones are not", () => {
  const slides = [
    slideOf("section", [], { id: "one" }),
    slideOf("statement", [], { id: "between" }),
    slideOf("section", [], { id: "spare", part: "backup" }),
    slideOf("section", [], { id: "two" }),
  ];
  expect([...sectionOrdinals(slides)]).toEqual([
    ["one", 1],
    ["two", 2],
  ]);
});
