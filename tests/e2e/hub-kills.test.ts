import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { voteUnderKills } from "../load/kill-vote.ts";
import { deckHome, options, program } from "./hub-deck.ts";

describe.each(["server", "hub"] as const)("a vote in which the %s is killed again and again", (target) => {
  it("loses no acknowledged answer, counts none twice, and everybody comes back", async () => {
    const { home, deck } = await deckHome();
    const data = join(home, "data");
    const vote = { program, deck, poll: "q1", options, data, phones: 15, kills: 4, target };
    const report = await voteUnderKills(vote);
    expect(report).toMatchObject({ lost: [], countedTwice: 0, miscounted: [], surprises: 0, code: 0 });
    expect(report.acknowledged).toBeGreaterThan(15);
    expect([report.back.length, report.phonesBack.length]).toEqual([4, 60]);
  }, 120_000);
});
