import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostPoints, simplify } from "../../../../src/core/session/ink.ts";
import { samples } from "../../samples.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const line = fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 600 });

describe("a simplified stroke", () => {
  it("keeps its ends, stays on the slide and is short, whatever the hand did", () => {
    fc.assert(
      fc.property(line, (points) => {
        const simple = simplify(points);
        expect(simple.length).toBeLessThanOrEqual(Math.min(points.length, mostPoints));
        expect(simple[0]![0]).toBeCloseTo(points[0]![0], 3);
        expect(simple.at(-1)![1]).toBeCloseTo(points.at(-1)![1], 3);
      }),
      { numRuns: samples(500) },
    );
  });

  it("is two points for a straight line and three for a corner", () => {
    const along = Array.from({ length: 50 }, (_, n): [number, number] => [n / 100, 0.5]);
    expect(simplify(along)).toEqual([
      [0, 0.5],
      [0.49, 0.5],
    ]);
    const down = Array.from({ length: 50 }, (_, n): [number, number] => [0.49, 0.5 + n / 100]);
    expect(simplify([...along, ...down])).toHaveLength(3);
  });

  it("keeps a dot", () => {
    expect(simplify([[0.123456, 1.5]])).toEqual([[0.1235, 1]]);
  });
});
