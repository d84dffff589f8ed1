import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compilePacks } from "../../../src/core/rules/compile.ts";
import { runExamples } from "../../../src/core/rules/examples.ts";
import { lintPacks } from "../../../src/core/rules/lint.ts";
import { officeFolder, prepareOfficeFolder } from "../../../src/host/office-packs.ts";
import { loadPacks } from "../../../src/host/packs.ts";

const resources = join(import.meta.dirname, "../../../resources");
const template = join(resources, "templates", "contoh-aturan-kantor.yaml");

describe("the office's folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = officeFolder(await mkdtemp(join(tmpdir(), "bijak-kantor-")));
  });
  afterEach(() => rm(join(folder, ".."), { recursive: true, force: true }));

  it("is made with an example that holds beside our own packs and raises nothing above a note", async () => {
    expect(await prepareOfficeFolder(folder, template)).toBe(true);
    expect(await readdir(folder)).toEqual([basename(template)]);
    const { packs, problems } = await loadPacks(resources, [folder]);
    expect(problems).toEqual([]);
    const book = compilePacks(packs, {});
    const own = packs.filter((pack) => pack.asal === "kantor");
    expect(own.map((pack) => pack.paket)).toEqual(["contoh-kantor"]);
    expect(runExamples(own, book).filter((example) => !example.passed)).toEqual([]);
    expect(lintPacks(own, book).filter((problem) => problem.level !== "catatan")).toEqual([]);
    expect(
      own.flatMap((pack) => pack.aturan.flatMap((rule) => rule.periksa.map((one) => one.tingkat))),
    ).toEqual(["info"]);
  });

  it("is left as it is when a pack stands there", async () => {
    await prepareOfficeFolder(folder, template);
    const own = join(folder, basename(template));
    await writeFile(own, "# milik kantor\n");
    expect(await prepareOfficeFolder(folder, template)).toBe(true);
    expect(await readFile(own, "utf8")).toBe("# milik kantor\n");
  });

  it("that cannot be made is told, not thrown", async () => {
    await writeFile(folder, "ini berkas");
    expect(await prepareOfficeFolder(folder, template)).toBe(false);
  });
});
