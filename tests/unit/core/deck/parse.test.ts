import * as fc from "fast-check";
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { limits } from "../../../../src/core/deck/limits.ts";
import type { Slide } from "../../../../src/core/deck/model.ts";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { plainText } from "../../../../src/core/deck/text.ts";

const parse = (text: string) => parseDeck(text, { id: "uji" });
const slides = (text: string): Slide[] => parse(text).deck.slides;
const only = (text: string): Slide => slides(text)[0]!;
const places = (text: string): string[] =>
  parse(text).problems.map(({ line, column, severity }) => `${line}:${column} ${severity}`);
const elements = (root: Root, tag?: string): Element[] => {
  const found: Element[] = [];
  visit(root, "element", (element) => {
    if (tag === undefined || element.tagName === tag) found.push(element);
  });
  return found;
};

describe("cutting a deck into slides", () => {
  it("reads front matter, and leaves a leading separator alone", () => {
    const deck = parse("---\ntitle: Judul\nsubtitle: Anak judul\nlanguage: en\nplan: 45\n---\n# A").deck;
    expect(deck).toMatchObject({ title: "Judul", subtitle: "Anak judul", language: "en", planMinutes: 45 });
    expect(slides("---\n# A\n---\n# B").map(({ title }) => title)).toEqual(["A", "B"]);
  });

  it("puts slides after -- below the one before", () => {
    expect(slides("# A\n---\n# B\n--\n# C\n---\n# D").map(({ column }) => column)).toEqual([0, 1, 1, 2]);
  });

  it.each([
    ["backticks", "# A\n\n```\n---\n--\nNote: bukan\n```\n---\n# B"],
    ["tildes", "# A\n\n~~~yaml\n---\n~~~\n---\n# B"],
    ["a longer fence", "# A\n\n````\n```\n---\n````\n---\n# B"],
    ["CRLF", "# A\r\n\r\n```\r\n---\r\n```\r\n---\r\n# B"],
  ])("keeps separators inside fences: %s", (_, text) => {
    expect(slides(text)).toHaveLength(2);
    expect(slides(text)[0]?.notes).toBeNull();
  });

  it("does not let a forgotten fence swallow the slides after it", () => {
    const text = "# A\n\n```poll\nid: x\n---\n# B\n\n```post\nid: y\ntext: halo\n```\n---\n# C\n\n```\nkode";
    expect(slides(text).map(({ title }) => title)).toEqual(["A", "B", "C"]);
    expect(parse(text).problems.map(({ line }) => line)).toEqual([3, 4, 4, 15]);
  });

  it("keeps notes for the facilitator, in every form reveal knows", () => {
    for (const text of [
      "# A\n\nNote: rahasia",
      "# A\n\nNotes:\nrahasia",
      "# A\n\nnote:\n- rahasia",
      '# A\n\n<aside class="notes">rahasia</aside>',
      "# A\n\n```\nlupa tutup\n\nNote: rahasia",
    ]) {
      const slide = only(text);
      expect(plainText(slide.notes!)).toBe("rahasia");
      expect(JSON.stringify(slide.body)).not.toContain("rahasia");
    }
  });

  it("makes one slide that says so of an empty, an oversized and an overlong deck", () => {
    for (const text of ["", "   \n\n", "---\ntitle: A\n---\n", "x".repeat(limits.deckCharacters + 1)]) {
      const { deck, problems } = parse(text);
      expect(deck.slides).toHaveLength(1);
      expect(elements(deck.slides[0]!.body, "div")[0]?.properties["className"]).toEqual(["masalah"]);
      expect(problems).toHaveLength(1);
    }
    const { deck } = parse("# A\n---\n".repeat(limits.slides + 3));
    expect(deck.slides).toHaveLength(limits.slides + 1);
    expect(plainText(deck.slides.at(-1)!.body)).toContain("lebih dari 500 slide");
  });
});

