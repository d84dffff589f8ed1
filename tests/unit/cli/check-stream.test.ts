import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runCheck } from "../../../src/cli/check.ts";
import { linesOf } from "../../../src/cli/lines.ts";

const resources = join(import.meta.dirname, "../../../resources");
const post = (number: number): string =>
  JSON.stringify({ id: String(number), text: `Dasar goblok lu, besok rapat nomor ${number} ya` });

type Told = Writable & { isTTY: boolean; text: string };
function terminal(): Told {
  const told = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        told.text += String(chunk);
        done();
      },
    }),
    { isTTY: true, text: "" },
  );
  return told;
}

describe("a stream of posts", () => {
  it("is read no further than its answers are taken, and progress is told on a terminal", async () => {
    const all = 4_000;
    let given = 0;
    let answered = 0;
    let furthest = 0;
    function* input(): Generator<Buffer> {
      for (; given < all; given += 1) yield Buffer.from(`${post(given)}\n`);
    }
    // Slow, and never more than a little ahead.
    const stdout = new Writable({
      highWaterMark: 2_000,
      write(_chunk, _encoding, done) {
        answered += 1;
        furthest = Math.max(furthest, given - answered);
        setImmediate(done);
      },
    });
    const stderr = terminal();
    const stdin = Readable.from(input(), { highWaterMark: 4 });
    expect(await runCheck(["-", "--json"], { stdin, stdout, stderr }, resources)).toBe(0);
    expect(answered).toBe(all);
    expect(furthest).toBeLessThan(50);
    expect(stderr.text).toContain("\r1000 unggahan diperiksa");
    expect(stderr.text.endsWith(`\r${all} unggahan diperiksa\n`)).toBe(true);
  }, 60_000);

  it.each([
    ["a\nb\n", ["a", "b"]],
    ["a\r\nb", ["a", "b"]],
    ["\uFEFFa\n\nb\n", ["a", "", "b"]],
    ["", []],
    ["é🙏\nü", ["é🙏", "ü"]],
  ])("%j is the same lines however it is cut", async (text, wanted) => {
    const bytes = Buffer.from(text);
    for (const size of [1, 2, 3, 64]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const lines: string[] = [];
      for await (const some of linesOf(Readable.from(chunks), 100)) lines.push(...some);
      expect(lines).toEqual(wanted);
    }
  });

  it("keeps only the head of a line without end", async () => {
    function* endless(): Generator<Buffer> {
      for (let number = 0; number < 5_000; number += 1) yield Buffer.alloc(1_000, "a");
      yield Buffer.from("\nb\n");
    }
    const lines: string[] = [];
    for await (const some of linesOf(Readable.from(endless()), 1_000)) lines.push(...some);
    expect(lines.map(({ length }) => length)).toEqual([1_001, 1]);
  });
});
