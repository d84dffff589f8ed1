import { describe, expect, it } from "vitest";
import { activities } from "../../../../src/core/post/activities.ts";
import { maskPost } from "../../../../src/core/post/mask.ts";
import { postSchema } from "../../../../src/core/post/post.ts";
import { coversOf } from "../../../../src/core/rules/covers.ts";
import { judgeForHall } from "../../../../src/core/rules/judge-for-hall.ts";
import { ownBook } from "./own-packs.ts";

const book = ownBook();

describe("a rude word before a hall", () => {
  it.each(activities)("is covered whatever was done with the post: %s", (activity) => {
    const post = postSchema.parse({ text: "Kepala kantor itu memang tolol semua.", activity });
    const judgement = judgeForHall(book, post);
    expect(maskPost(post, coversOf(judgement)).text).toBe("Kepala kantor itu memang t•••• semua.");
  });

  it("is covered where it was quoted and let go, each time", () => {
    const post = postSchema.parse({
      text: 'Jangan pernah bilang rekan "tolol" di grup. Jangan juga bilang "goblok" di rapat. Kata itu melukai.',
    });
    const judgement = judgeForHall(book, post);
    expect(judgement.findings).toEqual([]);
    expect(maskPost(post, coversOf(judgement)).text).not.toMatch(/tolol|goblok/);
  });

  it("changes no finding: a like is judged as a like", () => {
    const post = postSchema.parse({ text: "Kepala kantor itu memang tolol semua.", activity: "suka" });
    const upload = judgeForHall(book, { ...post, activity: "unggah" });
    expect(judgeForHall(book, post).findings.length).toBeLessThanOrEqual(upload.findings.length);
    expect(upload.masks).toBeUndefined();
  });
});