describe("slide attributes", () => {
  it("reads them quoted, unquoted and bare", () => {
    const slide = only(
      `<!-- .slide: id="a-1" data-layout=case data-minutes='2,5' data-part=backup data-private data-background-color="#0B1F3A" data-background-image=latar.png class="tengah" -->\n## A`,
    );
    expect(slide).toMatchObject({
      id: "a-1",
      derivedId: false,
      layout: "case",
      minutes: 2.5,
      part: "backup",
      private: true,
    });
    expect(slide.attributes).toEqual({
      dataBackgroundColor: "#0B1F3A",
      dataBackgroundImage: "latar.png",
      className: "tengah",
    });
  });

  it("reads a hidden slide, and the shortest talk a slide belongs to", () => {
    expect(only("<!-- .slide: data-visibility=hidden data-from=60 -->\n## A")).toMatchObject({
      hidden: true,
      from: 60,
      part: "core",
    });
    expect(only("## A")).toMatchObject({ hidden: false, from: 0, part: "core" });
  });

  it("takes a section's part for the slides behind its door that say nothing themselves", () => {
    const slides = [
      "data-layout=section data-part=optional",
      "id=diam",
      "id=sendiri data-part=core",
      "id=singkat data-from=60",
      "data-layout=section",
      "id=lain",
    ].map((attributes) => `<!-- .slide: ${attributes} -->\n## A`);
    const { deck } = parse(`---\ntitle: Uji\nlengths: [90, 30, 60, 30]\n---\n${slides.join("\n\n---\n\n")}`);
    expect(deck.lengths).toEqual([30, 60, 90]);
    expect(deck.slides.map(({ part, from }) => `${part} ${from}`)).toEqual([
      "optional 90",
      "optional 90",
      "core 0",
      "core 60",
      "core 0",
      "core 0",
    ]);
  });

  it.each([
    ["id=-x", "1:14 error"],
    ["data-from=sebentar", "1:14 error"],
    ["data-layout=kolase", "1:14 error"],
    ["data-minutes=banyak", "1:14 error"],
    ["data-part=inti", "1:14 error"],
    ["data-private data-state=x", "1:27 warning"],
    ["data-background-iframe=https://x.id", "1:14 warning"],
    ["data-background-image=https://x.id/a.png", "1:14 error"],
    ["data-background-color=url(x)", "1:14 error"],
    ["class=rahasia", "1:14 warning"],
    ["onload=alert(1)", "1:14 warning"],
  ])("%s is a problem at its own place", (attributes, place) => {
    const text = `<!-- .slide: ${attributes} -->\n## A`;
    expect(places(text)).toEqual([place]);
    expect(only(text).attributes).toEqual({});
  });

  it("counts lines to an attribute in a comment of several lines", () => {
    expect(places("# A\n---\n\n<!-- .slide:\n  id=b\n  data-apa=1\n-->\n## B")).toEqual(["6:3 warning"]);
  });
});

describe("ids and links", () => {
  it("derives an id from the heading, never taking one that was written", () => {
    const text =
      "## Judul Panjang: é!\n---\n## Sama\n---\n## Sama\n---\n<!-- .slide: id=sama -->\n## Lain\n---\nTanpa judul";
    expect(slides(text).map(({ id }) => id)).toEqual([
      "judul-panjang-e",
      "sama-2",
      "sama-3",
      "sama",
      "slide-5",
    ]);
    expect(parse(text).problems).toEqual([]);
  });

  it("renames the second of two written ids and says so", () => {
    const text = "<!-- .slide: id=a -->\n# A\n---\n<!-- .slide: id=a -->\n# B";
    expect(slides(text).map(({ id }) => id)).toEqual(["a", "a-2"]);
    expect(places(text)).toEqual(["4:1 error"]);
  });

  it("warns of a link to a derived id, and refuses one to nowhere", () => {
    const text = "# A\n\n[b](#/b)\n[c](#/c)\n[d](#/d) [e](#/2)\n---\n# B\n---\n<!-- .slide: id=c -->\n# C";
    expect(places(text)).toEqual(["3:1 warning", "5:1 error"]);
  });
});

