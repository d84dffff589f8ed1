import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { judge } from "../../../../src/core/rules/judge.ts";
import { ownBook } from "./own-packs.ts";

const file = join(import.meta.dirname, "../../../fixtures/rules/quiet-regional.yaml");
const languages = z.record(z.string(), z.array(z.string()).min(40)).parse(parse(readFileSync(file, "utf8")));
const book = ownBook();

describe("everyday sentences in the languages of the regions", () => {
  it("are there for ten languages", () => {
    expect(Object.keys(languages)).toHaveLength(10);
  });

  it.each(Object.entries(languages))("%s: at most one in a hundred is flagged", (_, sentences) => {
    const flagged = sentences.filter((text) =>
      judge(book, { text, activity: "unggah", official: false }).findings.some(
        (one) => one.severity !== "info",
      ),
    );
    expect(flagged.slice(Math.floor(sentences.length / 100))).toEqual([]);
  });
});
