import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepOfficeBasis } from "../../../src/host/office-basis.ts";
import { officeFolder } from "../../../src/host/office-packs.ts";
import { loadPacks } from "../../../src/host/packs.ts";

const resources = join(import.meta.dirname, "../../../resources");
const source = "SE-16/MK.01/2018";

describe("what an office has read of a basis", () => {
  let folder: string;
  beforeEach(async () => {
    folder = officeFolder(await mkdtemp(join(tmpdir(), "bijak-dasar-")));
  });
  afterEach(() => rm(join(folder, ".."), { recursive: true, force: true }));

  const shown = async () => {
    const { packs } = await loadPacks(resources, [folder]);
    return packs.flatMap(({ aturan }) =>
      aturan.flatMap(({ id, dasar }) =>
        dasar.filter((one) => one.source === source).map((one) => [id, one.status] as const),
      ),
    );
  };

  it("is what the packs carry from then on, for one rule or for all", async () => {
    expect(await keepOfficeBasis(folder, { sumber: source, status: "naskah dibaca" })).toBe("kept");
    expect(await keepOfficeBasis(folder, { sumber: source, aturan: "hoaks", status: "dicabut" })).toBe(
      "kept",
    );
    const after = await shown();
    expect(new Set(after.filter(([id]) => id !== "hoaks").map(([, status]) => status))).toEqual(
      new Set(["naskah dibaca"]),
    );
    expect(after.filter(([id]) => id === "hoaks")).toEqual([["hoaks", "dicabut"]]);
  });

  it("never takes the place of a file with a fault", async () => {
    await keepOfficeBasis(folder, { sumber: source, status: "naskah dibaca" });
    const file = join(folder, "dasar.yaml");
    await writeFile(file, "dasar: [");
    expect(await keepOfficeBasis(folder, { sumber: source, status: "lain" })).toBe("broken");
    expect(await readFile(file, "utf8")).toBe("dasar: [");
  });

  it("that cannot be written is told, not thrown", async () => {
    await writeFile(folder, "ini berkas");
    expect(await keepOfficeBasis(folder, { sumber: source, status: "lain" })).toBe("unwritable");
  });
});
