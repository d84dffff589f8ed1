import { expect, test } from "vitest";
import { blank, update } from "../../../src/phone/model.ts";
import { broughtAlong, movingLink } from "../../../src/phone/moving.ts";

const moved = "http://10.0.0.9:8080/j/ruang-uji-0123456789ab";
const kept = {
  token: "abc.def",
  name: "Sari Rekaan #1 & kawan",
  language: "en" as const,
  outbox: [{ run: "r2", key: "kunci-02", answer: ["a", "b"] }],
  saved: [
    { run: "r1", answer: "ya" },
    { run: "qa/1", answer: { ask: ["Bolehkah?"], up: [] } },
  ],
  quizzes: [{ run: "k1", right: true }],
};
const hashOf = (value: unknown) => new URL(movingLink(moved, value as typeof kept)).hash;

test("who somebody is and what they answered goes along, and no server is sent it", () => {
  const link = new URL(movingLink(moved, kept));
  expect(link.origin + link.pathname + link.search).toBe(moved);
  expect(broughtAlong(link.hash)).toEqual(kept);
});

test.each(["", "#", "#lain", "#pindah=", "#pindah=%", "#pindah={", "#pindah=null", "#pindah=%5B%5D"])(
  "%j brings nothing",
  (hash) => {
    expect(broughtAlong(hash)).toBeNull();
  },
);

test("parts nobody of ours would write are left out", () => {
  const odd = {
    token: null,
    name: { first: "x" },
    outbox: [
      { run: "r1" },
      { run: 5, key: "kunci-01", answer: "ya" },
      { run: "r1", key: "k", answer: { ask: 1 } },
    ],
    saved: [
      { run: "r1", answer: [1, 2] },
      { run: "r1", answer: true },
      { run: "r1", answer: 7 },
    ],
    quizzes: "semua",
  };
  expect(broughtAlong(hashOf(odd))).toEqual({
    token: null,
    name: "",
    outbox: [],
    saved: [{ run: "r1", answer: 7 }],
    quizzes: [],
  });
  expect(broughtAlong(hashOf({ token: 1, outbox: [], saved: [] }))).toBeNull();
  expect(broughtAlong(hashOf({ token: null, outbox: [null], saved: [] }))).toBeNull();
});

test("the new address stays in sight when the old one falls silent, and goes when the room is back here", () => {
  const state = { type: "state", title: "Bijak", language: "id", phase: "tunggu" } as const;
  const told = update(blank, { type: "heard", message: { ...state, moved } });
  expect(told.moved).toBe(moved);
  const silent = update(told, { type: "lost" });
  expect(silent.moved).toBe(moved);
  const back = update(silent, { type: "linked" });
  expect(update(back, { type: "heard", message: state }).moved).toBeNull();
});
