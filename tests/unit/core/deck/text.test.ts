import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { plainText, slideText } from "../../../../src/core/deck/text.ts";

describe("a slide's words", () => {
  const text =
    "# Judul **tebal**\n\nSatu\ndua  \ntiga\n\n- a\n- b `c`\n\n```figure\nname: netral\nalt: Timbangan seimbang\n```\n\n```post\nid: q\ndisplay: Sari\ntext: Halo\nphoto: Meja\n```\n\n```poll\nid: p\nquestion: Apa?\noptions: [{id: a, text: Ya}, {id: b, text: Tidak}]\n```\n\nNote: rahasia";
  const { deck } = parseDeck(text, { id: "uji" });
  const slide = deck.slides[0]!;

  it("come one block a line, drawings by their alternative text", () => {
    expect(plainText(slide.body)).toBe("Judul tebal\nSatu\ndua\ntiga\na\nb c\nTimbangan seimbang");
  });

  it("reach into the poll and the post when the deck is given, never into the notes", () => {
    const words = slideText(slide, deck);
    expect(words).toBe(`${plainText(slide.body)}\nApa?\nYa\nTidak\nSari\nHalo\nMeja`);
    expect(slideText(slide)).toBe(plainText(slide.body));
  });
});
