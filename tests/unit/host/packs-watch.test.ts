import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { watchPacks } from "../../../src/host/packs-watch.ts";

let close = (): void => undefined;
afterEach(() => close());

function watching(make: (folder: string) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), "bijak-aturan-"));
  make(folder);
  let changes = 0;
  ({ close } = watchPacks([folder, join(folder, "..", `${folder}-nanti`)], () => (changes += 1)));
  return {
    in: (name: string) => join(folder, name),
    /** How often a change was told, once it was told this often. */
    changes: async (wanted: number): Promise<number> => {
      await vi.waitUntil(() => changes >= wanted, { timeout: 5_000 });
      return changes;
    },
  };
}

it("a saved file is one change, however many steps the editor takes", async () => {
  const disk = watching((folder) => writeFileSync(join(folder, "a.yaml"), "satu"));
  for (const text of ["", "d", "dua"]) writeFileSync(disk.in("a.yaml"), text);
  expect(await disk.changes(1)).toBe(1);
});

it("a file put in the place of another is a change, and so is the next one", async () => {
  const disk = watching((folder) => writeFileSync(join(folder, "a.yaml"), "satu"));
  for (const round of [1, 2]) {
    writeFileSync(disk.in(".a.yaml.swp"), "baru");
    renameSync(disk.in(".a.yaml.swp"), disk.in("a.yaml"));
    expect(await disk.changes(round)).toBe(round);
  }
});

it("files of a pack's folder that was made later are watched too", async () => {
  const disk = watching();
  mkdirSync(disk.in("kantor"));
  writeFileSync(disk.in("kantor/paket.yaml"), "satu");
  expect(await disk.changes(1)).toBe(1);
  writeFileSync(disk.in("kantor/paket.yaml"), "dua!");
  expect(await disk.changes(2)).toBe(2);
  rmSync(disk.in("kantor"), { recursive: true });
  expect(await disk.changes(3)).toBe(3);
});

it("a folder that comes to be after the watching began is found", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bijak-aturan-"));
  const later = join(folder, "aturan");
  const seen = vi.fn<() => void>();
  ({ close } = watchPacks([later], seen));
  mkdirSync(later);
  writeFileSync(join(later, "a.yaml"), "satu");
  await vi.waitFor(() => expect(seen).toHaveBeenCalled(), { timeout: 5_000 });
});

it("what is no pack file is nobody's change", async () => {
  const disk = watching();
  writeFileSync(disk.in("catatan.txt"), "x");
  writeFileSync(disk.in(".a.yaml"), "x");
  writeFileSync(disk.in("a.yaml"), "x");
  expect(await disk.changes(1)).toBe(1);
});
