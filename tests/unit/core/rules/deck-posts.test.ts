import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { ownBook } from "./own-packs.ts";

const path = join(import.meta.dirname, "../../../../slides/bijak-bermedsos/deck.id.md");
const { deck } = parseDeck(readFileSync(path, "utf8"), { id: "bijak-bermedsos" });
const book = ownBook();

/** What a facilitator tells the hall each post is about. */
const expected: Record<string, { verdict: string; rule?: string }> = {
  "rilis-resmi": { verdict: "aman" },
  "hoaks-bansos": { verdict: "tinjau", rule: "hoaks" },
  "dukung-calon": { verdict: "tinjau", rule: "politik" },
  "layar-terbuka": { verdict: "jangan", rule: "rahasia-kerja" },
  "benci-pelanggan": { verdict: "jangan", rule: "ujaran-kebencian" },
  "candaan-tubuh": { verdict: "jangan", rule: "pelecehan" },
  "tiket-dinas": { verdict: "tinjau", rule: "perjalanan-dinas" },
  "liburan-keluarga": { verdict: "aman" },
  "kritik-antrean": { verdict: "aman" },
};

describe("the posts on trial in the built-in deck", () => {
  it("are the ones expected here", () => {
    expect(deck.posts.map((post) => post.id).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(deck.posts)("$id gets what the slide teaches", (post) => {
    const { verdict, findings } = judge(book, post);
    const rules = findings.filter((one) => one.severity !== "info").map((one) => one.rule);
    const { rule, verdict: wanted } = expected[post.id] ?? { verdict: "" };
    expect(verdict).toBe(wanted);
    if (rule === undefined) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
