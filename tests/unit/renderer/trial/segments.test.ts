import { array, assert, nat, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { type Mark, type Segment, segments } from "../../../../src/renderer/trial/segments.ts";

const mark = (label: string, ...pairs: [number, number][]): Mark => ({
  label,
  tone: "shown",
  severity: "review",
  spans: pairs.map(([start, end]) => ({ field: "text", start, end })),
});

const covers = (one: Mark, unit: number) => one.spans.some((span) => span.start <= unit && unit < span.end);

/** The labels each UTF-16 unit of a run carries. */
const unitsOf = (run: Segment) =>
  Array.from({ length: run.text.length }, () => run.marks.map((one) => one.label).join());

const shape = (text: string, marks: Mark[]) =>
  segments(text, "text", marks).map((one) => [
    one.text,
    one.marks.map((m) => m.label).join(""),
    one.begins.map((m) => m.label).join(""),
  ]);

test("overlapping marks cut the text at each edge", () => {
  expect(shape("abcdef", [mark("1", [1, 4]), mark("2", [3, 6])])).toEqual([
    ["a", "", ""],
    ["bc", "1", "1"],
    ["d", "12", "2"],
    ["ef", "2", ""],
  ]);
});

test("a mark whose spans touch or nest is numbered once", () => {
  expect(shape("abcdef", [mark("1", [0, 5], [1, 3], [5, 6])])).toEqual([["abcdef", "1", "1"]]);
});

test("spans of other fields, empty spans and spans past the end do no harm", () => {
  const other: Mark = { ...mark("1"), spans: [{ field: "photo", start: 0, end: 2 }] };
  expect(shape("abc", [other, mark("2", [2, 2]), mark("3", [9, 12])])).toEqual([["abc", "", ""]]);
});

test("no text is no segment", () => {
  expect(segments("", "text", [mark("1", [0, 3])])).toEqual([]);
});

test("whatever the marks, the text comes out whole and each unit carries exactly its marks", () => {
  const pairs = array(tuple(nat(30), nat(30)), { maxLength: 5 });
  const texts = string({ maxLength: 30 });
  assert(
    property(texts, array(pairs, { maxLength: 4 }), (text, all) => {
      const marks = all.map((one, index) => mark(String(index), ...one));
      const runs = segments(text, "text", marks);
      const carried = runs.flatMap(unitsOf);
      const expected = Array.from({ length: text.length }, (_, unit) =>
        marks
          .filter((one) => covers(one, unit))
          .map((one) => one.label)
          .join(),
      );
      expect(runs.map((run) => run.text).join("")).toBe(text);
      expect(carried).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
