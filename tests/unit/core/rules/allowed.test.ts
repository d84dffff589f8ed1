import { describe, expect, it } from "vitest";
import { postSchema } from "../../../../src/core/post/post.ts";
import { readExample } from "../../../../src/core/rules/examples.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { ownBook, ownPacks } from "./own-packs.ts";

const book = ownBook();
const { packs } = ownPacks();
const notes = packs.flatMap((pack) => pack.boleh);
const examples = notes.flatMap((note) =>
  note.uji.kena.map((example) => ({ id: note.id, post: readExample(example).post })),
);

describe("what remains allowed", () => {
  it.each(examples)("$id: $post.text", ({ id, post }) => {
    const { verdict, allowed = [] } = judge(book, post);
    expect(allowed.map((note) => note.id)).toContain(id);
    expect(verdict).toBe("aman");
  });

  it("is said beside a finding about the rest of the post, and weighs nothing", () => {
    const judgement = judge(book, postSchema.parse({ text: "Bangsat, menurut saya antreannya lama" }));
    expect(judgement.findings.map((one) => one.rule)).toEqual(["bahasa-sopan"]);
    expect(judgement.allowed?.map((one) => one.id)).toEqual(["pendapat", "kritik"]);
  });

  it("is left out when there is nothing of the kind", () => {
    expect(judge(book, postSchema.parse({ text: "Selamat pagi" }))).not.toHaveProperty("allowed");
  });

  it("tells victims, reporters and critics where to turn, in both languages", () => {
    for (const id of ["kritik", "melapor", "cerita-korban"]) {
      const note = notes.find((one) => one.id === id);
      expect(note?.saran.join(" ")).toMatch(/WISE.*unit kepatuhan|unit kepatuhan.*WISE/);
      expect(note?.en?.saran.join(" ")).toMatch(/WISE.*compliance unit|compliance unit.*WISE/);
    }
  });
});

/** Everything the app may say about a post, whatever the circumstances; what a source is called is not ours to word. */
const said = (one: object): string[] =>
  Object.entries(one).flatMap(([key, value]: [string, unknown]) => {
    if (["dasar", "uji", "cocok", "kecuali"].includes(key)) return [];
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? said(value) : [];
  });

it("no sentence of ours calls criticism of an institution defamation", () => {
  const sentences = packs.flatMap((pack) => [...pack.aturan, ...pack.boleh].flatMap(said));
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter((text) => /cemar|fitnah|nama baik|27A|defam|libel|slander/i.test(text))).toEqual(
    [],
  );
});
