import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runLint } from "../../../src/cli/lint.ts";

const decks = join(import.meta.dirname, "../../fixtures/decks");
const lint = async (...names: string[]): Promise<{ code: number; out: string[]; err: string[] }> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runLint(
    names.map((name) => join(decks, name)),
    { out: (line) => out.push(line.replace(`${decks}/`, "")), err: (line) => err.push(line) },
  );
  return { code, out, err };
};

describe("bijak lint", () => {
  it("says nothing of a good deck", async () => {
    expect(await lint("rapi")).toEqual({ code: 0, out: [], err: [] });
  });

  it("prints every problem with path, line and column, and exits with 1", async () => {
    const { code, out, err } = await lint("rusak");
    expect(code).toBe(1);
    expect(err).toEqual([]);
    expect(out).toMatchSnapshot();
  });

  it("exits with 0 when there are only warnings", async () => {
    const { code, out } = await lint("tanpa-catatan/deck.id.md");
    expect(code).toBe(0);
    expect(out).toEqual([
      "tanpa-catatan/deck.id.md:6:1 peringatan: Slide ini belum punya catatan pembicara (Note:).",
    ]);
  });

  it("goes through every deck under a folder", async () => {
    const { code, out } = await lint(".");
    expect(code).toBe(1);
    expect(new Set(out.map((line) => line.split("/")[0]))).toEqual(
      new Set(["berpasangan", "rusak", "tanpa-catatan"]),
    );
  });

  it("reads two languages as one deck, and names the file each problem is in", async () => {
    const { code, out } = await lint("berpasangan");
    expect(code).toBe(1);
    expect(out).toEqual([
      'berpasangan/deck.en.md:7:1 galat: Slide "buka": data-minutes 5, sedangkan di dek berbahasa Indonesia 4.',
    ]);
    expect(await lint("berpasangan/deck.en.md")).toMatchObject({ code: 1 });
  });

  it("exits with 2 and a sentence when a deck cannot be read, the others still told", async () => {
    const { code, out, err } = await lint("tiada", "tanpa-catatan");
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    expect(err[0]).toContain("tidak ditemukan");
    expect((await lint()).code).toBe(2);
  });
});
