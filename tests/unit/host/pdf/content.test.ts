import { describe, expect, test } from "vitest";
import { operationsOf } from "../../../../src/host/pdf/content/operations.ts";
import { paintsOf } from "../../../../src/host/pdf/content/paints.ts";
import { readToUnicode } from "../../../../src/host/pdf/content/to-unicode.ts";
import { writeToUnicode } from "../../../../src/host/pdf/fonts/write-to-unicode.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const operations = (text: string) => [...operationsOf(bytes(text))];

describe("reading a content stream", () => {
  test.for([
    ["operators that share a line", "q 1 0 0 1 5 5 cm 0 0 9 9 re f Q", ["q", "cm", "re", "f", "Q"]],
    ["nothing between operands and operator", "[(a)-5(b)]TJ(c)Tj/F1 9 Tf", ["TJ", "Tj", "Tf"]],
    ["comments with words in them", "q % f S Do\nQ", ["q", "Q"]],
    ["strings with brackets, escapes and line ends", "(a (b) \\) \\\\ \\101 \\\r\n c) Tj f*", ["Tj", "f*"]],
    ["operators in quotation marks", "(a) ' 1 2 (b) \"", ["'", '"']],
    ["a picture within the stream", "BI /W 2 /H 1 ID \0EIx Q f EI Q", ["BI", "EI", "Q"]],
    ["brackets that nobody opened", "] >> q } Q", ["q", "}", "Q"]],
    ["an end in the middle of a string", "q (abc", ["q"]],
    ["nothing", "  \n", []],
  ] as const)("%s", ([, text, expected]) => {
    expect(operations(text).map(({ operator }) => operator)).toEqual(expected);
  });

  test("numbers, names and strings are what they say", () => {
    const [first] = operations("-.5 +3 4. --2 /A#20B (a\\n\\101) <48 656C6> true x");
    expect(first?.operands.map((operand) => ("value" in operand ? operand.value : null))).toEqual([
      -0.5,
      3,
      4,
      -2,
      "A B",
      "a\nA",
      "Hel`",
      "true",
    ]);
  });

  test("an operation's bytes begin with its operands", () => {
    const text = "q\n 0 0 9 9 re  f";
    expect(operations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "q",
      "0 0 9 9 re",
      "f",
    ]);
  });
});

describe("what is painted, and in which mark", () => {
  const paints = (text: string) => [...paintsOf(bytes(text), (name) => (name === "MC0" ? 7 : null))];
  const marks = (text: string) =>
    paints(text).map(({ mark }) => (mark.kind === "content" ? mark.mcid : mark.kind));

  test.for([
    ["none", "0 0 9 9 re f", ["none"]],
    ["a clip is no paint", "0 0 9 9 re W n", []],
    [
      "numbers and artifacts",
      "/P <</MCID 3>> BDC (a) Tj EMC /Artifact BMC 0 0 m 9 9 l S EMC",
      [3, "artifact"],
    ],
    ["a named property list", "/P /MC0 BDC (a) Tj EMC", [7]],
    [
      "a mark without a number inside one with",
      "/P <</MCID 1>> BDC /Span <</ActualText (x)>> BDC (a) Tj EMC EMC",
      [1],
    ],
    ["an artifact with properties", "/Artifact <</Type /Layout>> BDC /X1 Do EMC", ["artifact"]],
    ["more ends than beginnings", "EMC EMC (a) Tj", ["none"]],
  ] as const)("%s", ([, text, expected]) => {
    expect(marks(text)).toEqual(expected);
  });

  test("a path is painted from its first point on", () => {
    const text = "q 1 0 0 rg 0 0 m 5 5 l 9 9 re B Q";
    expect(paints(text).map(({ start, end }) => text.slice(start, end))).toEqual(["0 0 m 5 5 l 9 9 re B"]);
  });

  test("what is said instead is said once", () => {
    expect(
      paints("/Span <</ActualText <FEFF00660069>>> BDC 0 0 1 1 re f (1) Tj (2) Tj EMC (3) Tj").map(
        ({ what, instead }) => [what, instead],
      ),
    ).toEqual([
      ["path", "fi"],
      ["text", "fi"],
      ["text", ""],
      ["text", null],
    ]);
  });

  test("a font is what it was when the state is taken back", () => {
    expect(paints("/F1 9 Tf q /F2 9 Tf (a) Tj Q (b) Tj").map(({ font }) => font)).toEqual(["F2", "F1"]);
  });
});

describe("character maps", () => {
  test("single letters, ranges, lists and letters beyond the plane are read", () => {
    const { width, text } = readToUnicode(
      bytes(
        "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0003> <D83DDE00> endbfchar " +
          "2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0066 0069> <0078>] endbfrange",
      ),
    );
    expect(width).toBe(2);
    expect([...text]).toEqual([
      [3, "😀"],
      [16, "A"],
      [17, "B"],
      [18, "C"],
      [32, "fi"],
      [33, "x"],
    ]);
  });

  test("what is written is read again, without letters that say nothing", () => {
    const texts: [number, string][] = [
      [1, "a"],
      [2, "\0"],
      [200, "😀"],
    ];
    expect([...readToUnicode(writeToUnicode(1, texts)).text]).toEqual([texts[0], texts[2]]);
  });

  test("a range without end does not fill the memory", () => {
    const { text } = readToUnicode(bytes("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"));
    expect(text.size).toBeLessThanOrEqual(0x10000);
  });
});
