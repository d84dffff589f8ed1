import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { JoinCard, shortAddress } from "../../../../src/renderer/poll/join.tsx";
import { numbersIn } from "../../../../src/core/text/numbers.ts";
import { type HallPoll, unasked } from "../../../../src/core/session/hall-poll.ts";
import { PollStage, type PollStageProps } from "../../../../src/renderer/poll/poll-stage.tsx";
import { qrModules } from "../../../../src/renderer/poll/qr-modules.ts";

const poll = {
  id: "siapa",
  kind: "single" as const,
  named: false,
  question: "Siapa yang dapat melihat?",
  options: [
    { id: "teman", text: "Hanya teman" },
    { id: "semua", text: "Siapa pun" },
  ],
};
const tallied = (teman: number, semua: number): NonNullable<HallPoll["tally"]> => {
  const voters = teman + semua;
  const share = (votes: number) => (voters === 0 ? 0 : votes / voters);
  return {
    rows: [
      { id: "teman", text: "Hanya teman", votes: teman, share: share(teman) },
      { id: "semua", text: "Siapa pun", votes: semua, share: share(semua) },
    ],
    voters,
    skipped: 0,
    manual: 0,
    waiting: 0,
    middle: null,
  };
};
const join = { url: "http://192.168.1.7:8080/", code: "4827", qr: qrModules("http://192.168.1.7:8080/") };

type View = PollStageProps["view"];
const told: Partial<View> = { tally: tallied(125, 875), correct: ["semua"], explain: "Karena layar." };
const draw = (phase: View["phase"], view: Partial<View> = {}, props: Partial<PollStageProps> = {}) =>
  renderToStaticMarkup(
    <PollStage
      poll={poll}
      view={{ ...unasked, phase, voters: 1000, ...(phase === "hasil" && told), ...view }}
      join={join}
      {...props}
    />,
  );

describe.each(["siap", "buka", "kunci"] as const)("while %s", (phase) => {
  const html = draw(phase);
  test("question and options are read without a phone", () => {
    for (const words of [poll.question, "Hanya teman", "Siapa pun"]) expect(html).toContain(words);
  });
  test("no count by option, no right answer, no explanation", () => {
    for (const words of ["125", "875", "12,5", "Tepat", "tepat", "Karena layar."])
      expect(html).not.toContain(words);
  });
});

test("an open poll counts answers and shows how to join", () => {
  const html = draw("buka");
  for (const words of ["<b>1.000</b> jawaban masuk", "192.168.1.7:8080", "4827", "<svg"])
    expect(html).toContain(words);
});

test.each(["kunci", "hasil"] as const)("once %s nobody is asked to join", (phase) => {
  expect(draw(phase)).not.toContain("4827");
});

test("results say shares and counts, to eyes and to screen readers", () => {
  const html = draw("hasil");
  expect(html).toContain("<b>12,5\u00A0%</b> <span>125</span>");
  expect(html).toMatch(
    /<th scope="row"><span>B\. ✓ tepat: Siapa pun<\/span><\/th><td>87,5\u00A0%<\/td><td>875<\/td>/,
  );
  expect(html).toMatch(/<svg.*<\/svg> Tepat/);
  expect(html).toContain("Karena layar.");
});

test("without phones the question still stands", () => {
  expect(draw("buka", { voters: 0 }, { join: null })).toContain("Silakan menjawab");
});

test("nobody answered is zero, not a division", () => {
  expect(draw("hasil", { tally: tallied(0, 0), voters: 0 })).toContain("Belum ada jawaban");
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1.000"],
  [1_234_567, "1.234.567"],
])("%d is written %s", (count, words) => {
  expect(numbersIn.id.count(count)).toBe(words);
});

test.each([
  [0, "0\u00A0%"],
  [0.125, "12,5\u00A0%"],
  [1 / 3, "33,3\u00A0%"],
  [1, "100\u00A0%"],
])("a share of %d is written %s", (share, words) => {
  expect(numbersIn.id.percent(share)).toBe(words);
});

test.each([
  ["http://192.168.1.7:8080/", "192.168.1.7:8080"],
  ["https://bijak.local", "bijak.local"],
])("%s is typed as %s", (url, short) => {
  expect(shortAddress(url)).toBe(short);
});

test("the code leaves four light modules on every side", () => {
  const side = join.qr.length + 8;
  const html = renderToStaticMarkup(<JoinCard join={join} wifi={null} />);
  expect(html).toContain(`viewBox="0 0 ${side} ${side}"`);
  const starts = [...html.matchAll(/M(\d+) (\d+)h1v1/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...starts), Math.max(...starts)]).toEqual([4, side - 5]);
});
