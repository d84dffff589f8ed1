import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cachePacks, loadPacks } from "../../../src/host/packs.ts";

const resources = mkdtempSync(join(tmpdir(), "bijak-packs-"));
const cache = join(resources, "packs.json");
const pack = (title: string): string => `paket: uji\njudul: ${title}\nversi: 1.0.0\nskema: 1\n`;
mkdirSync(join(resources, "rules"));

const write = (text: string): void => writeFileSync(join(resources, "rules", "uji.yaml"), text);

describe("packs read at build time", () => {
  it("are the packs of the files, with the same hash", async () => {
    write(pack("Dari berkas"));
    await cachePacks(resources, cache);
    expect(await loadPacks(resources, [], cache)).toEqual(await loadPacks(resources));
  });

  it("are taken from the cache while the file is the same", async () => {
    writeFileSync(cache, readFileSync(cache, "utf8").replace("Dari berkas", "Dari simpanan"));
    expect((await loadPacks(resources, [], cache)).packs[0]?.judul).toBe("Dari simpanan");
  });

  it("are read anew when the file changed, or the cache is broken or gone", async () => {
    write(pack("Berubah"));
    expect((await loadPacks(resources, [], cache)).packs[0]?.judul).toBe("Berubah");
    writeFileSync(cache, "{");
    expect((await loadPacks(resources, [], cache)).packs[0]?.judul).toBe("Berubah");
    expect((await loadPacks(resources, [], `${cache}.tiada`)).packs[0]?.judul).toBe("Berubah");
  });

  it("leave out a pack with a problem, so that it is told every time", async () => {
    write(`${pack("Rusak")}aturan: 5\n`);
    await cachePacks(resources, cache);
    expect((await loadPacks(resources, [], cache)).problems).toHaveLength(1);
  });

  it("spread over a folder take their head from its paket.yaml, and tell once when that is broken", async () => {
    write(pack("Sendiri"));
    const folder = join(resources, "rules", "besar");
    mkdirSync(folder);
    writeFileSync(join(folder, "paket.yaml"), pack("Besar").replace("uji", "besar"));
    for (const name of ["a", "b"])
      writeFileSync(join(folder, `${name}.yaml`), `kamus: {${name}: {makna: x, lema: [x]}}\n`);
    const { packs, problems } = await loadPacks(resources);
    expect(problems).toEqual([]);
    expect(packs.map(({ path, judul }) => `${path} ${judul}`)).toEqual([
      "besar/paket.yaml Besar",
      "besar/a.yaml Besar",
      "besar/b.yaml Besar",
      "uji.yaml Sendiri",
    ]);
    writeFileSync(join(folder, "paket.yaml"), "judul: 5");
    expect((await loadPacks(resources)).problems.map(({ path }) => path)).toEqual([
      "besar/paket.yaml",
      "besar/paket.yaml",
      "besar/paket.yaml",
      "besar/paket.yaml",
    ]);
  });
});
