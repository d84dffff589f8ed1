import { describe, expect, it } from "vitest";
import { entryId } from "../../../../src/core/poll/clean.ts";
import { deckPollSchema } from "../../../../src/core/poll/poll.ts";
import type { Action } from "../../../../src/core/session/action.ts";
import { moderatorView } from "../../../../src/core/session/moderator-view.ts";
import { presenterView } from "../../../../src/core/session/presenter-view.ts";
import { remoteView } from "../../../../src/core/session/remote-view.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import {
  after,
  ballot,
  deck,
  go,
  noteTrial,
  openBuah,
  openWarna,
  paste,
  reveal,
} from "./session-fixtures.ts";

const written = (kind: "text" | "words" | "qa", named = false): Action => ({
  type: "poll/open",
  run: "warna/1",
  poll: deckPollSchema.parse({ id: "warna", kind, question: "Apa?", explain: "SEBABNYA", named }),
  deckHash: deck.hash,
});
const wrote = (participant: string, text: string): Action => ballot(participant, text);
const decide = (text: string, status: "tampil" | "tolak" | "terjawab", shown = text): Action => ({
  type: "poll/decide",
  run: "warna/1",
  entry: entryId(text),
  decision: { status, text: shown },
});
const lock: Action = { type: "poll/lock", run: "warna/1" };
const results: Action = { type: "poll/reveal", run: "warna/1", on: true };

/** Everything there is to give away, in one session. */
const secretive: Action[] = [
  ...paste,
  noteTrial(),
  reveal(5),
  { type: "trial/close" },
  go("tanya"),
  openWarna,
  ballot("pemilih-a", "biru"),
  results,
  lock,
  {
    type: "poll/open",
    run: "buah/1",
    poll: deckPollSchema.parse({ id: "buah", kind: "text", question: "Sebutkan?", named: true }),
    deckHash: deck.hash,
  },
  {
    type: "ballot",
    run: "buah/1",
    participant: "pemilih-b",
    key: "kunci-b",
    answer: "TULISANHADIRIN",
    name: "NAMAORANG",
  },
  { type: "participant/void", participant: "pemilih-c", on: true },
];
const nobodys = [
  "pemilih-a",
  "pemilih-b",
  "pemilih-c",
  "kunci-b",
  "NAMAORANG",
  "PENJELASAN-RAHASIA",
  '"correct"',
  "MAKIANKERAS",
  "Awal kata",
  "TEMUAN-1",
  "PUTUSAN-PEMANDU",
  "/deck/uji",
  deck.hash,
  "packHash",
  "s1",
];

describe("what a paired device is sent", () => {
  it.each([
    ["remote", [...nobodys, "TULISANHADIRIN"]],
    [
      "moderator",
      [...nobodys, "Warna apa?", "Merah", "Biru", "Judul ", '"votes"', '"voters"', '"clock"', '"screen"'],
    ],
  ] as const)("%s: nothing that is not its business", (role, hidden) => {
    const session = after(...secretive);
    for (const at of [
      session,
      after(...secretive, go("sidang")),
      after(...secretive, { type: "session/end" }),
    ]) {
      const sent = JSON.stringify(viewFor(role, at));
      for (const word of hidden) expect(sent).not.toContain(word);
    }
    const everything = JSON.stringify([presenterView(session), session]);
    for (const word of ["TULISANHADIRIN", "NAMAORANG", "pemilih-b", "PENJELASAN-RAHASIA", "MAKIANKERAS"])
      expect(everything).toContain(word);
  });

  it("counts stay covered on the remote while few could be told apart", () => {
    const few: Action = {
      ...openWarna,
      poll: deckPollSchema.parse({ ...(openWarna as { poll: object }).poll, least: 2 }),
    } as Action;
    const rows = (...more: Action[]) => remoteView(after(go("tanya"), few, ...more)).poll?.rows;
    expect(rows(ballot("a", "biru"))).toEqual([]);
    expect(rows(ballot("a", "biru"), ballot("b", "biru"))?.[1]).toEqual({ text: "Biru", votes: 2 });
  });

  it.each(["words", "text", "qa"] as const)("no words from the hall reach the remote: %s", (kind) => {
    const answer =
      kind === "words" ? ["KATARAHASIA"] : kind === "qa" ? { ask: ["KATARAHASIA"], up: [] } : "KATARAHASIA";
    const session = after(
      go("tanya"),
      written(kind),
      ballot("a", answer),
      decide("KATARAHASIA", "tampil"),
      results,
    );
    expect(JSON.stringify(remoteView(session))).not.toContain("KATARAHASIA");
    expect(remoteView(session).poll?.revealable).toBe(kind !== "qa");
  });
});

