import { describe, expect, test } from "vitest";
import { blank, type Happening, type Model, update } from "../../../../src/phone/remote/model.ts";
import type { RemoteAnswer } from "../../../../src/wire/remote.ts";

const heard = (answer: RemoteAnswer): Happening => ({ type: "heard", answer, at: 1_000 });
const welcome = heard({ type: "welcome", v: 1, role: "moderator", token: null });
const state = heard({ type: "moderator", state: { title: "t", questions: [] } });
const after = (...happenings: Happening[]): Model => happenings.reduce(update, blank);
const paired = [{ type: "dialling" as const }, welcome, state];

describe("a paired device's page", () => {
  test.each<[string, Happening[], Partial<Model>]>([
    ["asks for a code", [], { link: "off", role: null }],
    ["says it is on its way", [{ type: "dialling" }], { link: "opening" }],
    ["is who it was made", paired, { link: "open", role: "moderator", refused: null }],
    [
      "keeps what it showed while the line is lost",
      [...paired, { type: "lost" }],
      { link: "lost", moderator: { title: "t", questions: [] } },
    ],
    [
      "stays itself while it dials again",
      [...paired, { type: "lost" }, { type: "dialling" }],
      { link: "lost", role: "moderator" },
    ],
    [
      "waits while another line of its own lives",
      [...paired, heard({ type: "refused", reason: "terpakai" })],
      { link: "lost", role: "moderator", refused: "terpakai" },
    ],
    [
      "forgets the talk when it is let go",
      [...paired, heard({ type: "refused", reason: "diputus" })],
      { ...blank, refused: "diputus" },
    ],
    [
      "stays off when its line closes after that",
      [...paired, heard({ type: "refused", reason: "diputus" }), { type: "lost" }],
      { link: "off", moderator: null },
    ],
    [
      "says why a code did not do, until the next",
      [{ type: "dialling" }, heard({ type: "refused", reason: "kode" }), { type: "dialling" }],
      { link: "opening", refused: null },
    ],
    [
      "knows what is on its way",
      [
        ...paired,
        { type: "acted", n: 1 },
        { type: "acted", n: 2 },
        heard({ type: "done", n: 1, problem: null }),
      ],
      { pending: [2], problem: null },
    ],
    [
      "says why something was not done, until the next try",
      [...paired, { type: "acted", n: 1 }, heard({ type: "done", n: 1, problem: "Ini slide terakhir." })],
      { pending: [], problem: "Ini slide terakhir." },
    ],
    [
      "forgets that at the next try",
      [...paired, heard({ type: "done", n: 1, problem: "x" }), { type: "acted", n: 2 }],
      { problem: null },
    ],
    [
      "sends nothing again that was on its way when the line was lost",
      [...paired, { type: "acted", n: 1 }, { type: "lost" }],
      { pending: [] },
    ],
  ])("%s", (_what, happenings, expected) => {
    expect(after(...happenings)).toMatchObject(expected);
  });
});
