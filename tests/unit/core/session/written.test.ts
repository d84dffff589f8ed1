import { describe, expect, it } from "vitest";
import { entryId } from "../../../../src/core/poll/clean.ts";
import { deckPollSchema, type PollKind } from "../../../../src/core/poll/poll.ts";
import type { Action } from "../../../../src/core/session/action.ts";
import { presenterView } from "../../../../src/core/session/presenter-view.ts";
import type { Session } from "../../../../src/core/session/session.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import { liveState } from "../../../../src/wire/live-schema.ts";
import { after, ballot, deck, go } from "./session-fixtures.ts";

const asking = (kind: PollKind): Action => ({
  type: "poll/open",
  run: "warna/1",
  poll: deckPollSchema.parse({ id: "warna", kind, question: "Apa?" }),
  deckHash: deck.hash,
});
const decide = (text: string, status: "tampil" | "tolak" | null, shown = text): Action => ({
  type: "poll/decide",
  run: "warna/1",
  entry: entryId(text),
  decision: status && { status, text: shown },
});
const unmoderated: Action = { type: "poll/moderate", run: "warna/1", on: false };
const told: Action[] = [
  { type: "poll/lock", run: "warna/1" },
  { type: "poll/reveal", run: "warna/1", on: true },
];
const written = (session: Session) => presenterView(session).poll?.written;
const words = (...actions: Action[]) => written(after(go("tanya"), asking("words"), ...actions));

describe("moderation", () => {
  const given = [ballot("x", ["ramai"]), ballot("y", ["Ramai!", "jejak"])];

  it("is on unless it is switched off, and then nothing is ready by itself", () => {
    expect(words(...given)?.entries.map(({ text, people, ready }) => [text, people, ready])).toEqual([
      ["ramai", 2, false],
      ["jejak", 1, false],
    ]);
  });
  it("switched off makes ready what came from two places, and nobody's word alone", () => {
    expect(words(...given, unmoderated)?.entries.map(({ text, ready }) => [text, ready])).toEqual([
      ["ramai", true],
      ["jejak", false],
    ]);
  });
  it("switched off counts addresses and not people: two tabs of one phone are nobody else", () => {
    const from = (who: string, place: string): Action =>
      ({ ...ballot(who, ["ramai"]), from: place }) as Action;
    const ready = (...actions: Action[]) => words(...actions, unmoderated)?.entries.map((each) => each.ready);
    expect(ready(from("x", "a1.1"), from("y", "a1.1"))).toEqual([false]);
    expect(ready(from("x", "a1.1"), from("y", "a1.1"), from("z", "a1.2"))).toEqual([true]);
  });
  it("switched off shows nothing to the hall by itself: the rules have not read it yet", () => {
    const session = after(go("tanya"), asking("words"), ...given, unmoderated, ...told);
    expect(JSON.stringify([viewFor("projector", session), viewFor("phone", session)])).not.toContain("ramai");
  });
  it("does not count a participant whose answers were voided", () => {
    const out: Action = { type: "participant/void", participant: "y", on: true };
    expect(words(...given, unmoderated, out)?.entries.some(({ ready }) => ready)).toBe(false);
  });
  it("lets a decision be taken back", () => {
    const view = words(...given, decide("jejak", "tolak"), decide("jejak", null));
    expect(view).toMatchObject({ waiting: 2, shown: 0, rejected: 0 });
  });
  it("puts words together that are shown alike, as many people as there are", () => {
    const session = after(
      go("tanya"),
      asking("words"),
      ...given,
      ballot("z", ["ramee"]),
      decide("ramai", "tampil"),
      decide("ramee", "tampil", "Ramai"),
      ...told,
    );
    expect(viewFor("projector", session).poll?.tally?.rows).toMatchObject([{ text: "ramai", votes: 3 }]);
  });
});

describe("a thousand people who write", () => {
  const sentence = (at: number) =>
    `Kebiasaan nomor ${at} yang ingin saya ubah ${"sekali ".repeat(20)}`.trim();
  const people = Array.from({ length: 1_000 }, (_, at) => at);
  const all = people.map((at) => ballot(`p${at}`, sentence(at), `k${at}`));
  const shown = people.map((at) => decide(sentence(at), "tampil"));
  const half = [...shown.slice(0, 300), ...people.slice(300, 500).map((at) => decide(sentence(at), "tolak"))];

  it("give the facilitator a list that can be drawn, the first written first, and all of them counted", () => {
    const view = written(after(go("tanya"), asking("text"), ...all, ...half));
    expect(view).toMatchObject({ waiting: 500, shown: 300, rejected: 200 });
    expect(view?.entries.filter(({ status }) => status === "tunggu").map(({ text }) => text)).toEqual(
      people.slice(500, 540).map(sentence),
    );
    expect(view?.entries.length).toBeLessThanOrEqual(140);
  });
  it("leave the next ones listed once those before are decided", () => {
    const before = after(go("tanya"), asking("text"), ...all);
    const first = written(before)?.entries[0]?.text ?? "";
    const view = written(after(go("tanya"), asking("text"), ...all, decide(first, "tolak")));
    expect(view?.entries.filter(({ status }) => status === "tunggu")).toHaveLength(40);
    expect(view?.entries[0]?.text).not.toBe(first);
  });
  it.each(["presenter", "projector", "kiosk", "phone"] as const)(
    "never make the view of a %s longer than 64 KiB",
    (role) => {
      const view = viewFor(role, after(go("tanya"), asking("text"), ...all, ...shown, ...told));
      expect(JSON.stringify(view).length).toBeLessThan(65_536);
      if (role === "phone") expect(liveState.parse(view)).toEqual(view);
    },
  );
  it("have in the facilitator's list every line the hall is sent, so that each can be taken away", () => {
    const session = after(go("tanya"), asking("text"), ...all, ...shown, ...told);
    const listed = new Set(written(session)?.entries.map((entry) => entry.shown));
    const rows = viewFor("projector", session).poll?.tally?.rows ?? [];
    expect(rows.length).toBeGreaterThan(20);
    for (const { text } of rows) expect(listed).toContain(text);
  });
});
