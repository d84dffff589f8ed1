import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { maskPost, maskText } from "../../../../src/core/post/mask.ts";
import { postSchema } from "../../../../src/core/post/post.ts";
import { samples } from "../../samples.ts";

// With every sample drawn on a slow machine.
vi.setConfig({ testTimeout: 120_000 });

describe("covering words", () => {
  it.each<[string, string, { start: number; end: number }[], string]>([
    ["nothing asked", "halo", [], "halo"],
    ["a word but its first letter", "kata kasar", [{ start: 5, end: 10 }], "kata k••••"],
    ["a single letter stays", "a", [{ start: 0, end: 1 }], "a"],
    ["spaces stay, so that lines break alike", "dua kata\nlagi", [{ start: 0, end: 13 }], "d•• ••••\n••••"],
    [
      "two words",
      "satu dua",
      [
        { start: 0, end: 4 },
        { start: 5, end: 8 },
      ],
      "s••• d••",
    ],
    [
      "spans that overlap",
      "abcdef",
      [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
      "a•••••",
    ],
    [
      "spans out of order",
      "abc def",
      [
        { start: 4, end: 7 },
        { start: 0, end: 3 },
      ],
      "a•• d••",
    ],
    ["a span past the end", "abc", [{ start: 1, end: 99 }], "ab•"],
    ["a span before the start", "abc", [{ start: -5, end: 2 }], "••c"],
    ["an empty span", "abc", [{ start: 1, end: 1 }], "abc"],
    ["a first letter of two units", "😀bc", [{ start: 0, end: 4 }], "••••"],
    ["a span that begins inside a letter of two units", "x😀y", [{ start: 2, end: 4 }], "x•••"],
    ["a span that ends inside a letter of two units", "ab😀c", [{ start: 0, end: 3 }], "a•••c"],
  ])("%s", (_what, text, spans, expected) => {
    expect(maskText(text, spans)).toBe(expected);
  });

  it("keeps every offset and never breaks a letter", () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.array(span, { maxLength: 4 }),
        (text, spans) => {
          const covered = maskText(text, spans);
          expect(covered).toHaveLength(text.length);
          expect(Buffer.from(covered, "utf8").toString("utf8")).toBe(covered);
        },
      ),
      { numRuns: samples(20_000) },
    );
  });

  it("covers each field by its own spans and leaves the rest of the post alone", () => {
    const post = postSchema.parse({
      id: "p",
      text: "rahasia",
      account: "rahasia",
      display: "rahasia",
      photo: "rahasia",
      platform: "rahasia",
      official: true,
    });
    const all = (["text", "account", "display", "photo"] as const).map((field, start) => ({
      field,
      start,
      end: 7,
    }));
    expect(maskPost(post, all)).toEqual({
      ...post,
      text: "r••••••",
      account: "ra•••••",
      display: "rah••••",
      photo: "raha•••",
    });
  });

  it("adds no field that a post does not have", () => {
    const post = postSchema.parse({ text: "rahasia" });
    expect(Object.keys(maskPost(post, [{ field: "account", start: 0, end: 3 }]))).toEqual(Object.keys(post));
  });
});
