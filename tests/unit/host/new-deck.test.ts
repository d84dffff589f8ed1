import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runNew } from "../../../src/cli/new.ts";
import { readDeck } from "../../../src/host/decks.ts";
import { lintRead } from "../../../src/host/lint-read.ts";
import { makeDeck } from "../../../src/host/new-deck.ts";
import { freshFolder } from "./session-fixtures.ts";

const template = join(import.meta.dirname, "../../../resources/templates/deck");

describe("a new deck", () => {
  it.each([
    ["Hari Keuangan", "hari-keuangan"],
    ['Kutip "dua" & \\ miring: #1 *bintang* <b>', "kutip-dua-miring-1-bintang-b"],
    ["Été à Ngawi", "ete-a-ngawi"],
  ])("named %s is whole in both languages and lints clean", async (title, name) => {
    const home = await freshFolder();
    const made = await makeDeck(home, title, template);
    expect(made).toEqual({ ok: true, folder: join(home, name), file: join(home, name, "deck.id.md") });
    const read = await readDeck(join(home, name));
    if (!read.ok) throw new Error(read.problem);
    expect(lintRead(read)).toEqual([]);
    expect([read.deck.title, read.deck.slides[0]?.title]).toEqual([title, title]);
    expect(read.translation).toMatchObject({ language: "en", title });
  });

  it("never writes over what is there", async () => {
    const home = await freshFolder();
    await mkdir(join(home, "ada"));
    await writeFile(join(home, "ada", "catatan.txt"), "milik saya");
    expect(await makeDeck(home, "Ada", template)).toMatchObject({
      ok: false,
      message: expect.stringContaining('"ada" sudah ada'),
    });
    expect(await readdir(join(home, "ada"))).toEqual(["catatan.txt"]);
  });

  it("leaves nothing behind when it cannot be made", async () => {
    const home = await freshFolder();
    expect(await makeDeck(home, "Tanpa templat", join(home, "tiada"))).toMatchObject({ ok: false });
    expect(await makeDeck(join(home, "tiada"), "Di mana", template)).toMatchObject({ ok: false });
    expect(await makeDeck(home, "???", template)).toMatchObject({ ok: false });
    expect(await readdir(home)).toEqual([]);
  });
});

describe("bijak new", () => {
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runNew(args, template, {
      out: (each) => out.push(each),
      err: (each) => err.push(each),
    });
    return { code, out, err };
  };

  it("prints the file to edit and exits with 0", async () => {
    const home = await freshFolder();
    const { code, out } = await run("Sesi Baru", "--in", home);
    expect([code, out]).toEqual([0, [join(home, "sesi-baru", "deck.id.md")]]);
    expect(await readFile(out[0] ?? "", "utf8")).toContain('title: "Sesi Baru"');
    expect(await run("Sesi Baru", "--in", home)).toMatchObject({ code: 1, out: [] });
  });

  it.each([[[]], [["satu", "dua"]], [["satu", "--apa"]]])("exits with 2 for %j", async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, err: [expect.stringContaining("bijak new NAMA")] });
  });
});
