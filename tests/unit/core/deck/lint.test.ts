import { describe, expect, it } from "vitest";
import { lintDeck } from "../../../../src/core/deck/lint.ts";
import { parseDeck } from "../../../../src/core/deck/parse.ts";

const front = "---\ntitle: Uji\nplan: 5\n---\n";
const good = "<!-- .slide: id=a data-minutes=5 -->\n## A\n\nIsi.\n\nNote:\nKata.\n";
const lint = (text: string) =>
  lintDeck(parseDeck(text, { id: "uji" })).map(({ line, message }) => `${line} ${message}`);

describe("lint", () => {
  it("finds nothing in a good deck", () => {
    expect(lint(front + good)).toEqual([]);
  });

  it.each([
    ["no heading", good.replace("## A", "**A**"), /^5 .*judul/],
    ["no notes", good.replace(/\nNote:[\s\S]*/, ""), /^5 .*catatan pembicara/],
    ["no minutes", good.replace("data-minutes=5", "data-part=optional"), /^5 .*rencana waktu/],
    ["too much text", good.replace("Isi.", "Isi.\n\n".repeat(8)), /^5 .*sekitar 8 baris/],
    ["long lines", good.replace("Isi.", "kata ".repeat(100)), /^5 .*sekitar 10 baris/],
    [
      "long captions",
      good.replace("id=a", "id=a data-layout=figure").replace("Isi.", "kata ".repeat(40)),
      /^5 .*sekitar 8 baris/,
    ],
    ["a compare without two sides", good.replace("id=a", "data-layout=compare"), /^5 .*compare/],
    ["a poll layout without a poll", good.replace("id=a", "data-layout=poll"), /^5 .*poll/],
    ["a trial without a post", good.replace("id=a", "data-layout=trial"), /^5 .*trial/],
    ["a picture without words", good.replace("Isi.", "![](a.png)"), /^8 .*teks alternatif/],
    ["minutes over the plan", good.replace("minutes=5", "minutes=6"), /^1 Jumlah menit slide 6, .* 5\./],
  ])("warns of %s", (_, slide, expected) => {
    expect(lint(front + slide).some((line) => expected.test(line))).toBe(true);
  });

  it("warns of a deck without a plan", () => {
    expect(lint(good)).toEqual(["1 Rencana waktu dek belum ditulis (plan: menit) di bagian awal."]);
  });

  it("counts the sides of a comparison once, and neither bases nor sources", () => {
    const side = "### S\n- satu\n- dua\n- tiga\n- empat\n- lima\n\n";
    const compare = `<!-- .slide: id=a data-layout=compare data-minutes=5 -->\n## A\n\n${side}${side}Dasar: x\n\nNote: x\n`;
    const source = `<!-- .slide: id=a data-layout=source data-minutes=5 -->\n## A\n\n- ${"kata ".repeat(200)}\n\nNote: x\n`;
    expect(lint(front + compare)).toEqual([]);
    expect(lint(front + source)).toEqual([]);
  });

  describe("of a deck of several lengths", () => {
    const several = "---\ntitle: Uji\nplan: 20\nlengths: [10, 20]\n---\n";
    const slide = (id: string, minutes: number, more = "") =>
      `<!-- .slide: id=${id} data-minutes=${minutes} ${more} -->\n## A\n\nNote:\nKata.\n\n---\n\n`;

    it("says nothing when each length holds what it says, to a tenth", () => {
      expect(lint(several + slide("a", 9) + slide("b", 10, "data-part=optional"))).toEqual([]);
      expect(lint(several + slide("a", 11) + slide("b", 11, "data-from=20"))).toEqual([]);
    });

    it("names the length that does not add up", () => {
      expect(lint(several + slide("a", 12) + slide("b", 8, "data-part=optional"))).toEqual([
        "1 Untuk 10 menit, jumlah menit slidenya 12.",
      ]);
      expect(lint(several + slide("a", 10) + slide("b", 7, "data-part=optional"))).toEqual([
        "1 Untuk 20 menit, jumlah menit slidenya 17.",
      ]);
    });

    it("warns of a plan and of slides that name another length", () => {
      expect(
        lint(several.replace("plan: 20", "plan: 15") + slide("a", 10) + slide("b", 10, "data-from=15")),
      ).toEqual([
        "1 Rencana dek (plan: 15) bukan salah satu dari lengths.",
        '1 Slide "b": data-from=15 bukan salah satu dari lengths.',
      ]);
    });
  });

  it("asks no minutes of hidden slides and does not add theirs", () => {
    expect(
      lint(`${front}${good}\n---\n<!-- .slide: id=b data-visibility=hidden -->\n## B\n\nNote: x`),
    ).toEqual([]);
  });

  it("asks no minutes of backup slides and does not add theirs", () => {
    expect(lint(`${front}${good}\n---\n<!-- .slide: id=b data-part=backup -->\n## B\n\nNote: x`)).toEqual([]);
  });
});
