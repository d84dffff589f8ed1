import { describe, expect, it } from "vitest";
import { postFromLines, type ReadLine } from "../../../../src/core/post/screenshot.ts";

/** A column of lines as a reader gives them: 10 pixels a letter, 20 high, 30 from one to the next. */
function column(...texts: string[]): ReadLine[] {
  return texts.flatMap((text, row) => {
    let left = 0;
    if (text === "") return [];
    return [
      text.split(" ").map((word) => {
        const at = left;
        left += word.length * 10 + 10;
        return { text: word, left: at, top: row * 30, width: word.length * 10, height: 20, confidence: 95 };
      }),
    ];
  });
}
const body = ["Besok kantor tutup karena ada acara besar", "di lapangan, datang ya"];

describe("a screenshot's lines become a post", () => {
  it.each<[string, string[], { display: string; account: string }]>([
    [
      "name above handle",
      ["Warga Contoh", "@warga.contoh", ...body],
      { display: "Warga Contoh", account: "@warga.contoh" },
    ],
    [
      "name and handle in one line with a time",
      ["Warga Contoh @warga · 2j", ...body],
      { display: "Warga Contoh", account: "@warga" },
    ],
    [
      "a name over a time, without a handle",
      ["Warga Contoh", "2 jam ·", ...body],
      { display: "Warga Contoh", account: "" },
    ],
    [
      "a status bar and a heading before them",
      ["09.41 4G 80%", "Postingan", "Warga Contoh", "@warga", "16 Mar 2022", ...body],
      { display: "Warga Contoh", account: "@warga" },
    ],
    ["nothing but text", body, { display: "", account: "" }],
  ])("%s", (_what, lines, head) => {
    const post = postFromLines(column(...lines));
    expect(post).toMatchObject(head);
    expect(post.text).toBe(body.join(" "));
  });

  it.each([
    ["09.30 · 16 Mar 22 · 1.204 Tayangan"],
    ["128 Suka 45 Posting ulang"],
    ["Y12 V4 3rb"],
    ["128 A45komentar 12 kali dibagikan"],
    ["Suka Komentari. Bagikan"],
    ["21.07"],
  ])("the foot is left out: %s", (foot) => {
    expect(postFromLines(column(...body, foot)).text).toBe(body.join(" "));
  });

  it.each([["Sudah 12 jam menunggu di loket"], ["Suka sekali dengan layanan ini"], ["Harga 10.000 rupiah"]])(
    "a last line that says something stays: %s",
    (last) => expect(postFromLines(column(...body, last)).text).toContain(last),
  );

  it("a handle inside a sentence is no head", () => {
    const post = postFromLines(column("Terima kasih @kantor.contoh sudah membantu kami", ...body));
    expect(post.account).toBe("");
    expect(post.text).toContain("@kantor.contoh");
  });

  it("a short line ends on purpose, a long one was broken by the screen, a gap is an empty line", () => {
    const lines = column(
      "Halo semua",
      "besok kita berkumpul di lapangan kantor",
      "jam tujuh pagi",
      "",
      "",
      "Terima kasih",
    );
    expect(postFromLines(lines).text).toBe(
      "Halo semua\nbesok kita berkumpul di lapangan kantor jam tujuh pagi\n\nTerima kasih",
    );
  });

  it("signs read from drawings are dropped, unsure words are named", () => {
    const [line = []] = column("dipotong 1090, |' info");
    const read = [
      line.map((word) => ({
        ...word,
        confidence: word.text === "|'" ? 11 : word.text === "1090," ? 46 : 95,
      })),
    ];
    expect(postFromLines(read)).toMatchObject({ text: "dipotong 1090, info", doubtful: ["1090,"] });
  });

  it("no lines are an empty post", () => {
    expect(postFromLines([])).toEqual({ text: "", display: "", account: "", doubtful: [] });
  });
});
