import { describe, expect, it } from "vitest";
import type { Answer } from "../../../../src/core/poll/answer.ts";
import { ask } from "../../../../src/core/poll/ask.ts";
import { entryId } from "../../../../src/core/poll/clean.ts";
import type { Decisions } from "../../../../src/core/poll/entries.ts";
import type { Count } from "../../../../src/core/poll/kinds/kind.ts";
import { deckPollSchema, type Poll } from "../../../../src/core/poll/poll.ts";
import { publicPollSchema } from "../../../../src/core/poll/public-poll.ts";
import { withoutAnswers } from "../../../../src/core/poll/without-answers.ts";

const options = [
  { id: "a", text: "Apel" },
  { id: "b", text: "Belimbing" },
  { id: "c", text: "Cempedak" },
];
const marked = options.map((option) => (option.id === "b" ? { ...option, correct: true } : option));
const made = (block: object): Poll =>
  deckPollSchema.parse({ id: "q", question: "Apa?", explain: "RAHASIA", ...block });

/** One question of every kind. */
const polls: Record<Poll["kind"], Poll> = {
  single: made({ options: marked }),
  multiple: made({ kind: "multiple", options: marked, min: 1, max: 2 }),
  "benar-salah": made({ kind: "benar-salah", correct: "salah" }),
  scale: made({ kind: "scale", labels: ["Tidak yakin", "Yakin"] }),
  number: made({ kind: "number", min: 0, max: 2_000, unit: "orang", correct: 777, tolerance: 10 }),
  ranking: made({ kind: "ranking", options }),
  words: made({ kind: "words", words: 2 }),
  text: made({ kind: "text" }),
  qa: made({ kind: "qa" }),
  quiz: made({ kind: "quiz", options: marked, seconds: 20 }),
  trial: made({ kind: "trial", post: "tiket-dinas" }),
  podium: made({ kind: "podium" }),
  teams: made({ kind: "teams", options }),
};

describe.each(Object.entries(polls))("a question of kind %s", (_kind, poll) => {
  it("is public without what is right and why, for phones and in the deck of the hall", () => {
    const open = JSON.stringify([ask(poll).public, withoutAnswers(poll)]);
    expect(publicPollSchema.parse(ask(poll).public)).toEqual(ask(poll).public);
    for (const secret of ["RAHASIA", "correct", "777"]) expect(open).not.toContain(secret);
  });

  it("is asked the same whether or not its answers were taken out", () => {
    expect(ask(withoutAnswers(poll)).public).toEqual(ask(poll).public);
  });

  it("takes nothing that is not an answer to it", () => {
    for (const junk of ["tidak-ada\u0000", Number.NaN, -1, 99_999, ["zz"], ["a", "a", "a", "a"]]) {
      const read = ask(poll).read(junk);
      // Words are what open questions are for; they come back clean.
      if (["words", "text", "podium"].includes(poll.kind))
        expect(JSON.stringify(read)).not.toContain("\\u0000");
      else expect(read).toBeNull();
    }
  });
});

