import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/poll/answer.ts";
import { ask } from "../../../src/core/poll/ask.ts";
import { deckPollSchema } from "../../../src/core/poll/poll.ts";
import { phoneWords, readNumber } from "../../../src/core/text/phone.ts";
import { answerIn, fieldsOf } from "../../../src/server/fields.ts";

const options = [
  { id: "a", text: "Apel" },
  { id: "b", text: "<i>Belimbing</i>" },
];
const open = (block: object) => ask(deckPollSchema.parse({ id: "q", question: "Apa?", ...block })).public;
const words = phoneWords("id");
const drawn = (block: object, mine: Answer | null = null) =>
  fieldsOf(open(block), { words, language: "id", mine });

describe.each<[string, object, [string, string][], Answer]>([
  ["single", { options }, [["pilihan", "b"]], "b"],
  [
    "multiple",
    { kind: "multiple", options },
    [
      ["pilihan", "a"],
      ["pilihan", "b"],
    ],
    ["a", "b"],
  ],
  ["benar-salah", { kind: "benar-salah" }, [["pilihan", "salah"]], "salah"],
  ["scale", { kind: "scale" }, [["pilihan", "4"]], 4],
  ["scale, passed", { kind: "scale" }, [["pilihan", "lewati"]], "lewati"],
  ["number", { kind: "number" }, [["angka", "1.250"]], 1_250],
  [
    "ranking",
    { kind: "ranking", options },
    [
      ["urutan", "b"],
      ["urutan", "a"],
    ],
    ["b", "a"],
  ],
  [
    "words",
    { kind: "words" },
    [
      ["kata", "jujur"],
      ["kata", ""],
      ["kata", "ramai"],
    ],
    ["jujur", "ramai"],
  ],
  ["text", { kind: "text" }, [["teks", "Halo"]], "Halo"],
  [
    "quiz",
    { kind: "quiz", options: [{ ...options[0], correct: true }, options[1]] },
    [["pilihan", "a"]],
    "a",
  ],
  ["trial", { kind: "trial", post: "x" }, [["pilihan", "jangan"]], "jangan"],
])("a form of kind %s", (_kind, block, fields, answer) => {
  test("is read as the answer it gives, and the question takes it", () => {
    const poll = open(block);
    const read = answerIn(new URLSearchParams(fields), poll, null);
    expect(read).toEqual(answer);
    expect(
      read !== null && ask(deckPollSchema.parse({ id: "q", question: "Apa?", ...block })).read(read),
    ).toEqual(answer);
  });

  test("has a field of each name it reads, shows what was answered, and no markup of others", () => {
    const html = drawn(block, answer);
    for (const [name] of fields) expect(html).toContain(`name="${name}"`);
    expect(html).toMatch(/chosen|checked|selected|value="1\.250"|value="jujur"|>Halo</);
    expect(html).not.toContain("<i>");
    expect(html).toContain('type="submit"');
  });
});

test("a question from the hall is added to those already asked", () => {
  const mine = { ask: ["Satu?"], up: ["e1"] };
  expect(answerIn(new URLSearchParams({ teks: "Dua?" }), open({ kind: "qa" }), mine)).toEqual({
    ask: ["Satu?", "Dua?"],
    up: ["e1"],
  });
});

test.each([
  ["1000", 1_000],
  ["1.000", 1_000],
  ["1.000,5", 1_000.5],
  ["12,5", 12.5],
  ["12.5", 12.5],
  [" 7 ", 7],
  ["-3", -3],
  ["", null],
  ["tujuh", null],
  ["1,2,3", null],
  ["1e9", null],
])("%j is typed for %s", (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});
