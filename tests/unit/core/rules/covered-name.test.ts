import { describe, expect, it } from "vitest";
import { judge } from "../../../../src/core/rules/judge.ts";
import { ownBook } from "./own-packs.ts";

const book = ownBook();
const checks = (text: string) =>
  judge(book, { text, activity: "komentar", official: false }).findings.map(({ check }) => check);

describe("a mention that was covered before the post was passed on", () => {
  it.each(["%s bego banget sih", "%s goblok, ngaca dulu", "Dasar %s tolol"])("reads as one: %s", (post) => {
    const open = checks(post.replace("%s", "@seseorang"));
    expect(open.length).toBeGreaterThan(0);
    expect(checks(post.replace("%s", "USER"))).toEqual(open);
  });

  it("is no mention in small letters, where it is a word", () => {
    expect(checks("user bego banget sih")).not.toEqual(checks("USER bego banget sih"));
  });
});