describe("an answer", () => {
  it.each<[Poll["kind"], Answer, Answer | null]>([
    ["single", "a", "a"],
    ["single", ["a"], null],
    ["multiple", ["b", "a"], ["a", "b"]],
    ["multiple", ["a", "b", "c"], null],
    ["multiple", ["a", "a"], null],
    ["multiple", "a", null],
    ["benar-salah", "benar", "benar"],
    ["benar-salah", "ragu", null],
    ["scale", 5, 5],
    ["scale", 0, null],
    ["scale", 2.5, null],
    ["scale", "lewati", "lewati"],
    ["number", 12.345, 12.35],
    ["number", 2_001, null],
    ["ranking", ["c", "a", "b"], ["c", "a", "b"]],
    ["ranking", ["c", "a"], null],
    ["words", [" jujur ", "Jujur!"], ["Jujur!"]],
    ["words", ["satu", "dua", "tiga"], null],
    ["words", ["\u200B", "  "], null],
    ["text", "Halo\u202E dunia\nbaru", "Halo dunia baru"],
    ["text", "\u200B", null],
    ["qa", { ask: ["Kapan?", "kapan"], up: ["e1", "e1"] }, { ask: ["kapan"], up: ["e1"] }],
    ["qa", "Kapan?", null],
    ["quiz", "b", "b"],
    ["trial", "jangan", "jangan"],
    ["trial", "hapus", null],
    ["teams", "a", "a"],
    ["teams", "z", null],
  ])("to %s: %j counts as %j", (kind, given, counted) => {
    expect(ask(polls[kind]).read(given)).toEqual(counted);
  });

  it.each<[Poll["kind"], Answer, boolean]>([
    ["single", "b", true],
    ["quiz", "a", false],
    ["multiple", ["b"], true],
    ["multiple", ["a", "b"], false],
    ["benar-salah", "salah", true],
    ["number", 770, true],
    ["number", 700, false],
  ])("to %s: whether %j is right is %s", (kind, given, right) => {
    expect(ask(polls[kind]).right?.(given)).toBe(right);
  });

  it.each<Poll["kind"]>(["scale", "ranking", "words", "text", "qa", "trial", "teams"])(
    "is never wrong to %s",
    (kind) => {
      expect(ask(polls[kind]).right).toBeNull();
    },
  );
});

const count = (kind: Poll["kind"], answers: Answer[], decisions: Decisions = {}): Count =>
  ask(polls[kind]).count(
    answers.map((answer, at) => ({ participant: `p${at}`, answer, at })),
    decisions,
  );
const votes = ({ rows }: Count) => Object.fromEntries(rows.map((row) => [row.id, row.votes]));
const show = (...texts: string[]): Decisions =>
  Object.fromEntries(texts.map((text) => [entryId(text), { status: "tampil", text }]));

