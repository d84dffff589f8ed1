import { describe, expect, it } from "vitest";
import { postSchema } from "../../../../src/core/post/post.ts";
import { createJudge } from "../../../../src/core/rules/judge.ts";
import { checkText, officePack } from "./pack-text.ts";

const weighed = (reach: string): string =>
  `{bobot: {ambang: 1.5, lingkup: ${reach}, unsur: [${[
    "{nilai: 1, cocok: {frasa: [kacau]}}",
    "{nilai: 0.5, cocok: {frasa: [panitia]}}",
    "{nilai: 0.5, cocok: {ciri: balasan}}",
    "{nilai: -1, cocok: {frasa: [haha]}}",
  ].join(", ")}]}}`;

const fires = (reach: string, text: string): boolean =>
  createJudge([officePack({ checks: [checkText("lemah", weighed(reach))] })])(postSchema.parse({ text }))
    .findings.length > 0;

describe("weak signs", () => {
  it.each([
    ["kalimat", "Panitia kacau", true],
    ["kalimat", "Cuaca kacau. Panitia datang", false],
    ["pos", "Cuaca kacau. Panitia datang", true],
    ["kalimat", "haha panitia kacau", false],
    ["kalimat", "Haha lucu. Panitia kacau", true],
    ["pos", "Haha lucu. Panitia kacau", false],
    ["kalimat", "kacau sekali", false],
    ["kalimat", "@contoh kacau sekali", true],
    ["kalimat", "@contoh sudah siap. Kacau sekali", true],
    ["kalimat", "kacau sekali @contoh", false],
    ["kalimat", "@contoh panitia", false],
  ])("weighed by %s, %j: %j", (reach, text, expected) => {
    expect(fires(reach, text)).toBe(expected);
  });

  it("mark the words that weigh, not those that lighten", () => {
    const judge = createJudge([officePack({ checks: [checkText("lemah", weighed("kalimat"))] })]);
    const text = "panitia di sini kacau";
    const [finding] = judge(postSchema.parse({ text })).findings;
    expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      ["kacau", "panitia"].toSorted((a, b) => text.indexOf(a) - text.indexOf(b)),
    );
  });
});
