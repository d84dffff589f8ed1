import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { watchDeck } from "../../../src/host/deck-watch.ts";

function watching(name: string) {
  const folder = mkdtempSync(join(tmpdir(), "bijak-dek-"));
  const file = join(folder, name);
  writeFileSync(file, "satu");
  let changes = 0;
  const { close } = watchDeck(file, () => (changes += 1));
  onTestFinished(() => {
    close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    in: (other: string) => join(folder, other),
    changes: async (wanted: number): Promise<number> => {
      await vi.waitUntil(() => changes >= wanted, { timeout: 10_000 });
      return changes;
    },
  };
}

it("a saved deck is told once, however many steps the editor takes", async () => {
  const disk = watching("deck.id.md");
  for (const text of ["", "d", "dua"]) writeFileSync(disk.in("deck.id.md"), text);
  expect(await disk.changes(1)).toBe(1);
});

it("a file put in the place of the deck is told, and so is the next one", async () => {
  const disk = watching("deck.id.md");
  for (const round of [1, 2]) {
    writeFileSync(disk.in(".deck.swp"), `baru ${round}`);
    renameSync(disk.in(".deck.swp"), disk.in("deck.id.md"));
    expect(await disk.changes(round)).toBe(round);
  }
});

it("the same deck in its other language is watched, also when it comes to be later", async () => {
  const disk = watching("deck.id.md");
  writeFileSync(disk.in("deck.en.md"), "one");
  expect(await disk.changes(1)).toBe(1);
  rmSync(disk.in("deck.en.md"));
  expect(await disk.changes(2)).toBe(2);
});

it("nothing else in the folder is told", async () => {
  const disk = watching("kuliah.md");
  writeFileSync(disk.in("deck.en.md"), "one");
  writeFileSync(disk.in("gambar.png"), "x");
  mkdirSync(disk.in("lain"));
  writeFileSync(disk.in("kuliah.md"), "dua");
  expect(await disk.changes(1)).toBe(1);
});
