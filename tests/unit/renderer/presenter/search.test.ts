import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { indexSlides, searchSlides } from "../../../../src/renderer/presenter/search.ts";

const slides = [
  ["pembuka", "# Bijak Bermedia Sosial", "Selamat datang"],
  ["hoaks", "## Empat pemeriksaan", "Jangan sebarkan hoaks, 12 kali sekalipun"],
  ["kafe", "## Kafé di pojok", "Naïf"],
  ["netral", "## Netralitas ASN", "Pemilu dan pemeriksaan"],
  ...Array.from({ length: 8 }, (_, index) => [`isi-${index}`, `## Isi ${"abcdefgh"[index]}`, "Biasa"]),
];
const { deck } = parseDeck(
  slides
    .map(([id, heading, words]) => `<!-- .slide: id=${id} -->\n${heading}\n\n${words}`)
    .join("\n\n---\n\n"),
  { id: "uji" },
);
const index = indexSlides(deck.slides);
const found = (query: string) => searchSlides(index, query).map(({ slide }) => slide.id);

describe("the search over slides", () => {
  it.each<[string, string, string[]]>([
    ["a word of a title before the same word in a text", "pemeriksaan", ["hoaks", "netral"]],
    ["every word, in any order", "pemilu netralitas", ["netral"]],
    ["what was nearly typed so, in any order", "pemilo netarlitas", ["netral"]],
    ["what is written so before what is nearly so", "hoaks", ["hoaks"]],
    ["part of a word", "netralit", ["netral"]],
    ["capitals and spaces alike", "  BIJAK   media ", ["pembuka"]],
    ["words without their marks", "kafe naif", ["kafe"]],
    ["words with their marks", "KAFÉ", ["kafe"]],
    ["an id", "isi-3", ["isi-3"]],
    ["a number: that slide first, then where it is written", "12", ["isi-7", "hoaks"]],
    ["the first slide by its number", "1", ["pembuka", "hoaks", "isi-1"]],
    ["nothing that holds only some of the words", "hoaks pemilu", []],
    ["no number past the end", "99", []],
    ["no pattern of regular expressions", ".*", []],
  ])("finds %s", (_what, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each(["", "   "])("lists the whole deck for %j", (query) => {
    expect(found(query)).toEqual(slides.map(([id]) => id));
  });
});