describe("fragments", () => {
  const indices = (text: string) =>
    elements(only(text).body)
      .filter(({ properties }) => properties["dataFragmentIndex"] !== undefined)
      .map(({ tagName, properties }) => `${tagName}${Number(properties["dataFragmentIndex"])}`);
  const f = (index?: number) =>
    `<!-- .element: class="fragment"${index === undefined ? "" : ` data-fragment-index="${index}"`} -->`;

  it.each([
    ["in order", `- a ${f()}\n- b ${f()}`, ["li0", "li1"], 2],
    ["explicit first, gaps closed", `- a ${f()}\n- b ${f(7)}\n- c ${f(3)}`, ["li2", "li1", "li0"], 3],
    ["equal ones together", `- a ${f(1)}\n- b ${f(1)}\n- c ${f()}`, ["li0", "li0", "li1"], 2],
    ["the element before, in the same parent", `- a **b** ${f()}`, ["strong0"], 1],
    ["the paragraph above a comment on its own line", `teks\n${f()}`, ["p0"], 1],
    ["not a line break", `teks  \n${f()}`, ["p0"], 1],
    ["raw HTML", `<p class="fragment fade-up">a</p>`, ["p0"], 1],
  ])("%s", (_, text, expected, steps) => {
    expect(indices(text)).toEqual(expected);
    expect(only(text).steps).toBe(steps);
  });

  it("counts none without the class, and none in the notes", () => {
    expect(only(`<p data-fragment-index="3">a</p>\n\nNote:\n- a ${f()}`).steps).toBe(0);
  });
});

describe("live blocks", () => {
  const poll = (id: string) =>
    `\`\`\`poll\nid: ${id}\nquestion: Apa?\noptions:\n  - { id: a, text: A }\n  - { id: b, text: B, correct: true }\n\`\`\``;
  const post = (id: string) => `\`\`\`post\nid: ${id}\ntext: Halo\n\`\`\``;

  it("stand in the body, with their content in the deck", () => {
    const { deck, problems } = parse(
      `# A\n\n${poll("p")}\n\n${post("q")}\n\n\`\`\`figure\nname: netral\nalt: Timbangan\n\`\`\``,
    );
    expect(problems).toEqual([]);
    expect(deck.slides[0]).toMatchObject({ poll: "p", post: "q" });
    expect(deck.polls[0]).toMatchObject({ kind: "single", options: [{ id: "a" }, { id: "b" }] });
    expect(deck.posts[0]).toMatchObject({ id: "q", activity: "unggah", official: false });
    expect(
      elements(deck.slides[0]!.body)
        .slice(1)
        .map(({ tagName, properties }) => [tagName, properties]),
    ).toEqual([
      ["bijak-poll", { dataId: "p" }],
      ["bijak-post", { dataId: "q" }],
      ["bijak-figure", { dataName: "netral", dataAlt: "Timbangan" }],
    ]);
  });

  it.each([
    [
      "a missing question",
      "```poll\nid: p\noptions: [{id: a, text: A}, {id: b, text: B}]\n```",
      ["2:1 error"],
    ],
    [
      "a number for a text",
      "```poll\nid: p\nquestion: Apa?\noptions:\n  - id: a\n    text: 5\n  - id: b\n    text: B\n```",
      ["6:11 error"],
    ],
    [
      "an unknown key",
      "```poll\nid: p\nquestion: Apa?\nbenar: a\noptions: [{id: a, text: A}, {id: b, text: B}]\n```",
      ["4:1 error"],
    ],
    ["a colon in a sentence", "```post\nid: q\ntext: Kata dia: tidak\n```", ["3:7 error"]],
    ["an id with capitals", "```post\nid: Q Q\ntext: a\n```", ["2:5 error"]],
    ["an indented block", "- a\n\n  ```post\n  id: Q\n  text: a\n  ```", ["4:7 error"]],
    ["a drawing without alt", "```figure\nname: netral\n```", ["2:1 error"]],
    ["an unknown key in a post", "```post\nid: q\ntext: a\nacount: b\n```", ["1:1 warning"]],
    ["a poll twice", `# A\n\n${poll("p")}\n---\n# B\n\n${poll("p")}`, ["13:1 error"]],
    ["two posts on a slide", `${post("q")}\n\n${post("r")}`, ["6:1 error"]],
    ["aliases", "```post\na: &a x\nid: *a\ntext: a\n```", ["2:1 error"]],
  ])("%s is a problem at its true place", (_, text, expected) => {
    expect(places(text).slice(0, 1)).toEqual(expected);
  });

  it("survive YAML nested deeper than its reader", () => {
    expect(places(`\`\`\`poll\n${"[".repeat(9_000)}\n\`\`\``)[0]).toMatch(/^2:\d+ error$/);
  });

  it("show their problem on the slide when they cannot be read", () => {
    const slide = slides("# A\n---\n## B\n\n```poll\nid: p\n```")[1]!;
    expect(slide.poll).toBeNull();
    expect(plainText(slide.body)).toMatch(/^B\nBlok poll belum terbaca: .* \(baris \d\)\.$/);
  });
});

