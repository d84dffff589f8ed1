import { describe, expect, it } from "vitest";
import { crc32 } from "node:zlib";
import { journalVersion, readRecord, writeRecord } from "../../../src/host/journal-format.ts";

const record = { at: 1_234, action: { type: "go" as const, slide: "buka", step: 2 } };
const line = (body: unknown) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return `${crc32(text).toString(16).padStart(8, "0")} ${text}`;
};

describe("a line of the journal", () => {
  it("comes back as it was written", () => {
    expect(readRecord(writeRecord(record).trimEnd())).toEqual({ ok: true, record });
  });

  it("is one line whatever it holds", () => {
    const text = 'baris\nlain\u2028 "kutip" \ud83d 😀';
    const written = writeRecord({ at: 0, action: { type: "session/resume", wall: text } });
    expect(written.match(/\n/g)).toHaveLength(1);
    expect(readRecord(written.trimEnd())).toMatchObject({ ok: true, record: { action: { wall: text } } });
  });

  it.each<[string, string, "checksum" | "shape" | "newer"]>([
    ["nothing", "", "checksum"],
    ["words", "bukan catatan", "checksum"],
    ["a record cut short", writeRecord(record).slice(0, -5), "checksum"],
    ["a record with a letter changed", writeRecord(record).trimEnd().replace("buka", "bukb"), "checksum"],
    [
      "a checksum in capitals",
      writeRecord(record)
        .trimEnd()
        .replace(/^\S+/, (sum) => sum.toUpperCase().replace(/^\d*$/, "A")),
      "checksum",
    ],
    ["no JSON", line("{"), "shape"],
    ["null", line(null), "shape"],
    ["a record without a time", line({ v: 1, action: record.action }), "shape"],
    ["an action nobody knows", line({ v: 1, at: 0, action: { type: "terbang" } }), "shape"],
    [
      "pasted words",
      line({ v: 1, at: 0, action: { type: "trial/content", trial: "t", post: { text: "x" } } }),
      "shape",
    ],
    [
      "an action with more than it should hold",
      line({ v: 1, at: 0, action: { ...record.action, post: 1 } }),
      "shape",
    ],
    ["a newer version", line({ v: journalVersion + 1, at: 0, action: { type: "terbang" } }), "newer"],
  ])("is not %s", (_what, text, reason) => {
    expect(readRecord(text)).toEqual({ ok: false, reason });
  });
});
