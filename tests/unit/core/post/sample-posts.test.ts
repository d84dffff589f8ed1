import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePosts } from "../../../../src/core/post/parse-posts.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { ruleIds } from "../../../../src/core/rules/rule-ids.ts";
import { ownBook } from "../rules/own-packs.ts";

const folder = join(import.meta.dirname, "../../../../resources/posts");
const files = readdirSync(folder).map((name) => parsePosts(readFileSync(join(folder, name), "utf8"), name));
const posts = files.flatMap((file) => file.posts);
const book = ownBook();

describe("the library of sample posts", () => {
  it("reads without problems and uses every id once", () => {
    expect(files.flatMap((file) => file.problems)).toEqual([]);
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
  });

  it("shows every rule and at least eight posts with nothing to mark", () => {
    expect(new Set(posts.flatMap((post) => post.rules))).toEqual(new Set(ruleIds));
    expect(posts.filter((post) => post.rules.length === 0).length).toBeGreaterThanOrEqual(8);
  });

  it("names only openly fictional people and says what each teaches", () => {
    for (const post of posts) {
      expect(post.display).toMatch(/Contoh|Rekaan/);
      expect(post.teaches?.length ?? 0).toBeGreaterThan(20);
    }
  });

  it.each(posts)("the engine agrees on $id", (post) => {
    const found = judge(book, post);
    expect({
      verdict: found.verdict,
      rules: [...new Set(found.findings.map((one) => one.rule))].sort(),
    }).toEqual({
      verdict: post.verdict,
      rules: [...post.rules].sort(),
    });
  });
});

describe("parsePosts", () => {
  const good = '- {id: satu, text: "Halo", verdict: aman, rules: []}\n';

  it("keeps good posts beside a bad one and says where the bad one stands", () => {
    const { posts, problems } = parsePosts(
      `${good}- {id: DUA, text: "x", verdict: aman, rules: []}\n`,
      "x.yaml",
    );
    expect(posts.map((post) => post.id)).toEqual(["satu"]);
    expect(problems).toMatchObject([{ path: "x.yaml", line: 2, column: 3 }]);
  });

  it.each(["", "halo", "a: [", "- &a x\n- *a\n", good.repeat(2), "x".repeat(1_000_001), "[".repeat(20_000)])(
    "answers hostile input %# with problems",
    (text) => {
      expect(parsePosts(text, "x.yaml").problems.length).toBeGreaterThan(0);
    },
  );
});