describe("layout parts", () => {
  it("names bases, attributions and questions", () => {
    const body = only("## A\n\n> Kata.\n\n— Seseorang\n\nTanya: Unggah?\n\nDasar: SE-16/MK.01/2018").body;
    expect(elements(body, "p").map(({ properties }) => properties["className"])).toEqual([
      undefined,
      ["atribusi"],
      ["tanya"],
      ["dasar"],
    ]);
    expect(plainText(body)).toBe("A\nKata.\n— Seseorang\nUnggah?\nDasar: SE-16/MK.01/2018");
  });

  it.each([
    ["Boleh", "Jangan", "Dasar"],
    ["Tetap boleh", "Hindari", "Dasar"],
    ["Fine", "Avoid", "Basis"],
    ["Still fine", "Do not", "Basis"],
  ])("gathers the sides of a comparison, %s and %s, the basis outside", (yes, no, basis) => {
    const body = only(
      `<!-- .slide: data-layout=compare -->\n## A\n### ${yes}\n- a\n### ${no}\n- b\n\n${basis}: x`,
    ).body;
    expect(
      body.children.map(
        (child) => child.type === "element" && (child.properties["className"] ?? child.tagName),
      ),
    ).toEqual(["h2", ["sisi", "sisi-boleh"], ["sisi", "sisi-jangan"], ["dasar"]]);
  });
});

describe("untrusted HTML", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg onload=alert(1)>",
    "<iframe src='https://x.id'></iframe>",
    "<form action=https://x.id><input name=a><button>b</button></form>",
    "<object data=a.swf></object><embed src=a>",
    '<a href="java\nscript:alert(1)">a</a>',
    '<a href=" javascript:alert(1)">a</a>',
    "<a href='data:text/html,x'>a</a>",
    "[a](vbscript:x)",
    '<div style="background:url(https://x.id)">a</div>',
    "<style>*{display:none}</style>",
    "<math><mtext></mtext><script>alert(1)</script></math>",
    "<meta http-equiv='refresh' content='0;url=https://x.id'>",
    "<base href=https://x.id><link rel=stylesheet href=https://x.id>",
    "![a](https://x.id/a.png)",
    "![a](//x.id/a.png)",
    "![a](data:image/png;base64,AAAA)",
    "![a](../rahasia.png)",
    "![a](a/%2e%2e/%2e%2e/b.png)",
    "![a](\\\\server\\a.png)",
    "![a](C:/a.png)",
    '<img alt=a src="file:///etc/a.png">',
    "<bijak-poll data-id=lain></bijak-poll>",
    "<bijak-post data-id=lain></bijak-post>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "<template><img src=x onerror=alert(1)></template>",
    "<p id=x onclick=alert(1) formaction=javascript:1>a</p>",
  ])("%s is stripped and told", (html) => {
    const { deck, problems } = parse(`## A\n\n${html}`);
    expect(problems.length).toBeGreaterThan(0);
    for (const { tagName, properties } of elements(deck.slides[0]!.body)) {
      expect(["h2", "p", "a", "div", "span"]).toContain(tagName);
      expect(Object.keys(properties).filter((name) => !["className"].includes(name))).toEqual([]);
    }
  });

  it("keeps what a talk needs", () => {
    const text =
      '## A\n\n[w](https://kemenkeu.go.id) <kbd>F5</kbd> <span style="text-align:center; color: gold">x</span>\n\n![Peta](gambar/peta%20baru.png)\n\n|a|b|\n|-|-:|\n|1|2|\n\n- [x] c';
    const { deck, problems, pictures } = parse(text);
    expect(problems).toEqual([]);
    expect(pictures).toEqual([{ path: "gambar/peta baru.png", line: 5, column: 1 }]);
    expect(elements(deck.slides[0]!.body, "span")[0]?.properties).toEqual({ className: ["tengah", "emas"] });
    expect(plainText(deck.slides[0]!.body)).toBe("A\nw F5 x\nPeta\na b\n1 2\n☑ c");
    expect(elements(deck.slides[0]!.body, "td")[1]?.properties).toEqual({ className: ["kanan"] });
  });

  it("says where a style attribute stands that no class can say", () => {
    expect(places('## A\n\nteks <b style="color:red">x</b>')).toEqual(["3:6 warning"]);
  });

  it.each([
    ["quotes", "> ".repeat(3_000)],
    ["lists", "- ".repeat(3_000)],
    ["tags", "<div>".repeat(2_000)],
    ["cells", "|a".repeat(4_000)],
    ["length", "kata ".repeat(9_000)],
    ["lines", "a\n=\n".repeat(3_000)],
  ])("a slide of endless %s says so and its neighbours stand", (_, text) => {
    const [before, broken, after] = slides(`# A\n---\n${text}\n---\n# C`);
    expect([before?.title, after?.title]).toEqual(["A", "C"]);
    expect(plainText(broken!.body)).toMatch(/^Slide ini belum dapat ditampilkan: .*\(baris 3\)\.$/);
  });
});

