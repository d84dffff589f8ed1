import { describe, expect, it } from "vitest";
import type { DurableAction } from "../../../src/core/session/action.ts";
import type { JournalRecord } from "../../../src/host/journal-format.ts";
import type { JournalStore } from "../../../src/host/journal.ts";
import { lookBack, sessionId } from "../../../src/host/sessions.ts";
import { at, ballotAction, openPoll, startAction } from "./session-fixtures.ts";

const go: DurableAction = { type: "go", slide: "langkah", step: 1 };
const begun = [at(0, startAction), at(1_000, go)];

function storeOf(journals: Record<string, JournalRecord[] | Error>): JournalStore {
  return {
    open: () => Promise.reject(new Error("tidak dibuka")),
    list: async () => Object.keys(journals),
    peek: async (id) => {
      const found = journals[id];
      if (found instanceof Error) throw found;
      return found ?? [];
    },
    remove: async () => {},
  };
}
const idsOf = async (journals: Record<string, JournalRecord[] | Error>, atMost = 5) =>
  (await lookBack(storeOf(journals), atMost)).unfinished.map(({ startedAt, ...rest }) => ({
    startedAt,
    ...rest,
  }));

describe("sessions left unfinished", () => {
  it("are told by what a facilitator remembers", async () => {
    const records = [
      ...begun,
      at(2_000, openPoll),
      at(3_000, ballotAction("a")),
      at(61_000, ballotAction("b")),
    ];
    expect(await idsOf({ "2026-01-01": records })).toEqual([
      {
        id: "s1",
        title: "Deck uji",
        startedAt: "2026-01-01T00:00:00.000Z",
        slide: "Judul langkah",
        elapsed: 60_000,
        ballots: 2,
      },
    ]);
  });

  it.each<[string, JournalRecord[] | Error]>([
    ["ended", [...begun, at(2_000, { type: "session/end" })]],
    ["begun and left at once", [at(0, startAction)]],
    ["without a start", [at(5, go)]],
    ["empty", []],
    ["unreadable", new Error("rusak")],
  ])("do not hold one that is %s", async (_what, records) => {
    expect(await idsOf({ a: records })).toEqual([]);
  });

  it("do hold one that was ended and taken up again", async () => {
    const again = [...begun, at(2, { type: "session/end" }), at(3, { type: "session/resume", wall: "x" })];
    expect(await idsOf({ a: again })).toHaveLength(1);
  });

  it("come latest first, no more than asked for, one bad journal hiding no other", async () => {
    const named = (id: string): JournalRecord[] => [
      at(0, { ...startAction, id } as DurableAction),
      at(9, go),
    ];
    const found = await idsOf(
      {
        "2026-01": named("satu"),
        "2026-03": new Error("x"),
        "2026-02": named("dua"),
        "2026-04": named("empat"),
      },
      2,
    );
    expect(found.map(({ id }) => id)).toEqual(["empat", "dua"]);
  });

  it("show a slide without a heading by its id", async () => {
    const records = [
      ...begun,
      at(5, {
        type: "deck/replace",
        deck: {
          ...(startAction.type === "session/start" ? startAction.deck : never()),
          slides: [{ id: "tanpa", title: "", steps: 0, minutes: 0, part: "core", poll: null, post: null }],
        },
      }),
    ];
    expect((await idsOf({ a: records }))[0]?.slide).toBe("tanpa");
  });
});

function never(): never {
  throw new Error("bukan awal sesi");
}

it("a session's name sorts by time and is a plain folder name", () => {
  const first = sessionId(new Date("2026-01-09T08:07:06.500Z"), "ab12");
  const second = sessionId(new Date("2026-01-10T00:00:00.000Z"), "0000");
  expect(first).toBe("2026-01-09-080706-ab12");
  expect([second, first].toSorted()).toEqual([first, second]);
});
