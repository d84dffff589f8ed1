import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listDecks, readDeck } from "../../../src/host/decks.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bijak-dek-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, content: string | Buffer): Promise<string> => {
  const file = join(folder, name);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, content);
  return file;
};

describe("reading a deck from disk", () => {
  it("takes the file or its folder, and names the deck after the folder", async () => {
    const text = "---\ntitle: Uji\n---\n# A\n";
    const file = await write("sapa/deck.id.md", text);
    const byFile = await readDeck(file);
    expect(byFile).toEqual(await readDeck(join(folder, "sapa")));
    expect(byFile).toMatchObject({
      ok: true,
      deck: { id: "sapa", title: "Uji" },
      hash: createHash("sha256").update(text).digest("hex"),
      folder: join(folder, "sapa"),
      file,
      problems: [],
    });
  });

  describe("of two languages", () => {
    const both = async (en: string | Buffer) => {
      const id = await write("sapa/deck.id.md", "---\ntitle: Uji\n---\n<!-- .slide: id=a -->\n# A\n");
      const twin = await write("sapa/deck.en.md", en);
      return { id, twin, read: await readDeck(join(folder, "sapa")) };
    };
    const english = "---\ntitle: Try\nlanguage: en\n---\n<!-- .slide: id=a -->\n# B\n![x](tiada.png)\n";

    it("reads both, whichever file was named", async () => {
      const { id, twin, read } = await both(english);
      const other = await readDeck(twin);
      expect(read).toMatchObject({ ok: true, file: id, files: [id, twin], deck: { title: "Uji" } });
      expect(read).toMatchObject({ translation: { title: "Try", language: "en", id: "sapa" } });
      expect(other).toMatchObject({
        ok: true,
        file: twin,
        deck: { title: "Try" },
        translation: { title: "Uji" },
      });
      expect(other.ok && other.hash).toBe(read.ok && read.hash);
    });

    it("says what is wrong in the other file with its name", async () => {
      const { read } = await both(english);
      expect(read.ok && read.problems).toMatchObject([
        {
          line: 7,
          column: 1,
          severity: "error",
          file: "deck.en.md",
          message: expect.stringContaining("tiada.png"),
        },
      ]);
    });

    it("opens in one language when the other does not fit, and says where", async () => {
      const { read } = await both(english.replace("id=a", "id=b"));
      expect(read).toMatchObject({ ok: true, translation: null, deck: { title: "Uji" } });
      expect(read.ok && read.problems.map(({ file, line }) => `${file} ${line}`)).toContain("deck.en.md 5");
    });

    it("opens in one language when the other cannot be read", async () => {
      const { read } = await both(Buffer.from([0x23, 0xe9, 0xff]));
      expect(read).toMatchObject({
        ok: true,
        translation: null,
        problems: [{ file: "deck.en.md", severity: "error" }],
      });
    });

    it("opens a deck that is English alone", async () => {
      await write("hello/deck.en.md", "---\nlanguage: en\n---\n# Hello");
      expect(await readDeck(join(folder, "hello"))).toMatchObject({
        ok: true,
        deck: { language: "en" },
        translation: null,
      });
    });
  });

  it("names a file of another name after itself", async () => {
    const read = await readDeck(await write("kuliah.md", "# A"));
    expect(read.ok && read.deck.id).toBe("kuliah");
  });

  it.each<[string, string, string | Buffer | null, RegExp]>([
    ["missing", "hilang.md", null, /"hilang\.md" tidak ditemukan/],
    ["below a file", "ada.md/deck.id.md", null, /tidak ditemukan/],
    ["empty", "kosong.md", " \n\n", /masih kosong/],
    ["not UTF-8", "latin.md", Buffer.from([0x23, 0x20, 0xe9, 0xff]), /bukan teks UTF-8/],
    ["UTF-16", "utf16.md", Buffer.from("\uFEFF# A", "utf16le"), /bukan teks UTF-8/],
    ["binary", "biner.md", Buffer.alloc(64), /bukan teks UTF-8/],
    ["of 50 MB", "besar.md", Buffer.alloc(50_000_000, "a"), /terlalu besar untuk sebuah dek \(50,0 MB\)/],
  ])("says so when it is %s, and what still works", async (_, name, content, expected) => {
    await write("ada.md", "# A");
    if (content !== null) await write(name, content);
    const read = await readDeck(join(folder, name));
    expect(read.ok).toBe(false);
    expect(read).toHaveProperty("problem", expect.stringMatching(expected));
    expect(read).toHaveProperty("problem", expect.stringContaining("tetap dapat dibuka"));
  });

  it("says when a folder holds no deck", async () => {
    expect(await readDeck(folder)).toMatchObject({
      ok: false,
      problem: expect.stringContaining("belum berisi deck.id.md"),
    });
  });

  it("tells of pictures that are missing or lie outside the folder, at their line", async () => {
    await write("rahasia.png", "x");
    await write("d/ada.png", "x");
    const file = await write("d/deck.id.md", "# A\n\n![a](ada.png)\n\n![b](tiada.png)\n\n![c](keluar.png)\n");
    await symlink(join(folder, "rahasia.png"), join(folder, "d", "keluar.png"));
    const read = await readDeck(file);
    expect(read.ok && read.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '5 Gambar "tiada.png" tidak ada di folder dek.',
      '7 Gambar "keluar.png" tidak ada di folder dek.',
    ]);
  });
});

describe("listing decks", () => {
  it("tells each deck's title and size, passing over what is none", async () => {
    await write("b/deck.id.md", "---\ntitle: Kedua\nsubtitle: Anak\nplan: 30\n---\n# A\n---\n# B");
    await write("a/deck.id.md", "# Pertama");
    await write("c/catatan.md", "# Bukan dek");
    await write("d/deck.id.md", "");
    expect(await listDecks(folder)).toEqual([
      {
        id: "a",
        file: join(folder, "a", "deck.id.md"),
        title: "Pertama",
        subtitle: "",
        slides: 1,
        planMinutes: 0,
      },
      {
        id: "b",
        file: join(folder, "b", "deck.id.md"),
        title: "Kedua",
        subtitle: "Anak",
        slides: 2,
        planMinutes: 30,
      },
    ]);
    expect(await listDecks(join(folder, "tiada"))).toEqual([]);
  });
});
