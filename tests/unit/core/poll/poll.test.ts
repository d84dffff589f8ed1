import { describe, expect, it } from "vitest";
import { deckPollIn, deckPollSchema as pollSchema } from "../../../../src/core/poll/poll.ts";
import { ask } from "../../../../src/core/poll/ask.ts";

const options = [
  { id: "ya", text: "Ya", correct: true },
  { id: "tidak", text: "Tidak" },
];
const poll = { id: "boleh", question: "Boleh?", options, explain: "Karena." };

describe("a question", () => {
  it("is of single choice unless it says otherwise", () => {
    expect(pollSchema.parse(poll).kind).toBe("single");
  });

  it.each<[string, object]>([
    ["without an id", { id: undefined }],
    ["with an id that is not a slug", { id: "Boleh?" }],
    ["with an id no phone would take", { id: "a".repeat(77) }],
    ["of a kind nobody knows", { kind: "esai" }],
    ["without words", { question: "" }],
    ["with one option", { options: options.slice(0, 1) }],
    [
      "with thirteen options",
      { options: Array.from({ length: 13 }, (_, at) => ({ id: `o${at}`, text: "x" })) },
    ],
    ["with two options of one id", { options: [options[0], options[0]] }],
    ["with an option without words", { options: [options[0], { id: "x", text: "" }] }],
    ["with a key nobody knows", { jawaban: "ya" }],
    ["with an option's key nobody knows", { options: [options[0], { ...options[1], skor: 1 }] }],
  ])("is refused %s", (_what, change) => {
    expect(pollSchema.safeParse({ ...poll, ...change }).success).toBe(false);
  });

  it.each([
    ["benar-salah", {}, "Boleh?", ["True", "False"]],
    ["trial", { post: "tiket", question: undefined }, "What do you make of this post?", null],
    [
      "podium",
      { question: undefined },
      "If you are among the first three, may your nickname be shown?",
      null,
    ],
    [
      "teams",
      {
        question: undefined,
        options: [
          { id: "a", text: "A" },
          { id: "b", text: "B" },
        ],
      },
      "Which team are you in?",
      ["A", "B"],
    ],
  ])("of an English deck brings English words of its own: %s", (kind, more, question, texts) => {
    const written = JSON.parse(JSON.stringify({ id: "q", kind, question: "Boleh?", ...more })) as object;
    const { public: open } = ask(deckPollIn.en.parse(written));
    expect(open.question).toBe(question);
    if (texts) expect("options" in open && open.options.map(({ text }) => text)).toEqual(texts);
  });

  it("is public without its answer", () => {
    expect(ask(pollSchema.parse(poll)).public).toEqual({
      id: "boleh",
      kind: "single",
      named: false,
      question: "Boleh?",
      options: [
        { id: "ya", text: "Ya" },
        { id: "tidak", text: "Tidak" },
      ],
    });
  });
});