describe("an ordinary reveal deck", () => {
  const text = [
    "# My talk\n\nSubtitle here\n\nNote: welcome everyone",
    '<!-- .slide: data-background-color="#283b95" data-transition="zoom" -->\n## Background\n\n* one <!-- .element: class="fragment fade-up" -->\n* two <!-- .element: class="fragment" data-fragment-index="1" -->',
    "## Code\n\n```js [1-2|3]\nlet a = 1;\n---\nlet b = 2;\n```",
    "## Picture\n\n<!-- just a comment -->\n![A map](map.png)\n\n> Quoted",
  ];
  const { deck, problems } = parse(
    `${text[0]}\n\n---\n\n${text[1]}\n\n--\n\n${text[2]}\n\n---\n\n${text[3]}\n`,
  );

  it("opens unchanged and without a problem", () => {
    expect(problems).toEqual([]);
    expect(deck).toMatchObject({ title: "My talk", planMinutes: 0 });
    expect(deck.slides.map(({ title, column, steps, layout }) => [title, column, steps, layout])).toEqual([
      ["My talk", 0, 0, "statement"],
      ["Background", 1, 2, "statement"],
      ["Code", 1, 0, "statement"],
      ["Picture", 2, 0, "statement"],
    ]);
    expect(deck.slides[1]?.attributes).toEqual({ dataBackgroundColor: "#283b95", dataTransition: "zoom" });
    expect(plainText(deck.slides[2]!.body)).toContain("---");
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "---\n",
    "--\n",
    "```poll\n",
    "```\n",
    "Note:\n",
    "<!-- .slide: id=a ",
    "-->\n",
    "<!-- .element: class=fragment -->",
    "<div",
    ">",
    "</p>",
    "<script>",
    "- a\n",
    "  ",
    "> ",
    "|a|\n|-|\n",
    "id: a\n",
    "[a](",
    "![",
    "](#/a)",
    "\r\n",
    "\0",
    "\uD800",
    "&#0;",
    "<svg>",
    "<table><p>",
    'style="',
    "'",
  );
  it("parses to at least one slide, every problem inside the file", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join("");
          const { deck, problems } = parse(text);
          const lines = text.split(/\r\n|\r|\n/).length;
          expect(deck.slides.length).toBeGreaterThan(0);
          expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
          for (const { line, column } of problems) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines + 1);
            expect(column).toBeGreaterThan(0);
          }
          for (const slide of deck.slides)
            for (const { tagName, properties } of elements(slide.body)) {
              expect(tagName).not.toMatch(/^(script|style|svg|iframe|input|aside)$/);
              expect(Object.keys(properties).some((name) => /^on|^style$|^id$/i.test(name))).toBe(false);
            }
        },
      ),
      { numRuns: 80 },
    );
  }, 30_000);
});