describe("what is counted", () => {
  it("several options each; shares are of people", () => {
    const counted = count("multiple", [["a", "b"], ["b"]]);
    expect(votes(counted)).toEqual({ a: 1, b: 2, c: 0 });
    expect(counted.rows[1]?.share).toBe(1);
  });

  it("a scale's mean leaves out who passed", () => {
    const counted = count("scale", [5, 4, "lewati"]);
    expect([counted.middle, counted.skipped, votes(counted)["5"], counted.rows[4]?.share]).toEqual([
      4.5, 1, 1, 0.5,
    ]);
    expect(counted.rows.map(({ text }) => text)).toEqual(["1 · Tidak yakin", "2", "3", "4", "5 · Yakin"]);
  });

  it("guesses by number while they are few, and the median", () => {
    const counted = count("number", [100, 1_000, 100]);
    expect([votes(counted), counted.middle]).toEqual([{ "100..100": 2, "1000..1000": 1 }, 100]);
    expect(counted.rows[1]?.text).toBe("1.000 orang");
  });

  it("guesses by range when they are many, each counted once, and the range of the right one is marked", () => {
    const answers = Array.from({ length: 40 }, (_, at) => at * 50);
    const counted = count("number", [...answers, 777]);
    expect(counted.rows.length).toBeLessThanOrEqual(8);
    expect(counted.rows.reduce((sum, row) => sum + row.votes, 0)).toBe(41);
    expect(ask(polls.number).correct(counted.rows)).toHaveLength(1);
  });

  it("places of a ranking, the best first", () => {
    const { rows } = count("ranking", [
      ["c", "a", "b"],
      ["c", "b", "a"],
    ]);
    expect(rows.map(({ id, place, votes }) => [id, place, votes])).toEqual([
      ["c", 1, 2],
      ["a", 2.5, 0],
      ["b", 2.5, 0],
    ]);
  });

  it("nothing is nothing, not a division", () => {
    for (const kind of Object.keys(polls) as Poll["kind"][])
      for (const row of count(kind, []).rows) expect([row.votes, row.share]).toEqual([0, 0]);
  });

  it("words nobody let through are shown to nobody", () => {
    const counted = count("words", [["jujur"], ["Jujur", "MAKIAN"]]);
    expect([counted.rows, counted.waiting]).toEqual([[], 2]);
  });

  it("words let through count people, spelled alike or grouped", () => {
    const decisions: Decisions = {
      ...show("jujur"),
      [entryId("kejujuran")]: { status: "tampil", text: "jujur" },
    };
    const counted = count("words", [["jujur"], ["Jujur", "kejujuran"], ["kejujuran"], ["MAKIAN"]], decisions);
    expect(counted.rows.map(({ text, votes }) => [text, votes])).toEqual([["jujur", 3]]);
    expect(counted.waiting).toBe(1);
  });

  it("what was turned away is neither shown nor waiting; what was edited is shown as edited", () => {
    const decisions: Decisions = {
      [entryId("kasar sekali")]: { status: "tolak", text: "kasar sekali" },
      [entryId("Pak Anu lambat")]: { status: "tampil", text: "Layanan lambat" },
    };
    const counted = count("text", ["kasar sekali", "Pak Anu lambat"], decisions);
    expect([counted.rows.map(({ text }) => text), counted.waiting]).toEqual([["Layanan lambat"], 0]);
  });

  it("questions by who wants them, answered ones last, wishes for what is not shown nowhere", () => {
    const [one, two, hidden] = ["Boleh anonim?", "Kapan berlaku?", "Siapa pelakunya?"].map(entryId);
    const decisions: Decisions = {
      ...show("Kapan berlaku?"),
      [one!]: { status: "terjawab", text: "Boleh anonim?" },
    };
    const counted = count(
      "qa",
      [
        { ask: ["Boleh anonim?"], up: [] },
        { ask: ["Kapan berlaku?", "Siapa pelakunya?"], up: [one!, hidden!] },
        { ask: [], up: [one!, two!, hidden!] },
      ],
      decisions,
    );
    expect(counted.rows.map(({ text, votes, answered }) => [text, votes, answered === true])).toEqual([
      ["Kapan berlaku?", 2, false],
      ["Boleh anonim?", 3, true],
    ]);
    expect(JSON.stringify(counted)).not.toContain("pelakunya");
  });
});

describe("a question that cannot be asked says why", () => {
  it.each<[string, object, string]>([
    ["no options", { options: [] }, "paling sedikit dua pilihan"],
    ["no list of options", {}, "paling sedikit dua pilihan"],
    [
      "sixty options",
      { options: Array.from({ length: 60 }, (_, at) => ({ id: `o${at}`, text: "x" })) },
      "paling banyak 12",
    ],
    [
      "options of 2,000 characters",
      { options: [options[0], { id: "b", text: "x".repeat(2_000) }] },
      "300 huruf",
    ],
    ["two options of one id", { options: [options[0], options[0]] }, "dua pilihan dengan id yang sama"],
    ["a kind nobody knows", { kind: "tebak", options }, "jenis ini tidak dikenal"],
    ["a pasted post in a deck", { kind: "trial", post: "x", pasted: true }, "tidak bisa ditulis di deck"],
    ["more to choose than there is", { kind: "multiple", options, max: 4 }, "max tidak boleh"],
    ["a quiz without a right answer", { kind: "quiz", options }, "correct: true"],
    ["labels for some of a scale", { kind: "scale", labels: ["a", "b", "c"] }, "dua label"],
    ["a number with its bounds turned round", { kind: "number", min: 5, max: 1 }, "lebih besar dari min"],
  ])("%s", (_what, block, words) => {
    const read = deckPollSchema.safeParse({ id: "q", question: "Apa?", ...block });
    expect(read.error?.issues.map(({ message }) => message).join()).toContain(words);
  });
});
