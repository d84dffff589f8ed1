import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allBallots,
  ballotOf,
  noBallots,
  withBallot,
  type Ballot,
} from "../../../../src/core/poll/ballots.ts";
import { samples } from "../../samples.ts";

const names = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom("__proto__", "constructor"));
const ballots = fc.array(
  fc.record({ participant: names, key: fc.string(), answer: fc.constantFrom("a", "b"), at: fc.nat() }),
  { maxLength: 200 },
);
const tableOf = (all: Ballot[]) => all.reduce(withBallot, noBallots);

describe("a table of ballots", () => {
  it("holds for each person the last ballot given, as a plain map would", () => {
    fc.assert(
      fc.property(ballots, (all) => {
        const table = tableOf(all);
        const plain = new Map(all.map((ballot) => [ballot.participant, ballot]));
        expect(allBallots(table)).toHaveLength(plain.size);
        for (const [participant, ballot] of plain) expect(ballotOf(table, participant)).toEqual(ballot);
        expect(ballotOf(table, "nobody at all")).toBeNull();
      }),
      { numRuns: samples(500) },
    );
  });

  it("keeps the table before it as it was, and survives JSON", () => {
    const one = { participant: "a", key: "1", answer: "x", at: 1 };
    const before = withBallot(noBallots, one);
    const after = withBallot(before, { ...one, key: "2", answer: "y" });
    expect(ballotOf(before, "a")?.answer).toBe("x");
    expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    expect(allBallots(noBallots)).toEqual([]);
  });

  it("copies two small lists for a ballot, not the hall", () => {
    const people = Array.from({ length: 3_000 }, (_, at) => `peserta-${at}-${at * 7919}`);
    const table = tableOf(people.map((participant) => ({ participant, key: "k", answer: "a", at: 0 })));
    expect(Math.max(...table.map((bucket) => bucket.length))).toBeLessThan(100);
    const next = withBallot(table, { participant: "peserta-baru", key: "k", answer: "a", at: 0 });
    expect(next.filter((bucket, at) => bucket !== table[at])).toHaveLength(1);
  });
});
