import { describe, expect, it } from "vitest";
import { createPictureReader, type ReaderChild } from "../../../../src/host/ocr/picture-reader.ts";
import { linesOf } from "../../../../src/host/ocr/read-picture.ts";
import { greySchema, largestRead, type FromReader } from "../../../../src/wire/reader.ts";

const picture = { width: 1, height: 1, grey: new Uint8Array(1) };
const line = [{ text: "Halo", left: 0, top: 0, width: 40, height: 20, confidence: 90 }];

/** A process that does what the test says, and remembers whether it was ended. */
function processes() {
  const made: { say: (message: FromReader) => void; die: () => void; killed: boolean }[] = [];
  const spawn = (): ReaderChild => {
    const one: (typeof made)[number] = { say: () => {}, die: () => {}, killed: false };
    made.push(one);
    return {
      send: () => {},
      onMessage: (listener) => (one.say = listener),
      onExit: (listener) => (one.die = listener),
      kill: () => {
        one.killed = true;
        one.die();
      },
    };
  };
  return { made, spawn };
}

describe("the reader of pictures", () => {
  it("answers the post, tells how far it is, and ends its process", async () => {
    const { made, spawn } = processes();
    const shares: number[] = [];
    const answer = createPictureReader(spawn).read(picture, (share) => shares.push(share));
    made[0]?.say({ type: "progress", share: 0.5 });
    made[0]?.say({ type: "lines", lines: [line] });
    expect(await answer).toEqual({
      ok: true,
      value: { text: "Halo", display: "", account: "", doubtful: [] },
    });
    made[0]?.say({ type: "progress", share: 0.9 });
    expect(shares).toEqual([0.5]);
    expect(made[0]?.killed).toBe(true);
  });

  it.each<[string, (one: ReturnType<typeof processes>["made"][number] | undefined) => void, RegExp]>([
    ["dies", (one) => one?.die(), /berhenti di tengah jalan.*Kolom yang sudah terisi tidak berubah/],
    ["finds no words", (one) => one?.say({ type: "lines", lines: [] }), /Tidak ada tulisan/],
  ])("says so in a sentence when it %s", async (_what, happen, sentence) => {
    const { made, spawn } = processes();
    const answer = createPictureReader(spawn).read(picture, () => {});
    happen(made[0]);
    expect(await answer).toEqual({ ok: false, message: expect.stringMatching(sentence) as string });
  });

  it("ends a process that takes too long", async () => {
    const { made, spawn } = processes();
    const answer = await createPictureReader(spawn, undefined, 1).read(picture, () => {});
    expect(answer).toEqual({ ok: false, message: expect.stringContaining("dihentikan") as string });
    expect(made[0]?.killed).toBe(true);
  });

  it("is cancelled without a word, by a person or by the next picture", async () => {
    const { made, spawn } = processes();
    const reader = createPictureReader(spawn);
    const first = reader.read(picture, () => {});
    const second = reader.read(picture, () => {});
    expect(await first).toEqual({ ok: true, value: null });
    reader.cancel();
    expect(await second).toEqual({ ok: true, value: null });
    expect(made.map((one) => one.killed)).toEqual([true, true]);
  });
});

describe("the table of words", () => {
  it("keeps words of one line together and drops what is no word", () => {
    const table = [
      "4\t1\t1\t1\t1\t0\t92\t28\t278\t23\t-1\t",
      "5\t1\t1\t1\t1\t1\t92\t29\t73\t22\t96.3\tWarga",
      "5\t1\t1\t1\t1\t2\t172\t28\t82\t18\t96.1\tContoh",
      "5\t1\t1\t1\t2\t1\t94\t55\t137\t19\t90.6\t@warga",
      "5\t1\t1\t1\t2\t2\t240\t64\t2\t2\t79\t ",
      "",
    ].join("\n");
    expect(linesOf(table).map((words) => words.map((word) => word.text))).toEqual([
      ["Warga", "Contoh"],
      ["@warga"],
    ]);
  });
});

describe("a picture on its way", () => {
  it.each<[string, unknown, boolean]>([
    ["as many bytes as pixels", picture, true],
    ["fewer bytes", { ...picture, width: 2 }, false],
    ["no bytes", { width: 1, height: 1, grey: [0] }, false],
    ["more pixels than are read", { width: largestRead, height: 2, grey: new Uint8Array(1) }, false],
    ["a name beside it", { ...picture, name: "x" }, false],
  ])("%s: %s", (_what, given, good) => expect(greySchema.safeParse(given).success).toBe(good));
});
