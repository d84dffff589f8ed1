import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

vi.mock("electron", () => ({ protocol: {} }));
const { fileWithin } = await import("../../../src/main/scheme.ts");

describe("the file a page's address names", () => {
  let base: string;
  let root: string;
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), "bijak-skema-"));
    root = join(base, "dek");
    await mkdir(join(root, "gambar"), { recursive: true });
    await mkdir(join(base, "dek-lain"));
    await writeFile(join(root, "gambar", "a b.png"), "x");
    await writeFile(join(base, "rahasia.png"), "x");
    await writeFile(join(base, "dek-lain", "tetangga.png"), "x");
    await symlink(join(base, "rahasia.png"), join(root, "pintas.png"));
    await symlink(base, join(root, "keluar"));
  });
  afterAll(() => rm(base, { recursive: true, force: true }));

  test.each(["/gambar/a%20b.png", "/gambar/../gambar/a%20b.png"])("%s is inside", async (path) => {
    expect(await fileWithin(root, path)).toMatch(/gambar\/a b\.png$/);
  });

  test.each([
    "/",
    "/tidak-ada.png",
    "/../rahasia.png",
    "/%2e%2e/rahasia.png",
    "/..%2frahasia.png",
    "/../dek-lain/tetangga.png",
    "/..%5crahasia.png",
    "/gambar/a%20b.png%00.txt",
    "/%E0%A4%A",
    "/pintas.png",
    "/keluar/rahasia.png",
  ])("%s is not", async (path) => {
    expect(await fileWithin(root, path)).toBeNull();
  });
});
