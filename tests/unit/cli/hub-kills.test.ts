import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { voteUnderKills } from "../../load/kill-vote.ts";
import { builtHub, hubDeck } from "./built-hub.ts";

const built = builtHub();

describe.each(["server", "hub"] as const)("a vote in which the %s is killed again and again", (target) => {
  it("loses no acknowledged answer, counts none twice, and everybody comes back", async () => {
    const { program, deck, home } = built;
    const { poll, options } = hubDeck;
    const data = join(home, `data-${target}`);
    const report = await voteUnderKills({
      program,
      deck,
      poll,
      options,
      data,
      phones: 15,
      kills: 4,
      target,
    });
    expect(report).toMatchObject({ lost: [], countedTwice: 0, miscounted: [], surprises: 0, code: 0 });
    expect(report.acknowledged).toBeGreaterThan(15);
    expect([report.back.length, report.phonesBack.length]).toEqual([4, 60]);
  }, 120_000);
});
