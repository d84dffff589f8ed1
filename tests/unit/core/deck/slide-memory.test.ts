import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { emptyMemory } from "../../../../src/core/deck/slide-memory.ts";

const decks = join(import.meta.dirname, "../../../../slides");
const whole = readFileSync(join(decks, "bijak-bermedsos/deck.id.md"), "utf8");
/** Its first part: all kinds of slides in a time a busy machine has. */
const text = whole.split("\n---\n").slice(0, 12).join("\n---\n");
const source = { id: "uji" };

const edits: [string, (text: string) => string][] = [
  ["nothing changed", (text) => text],
  ["a line was put in at the top", (text) => text.replace("title: ", "# sebaris komentar\ntitle: ")],
  ["a word changed", (text) => text.replaceAll("jempol", "jari")],
  [
    "a slide came in between",
    (text) => text.replace("\n---\n\n<!--", "\n---\n\n## Baru\n\n[awal](#/pembuka)\n\n---\n\n<!--"),
  ],
  ["slides were stacked", (text) => text.replaceAll(/\n---\n\n(<!-- \.slide: id=[m-z])/g, "\n--\n\n$1")],
  ["a block broke", (text) => text.replace("options:", "opsi:")],
  ["a picture came and a fence stayed open", (text) => `${text}\n---\n\n![a](b.png)\n\n\`\`\`js\n`],
  [
    "a question stands twice",
    (text) => `${text}\n---\n${text.slice(text.indexOf("<!-- .slide: id=kebiasaan"))}`,
  ],
  ["a question moved before another", (text) => text.split("\n---\n").toReversed().join("\n---\n")],
  ["its language changed", (text) => text.replace("language: id", "language: en")],
  ["it was emptied", () => ""],
];

describe("a deck read again", () => {
  it.each(edits)("is as if read for the first time when %s", (_, edit) => {
    const memory = emptyMemory();
    expect(parseDeck(text, source, memory)).toEqual(parseDeck(text, source));
    const changed = edit(text);
    expect(parseDeck(changed, source, memory)).toEqual(parseDeck(changed, source));
    expect(parseDeck(text, source, memory)).toEqual(parseDeck(text, source));
  });

  it("takes slides it knows from the reading before", () => {
    const memory = emptyMemory();
    const before = parseDeck("# A\n\n---\n\n# B", source, memory).deck.slides;
    const after = parseDeck("# A\n\n---\n\n# C", source, memory).deck.slides;
    expect(after[0]?.body).toBe(before[0]?.body);
    expect(after[1]?.body).not.toBe(before[1]?.body);
  });

  it("forgets what is no longer in it", () => {
    const memory = emptyMemory();
    parseDeck("# A\n\n---\n\n# B", source, memory);
    parseDeck("# A", source, memory);
    expect(memory.slides.size).toBe(1);
  });
});
