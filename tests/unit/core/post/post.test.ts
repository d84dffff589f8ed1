import { describe, expect, it } from "vitest";
import { longestPost, namedPostSchema, postSchema } from "../../../../src/core/post/post.ts";

describe("a post", () => {
  it("needs words only", () => {
    expect(postSchema.parse({ text: "" })).toEqual({ text: "", activity: "unggah", official: false });
  });

  it("drops what it does not know", () => {
    expect(postSchema.parse({ text: "a", teaches: "b", nanti: 1 })).not.toHaveProperty("nanti");
  });

  it.each([
    ["no text", {}],
    ["text that is a number", { text: 5 }],
    ["text too long", { text: "a".repeat(longestPost + 1) }],
    ["an activity nobody knows", { text: "a", activity: "curi" }],
    ["official in words", { text: "a", official: "ya" }],
    ["a list", []],
    ["nothing", null],
  ])("is not %s", (_what, value) => {
    expect(postSchema.safeParse(value).success).toBe(false);
  });

  it("may be as long as the limit says", () => {
    expect(postSchema.safeParse({ text: "a".repeat(longestPost) }).success).toBe(true);
  });

  it.each(["", "Besar", "dua kata", "-awal", "akhir-", "dua--garis", "../atas"])("is not named %j", (id) => {
    expect(namedPostSchema.safeParse({ id, text: "a" }).success).toBe(false);
  });
});
