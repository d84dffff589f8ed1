import { describe, expect, it } from "vitest";
import type { Ballot } from "../../../../src/core/poll/ballots.ts";
import { crowdLimits, crowdOf } from "../../../../src/core/poll/crowd.ts";

/** People p1, p2, … of one address, one every so many milliseconds. */
const people = (from: string, count: number, every = 1_000): Ballot[] =>
  Array.from({ length: count }, (_, at) => ({
    participant: `${from}-p${String(at + 1).padStart(3, "0")}`,
    key: "kunci-01",
    answer: "ya",
    at: at * every,
    from,
  }));
/** A hall of phones with an address each. */
const hall = (size: number): Ballot[] => Array.from({ length: size }, (_, at) => people(`h${at}`, 1)).flat();

describe("a crowd", () => {
  it("with an address each raises no question", () => {
    expect(crowdOf(hall(200))).toEqual({ shared: false, suspicions: [] });
  });

  it("lets two share an address and names those after them", () => {
    expect(crowdOf([...hall(50), ...people("a", 2)]).suspicions).toEqual([]);
    expect(crowdOf([...hall(50), ...people("a", 4), ...people("b", 5)])).toEqual({
      shared: false,
      suspicions: [
        { why: "alamat", people: ["b-p003", "b-p004", "b-p005"], of: 5 },
        { why: "alamat", people: ["a-p003", "a-p004"], of: 4 },
      ],
    });
  });

  it("behind one router is not suspected, and the facilitator is told why not", () => {
    expect(crowdOf(people("a", 80))).toEqual({ shared: true, suspicions: [] });
    expect(crowdOf([...people("a", 80), ...hall(10)])).toEqual({ shared: true, suspicions: [] });
  });

  it("on its own addresses does not become a shared one because one phone stuffs", () => {
    const { shared, suspicions } = crowdOf([...hall(80), ...people("a", 200)]);
    expect([shared, suspicions[0]?.people.length]).toEqual([false, 198]);
  });

  it("behind one router still shows a program: a person answers alone, a loop twenty at once", () => {
    const loop = people("a", 30, 10).map((ballot) => ({
      ...ballot,
      at: ballot.at + 40_000,
      participant: `x${ballot.participant}`,
    }));
    const { shared, suspicions } = crowdOf([...people("a", 80), ...loop]);
    expect(shared).toBe(true);
    expect(suspicions).toHaveLength(1);
    expect(suspicions[0]).toMatchObject({ why: "beruntun", of: 110 });
    expect(loop.every(({ participant }) => suspicions[0]?.people.includes(participant))).toBe(true);
    expect(suspicions[0]?.people.length).toBeLessThanOrEqual(loop.length + 2);
  });

  it.each([
    [crowdLimits.burst.people - 1, 0],
    [crowdLimits.burst.people, crowdLimits.burst.people],
  ])("of %i who answer in one second shows %i as a burst", (count, shown) => {
    const { suspicions } = crowdOf(people("a", count, 10));
    expect(suspicions.flatMap(({ people }) => people)).toHaveLength(shown);
  });

  it("whose addresses no journal holds is nobody's neighbour", () => {
    const old = people("a", 50, 1).map(({ participant, key, answer, at }) => ({
      participant,
      key,
      answer,
      at,
    }));
    expect(crowdOf(old)).toEqual({ shared: false, suspicions: [] });
  });

  it("is the same in whichever order its ballots stand", () => {
    const ballots = [...hall(20), ...people("a", 9)];
    expect(crowdOf(ballots.toReversed()).suspicions).toEqual(crowdOf(ballots).suspicions);
  });
});
