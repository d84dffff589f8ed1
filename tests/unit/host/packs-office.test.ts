import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as parsing from "../../../src/core/rules/parse-pack.ts";
import { loadPacks, packReader } from "../../../src/host/packs.ts";

const pack = (name: string, more = ""): string =>
  `paket: ${name}\njudul: ${name}\nversi: '1'\nskema: 1\n${more}`;
const rule = `aturan:
  - {id: hoaks, nama: H, sifat: larangan, mengapa: M, saran: [S], dasar: [{sumber: Edaran, butir: B, status: s}], periksa: []}
`;

let resources = "";
let office = "";
const write = (name: string, text: string): void => writeFileSync(join(office, name), text);
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "bijak-kantor-"));
  resources = join(folder, "resources");
  office = join(folder, "aturan");
  mkdirSync(join(resources, "rules"), { recursive: true });
  mkdirSync(office);
  writeFileSync(join(resources, "rules", "milik.yaml"), pack("milik", rule));
});

describe("an office's folder", () => {
  it("is read after ours: files, and folders with a head", async () => {
    write("b.yaml", pack("b"));
    mkdirSync(join(office, "a"));
    write("a/paket.yaml", pack("a", "pemilik: Kantor\n"));
    write("a/bagian.yaml", "kamus: {x: {makna: m, lema: [x]}}\n");
    const { packs, problems } = await loadPacks(resources, [office]);
    expect(problems).toEqual([]);
    expect(packs.map(({ paket, asal, pemilik }) => [paket, asal, pemilik])).toEqual([
      ["milik", "bijak", undefined],
      ["a", "kantor", "Kantor"],
      ["a", "kantor", "Kantor"],
      ["b", "kantor", undefined],
    ]);
  });

  it("need not exist", async () => {
    const { packs, problems } = await loadPacks(resources, [`${office}-tiada`]);
    expect([packs.length, problems]).toEqual([1, []]);
  });

  it.each([
    ["tabs", pack("x", "kamus:\n\ta: 1\n"), /:6:\d+ .*tab; pakai spasi/],
    ["another encoding", Buffer.from(pack("x", "# é\n"), "utf16le"), /:1:\d+ .*UTF-8/],
    ["no YAML", "a: [", /:1:\d+ .*YAML/],
    ["an alias", pack("x", "a: &b 1\nc: *b\n"), /:6:4 .*alias/],
  ])("a file with %s is told at its place, and the rest works", async (_, text, wanted) => {
    writeFileSync(join(office, "rusak.yaml"), text);
    write("baik.yaml", pack("baik"));
    const { packs, problems } = await loadPacks(resources, [office]);
    expect(packs.map((one) => one.paket)).toEqual(["milik", "baik"]);
    const told = problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);
    expect(told).toEqual([expect.stringMatching(wanted)]);
    expect(told[0]).toContain(join(office, "rusak.yaml"));
  });

  it("with a dasar.yaml corrects the bases of every pack", async () => {
    write(
      "dasar.yaml",
      'dasar: [{sumber: Edaran, status: dibaca, diverifikasi: "2026-12-01", oleh: Kami}]\n',
    );
    const { packs, problems, packHash } = await loadPacks(resources, [office]);
    expect(problems).toEqual([]);
    expect(packs[0]?.aturan[0]?.dasar[0]).toMatchObject({
      status: "dibaca",
      verified: "2026-12-01",
      by: "Kami",
    });
    expect(packHash).not.toBe((await loadPacks(resources)).packHash);
  });

  it("read again, only the file that was saved is parsed", async () => {
    write("a.yaml", pack("a"));
    write("b.yaml", pack("b"));
    const read = packReader(resources, [office]);
    await read();
    const parse = vi.spyOn(parsing, "parsePack");
    write("b.yaml", pack("b", "pemilik: Baru\n"));
    const { packs } = await read();
    expect(parse.mock.calls.map(([, path]) => path)).toEqual([join(office, "b.yaml")]);
    expect(packs.map((one) => one.pemilik)).toEqual([undefined, undefined, "Baru"]);
  });
});