describe("the remote's view", () => {
  it.each<[string, Action[], object]>([
    ["at the start", [], { clock: "belum", next: { press: "langkah", title: "Judul langkah" }, poll: null }],
    [
      "in the middle of a slide",
      [go("langkah", 1)],
      { clock: "jalan", slide: { number: 2, total: 9, step: 1, steps: 2 }, next: { title: "Judul langkah" } },
    ],
    [
      "backup slides are passed over",
      [go("langkah", 2)],
      { next: { press: "langkah", title: "Judul tanya" } },
    ],
    ["at the last step", [go("lampiran")], { next: { press: "habis", title: null } }],
    ["a post laid over the deck", [go("buka"), ...paste], { next: { press: "temuan", title: null } }],
    [
      "the verdict is out",
      [go("buka"), ...paste, reveal(4)],
      { next: { press: "tutup", title: "Judul buka" } },
    ],
    [
      "black and frozen",
      [
        { type: "screen", show: "black" },
        { type: "freeze", on: true },
      ],
      { screen: "black", frozen: true },
    ],
    ["a pause", [go("langkah"), { type: "clock/pause" }], { clock: "jeda" }],
    [
      "a question not asked",
      [go("tanya")],
      { poll: { poll: "warna", run: null, phase: "siap", question: null } },
    ],
    [
      "a question open",
      [go("tanya"), openWarna, ballot("a", "biru")],
      { poll: { run: "warna/1", phase: "buka", voters: 1 } },
    ],
    ["results", [go("tanya"), openWarna, lock, results], { poll: { phase: "hasil", revealed: true } }],
    ["a question open elsewhere", [openBuah, go("langkah")], { poll: { run: "buah/1", phase: "buka" } }],
    [
      "the slide's question before one open elsewhere",
      [openBuah, go("tanya")],
      { poll: { poll: "warna", run: null } },
    ],
  ])("%s", (_moment, actions, expected) => {
    expect(remoteView(after(...actions))).toMatchObject(expected);
  });
});

describe("the moderator's view", () => {
  const open = [go("tanya"), written("text"), wrote("a", "satu"), wrote("b", "dua"), wrote("c", "Satu")];
  const textsOf = (...actions: Action[]) =>
    moderatorView(after(...actions)).questions.map(({ waiting, decided }) => [
      waiting.map(({ text }) => text),
      decided.map(({ shown, status }) => `${shown} ${status}`),
    ]);

  it("is empty while nobody was asked to write", () => {
    expect(moderatorView(after(go("tanya"), openWarna, ballot("a", "biru"))).questions).toEqual([]);
  });

  it("lists what waits, the first written first, the same words as one", () => {
    const [question] = moderatorView(after(...open)).questions;
    expect(question?.waiting.map(({ text, people }) => [text, people])).toEqual([
      ["satu", 2],
      ["dua", 1],
    ]);
    expect([question?.open, question?.answerable, question?.more]).toEqual([true, false, 0]);
  });

  it("keeps what was decided apart, as it is shown", () => {
    expect(textsOf(...open, decide("satu", "tampil", "Satu!"), decide("dua", "tolak"))).toEqual([
      [[], ["Satu! tampil", "dua tolak"]],
    ]);
  });

  it("keeps an earlier question while words wait there, below the latest", () => {
    const later: Action = { ...written("qa"), run: "warna/2" } as Action;
    expect(textsOf(...open, later)).toEqual([
      [[], []],
      [["satu", "dua"], []],
    ]);
    expect(textsOf(...open, decide("satu", "tampil"), decide("dua", "tampil"), later)).toEqual([[[], []]]);
  });

  it("lists so many and says how many more wait", () => {
    const many = Array.from({ length: 55 }, (_, at) => wrote(`p${at}`, `tulisan ke-${at}`));
    const [question] = moderatorView(after(go("tanya"), written("text"), ...many)).questions;
    expect([question?.waiting.length, question?.more]).toEqual([40, 15]);
  });
});
