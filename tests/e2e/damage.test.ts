import { appendFile, cp, mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshProfile, root, shownSlide, startSession } from "./app.ts";
import { oneAppATest } from "./one-app.ts";
import { notices, press, sessionFolder } from "./trouble.ts";

const { open, close } = oneAppATest();

describe("a damaged journal", () => {
  const damages: { name: string; harm: (file: string) => Promise<void> }[] = [
    {
      name: "garbage at its end",
      harm: (file) => appendFile(file, Buffer.from("\x00\xffsampah{{{\n\n\x01")),
    },
    {
      name: "cut within its last line",
      harm: async (file) => truncate(file, (await readFile(file)).length - 7),
    },
    {
      name: "a block of zeros after a power cut",
      harm: async (file) => {
        const bytes = await readFile(file);
        await writeFile(file, Buffer.concat([bytes.subarray(0, -20), Buffer.alloc(4_096)]));
      },
    },
  ];
  test.each(damages)("$name: the talk goes on, and the damaged part is kept and named", async ({ harm }) => {
    const profile = await killedTalk(4);
    const folder = await sessionFolder(profile);
    await harm(join(folder, "journal.jsonl"));
    const app = await open(profile);
    const home = await app.page("presenter");
    await home.getByRole("button", { name: "Lanjutkan" }).click();
    await home.locator(".desk").waitFor();
    expect(await shownSlide(await app.page("projector"))).not.toBe("pembuka");
    const kept = (await readdir(folder)).filter((name) => name.includes(".rusak-"));
    expect(kept).toHaveLength(1);
    expect(await notices(home)).toContain(kept[0]);
    expect(await notices(home)).toContain("sesi berjalan terus");
    await press(home, "PageDown", 1);
    await app.kill();
    await open(profile).then(async (third) => {
      const page = await third.page("presenter");
      await page.getByRole("button", { name: "Lanjutkan" }).click();
      await page.locator(".desk").waitFor();
      expect(await notices(page)).not.toContain("rusak");
    });
    await close();
    await rm(profile, { recursive: true, force: true });
  });

  test("without its beginning: it is said, kept and can be deleted; others resume and a new one starts", async () => {
    const profile = await killedTalk(3);
    const sound = await sessionFolder(profile);
    const broken = join(profile, "sessions", "20200101-080000-dead");
    await cp(sound, broken, { recursive: true });
    const bytes = await readFile(join(broken, "journal.jsonl"));
    await writeFile(join(broken, "journal.jsonl"), bytes.fill(0, 0, 300));
    const app = await open(profile);
    const home = await app.page("presenter");
    const card = home.locator(".resume-card", { hasText: "20200101-080000-dead" });
    await card.getByText("Sesi lain bisa dilanjutkan, dan sesi baru bisa dimulai").waitFor();
    expect(await home.getByRole("button", { name: "Lanjutkan" }).count()).toBe(1);
    expect(await readFile(join(broken, "journal.jsonl"))).toEqual(bytes);
    await home.getByRole("button", { name: "Lanjutkan" }).click();
    await home.locator(".desk").waitFor();
    await home.evaluate(() => window.bijak.call("session/close", {}));
    await card.getByRole("button", { name: "Hapus" }).click();
    await card.getByRole("button", { name: "Sungguh hapus?" }).click();
    await expect.poll(() => card.count()).toBe(0);
    await startSession(app);
    await app.close();
    await rm(profile, { recursive: true, force: true });
  });
});

describe("a deck that changed between kill and resume", () => {
  const slides = (ids: string[]) =>
    ids.map((id) => `<!-- .slide: id=${id} -->\n# Slide ${id}\n`).join("\n---\n\n");
  const killedAt = async (file: string): Promise<string> => {
    const profile = await freshProfile();
    const app = await open(profile, [`--deck=${file}`]);
    const { presenter, projector } = await startSession(app);
    await press(presenter, "PageDown", 2);
    await expect.poll(() => shownSlide(projector!)).toBe("tiga");
    await presenter.waitForTimeout(300);
    await app.kill();
    return profile;
  };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bijak-dek-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("edited: the talk goes on at the same slide, wherever it stands now", async () => {
    const file = join(folder, "sunting.md");
    await writeFile(file, slides(["satu", "dua", "tiga", "empat"]));
    const profile = await killedAt(file);
    await writeFile(file, slides(["baru", "empat", "satu", "tiga", "lain"]));
    const app = await open(profile);
    const home = await app.page("presenter");
    await home.getByRole("button", { name: "Lanjutkan" }).click();
    await home.locator(".desk").waitFor();
    await expect.poll(async () => shownSlide(await app.page("projector"))).toBe("tiga");
    await app.close();
    await rm(profile, { recursive: true, force: true });
  });

  test("deleted: it is said, the session is kept, and comes back with the deck", async () => {
    const file = join(folder, "hapus.md");
    await writeFile(file, slides(["satu", "dua", "tiga"]));
    const profile = await killedAt(file);
    const before = await readFile(file);
    await rm(file);
    const app = await open(profile);
    const home = await app.page("presenter");
    await home.getByRole("button", { name: "Lanjutkan" }).click();
    await home.getByText(/"hapus\.md" tidak ditemukan.*Catatan sesi itu tetap disimpan/).waitFor();
    await writeFile(file, before);
    await home.getByRole("button", { name: "Lanjutkan" }).click();
    await home.locator(".desk").waitFor();
    await expect.poll(async () => shownSlide(await app.page("projector"))).toBe("tiga");
    await app.close();
    await rm(profile, { recursive: true, force: true });
  });

  test("the app's own deck under the path of an app that is gone: the deck that ships now is used", async () => {
    const old = join(folder, "bijak-lama", "bijak-bermedsos");
    await mkdir(old, { recursive: true });
    await cp(join(root, "slides", "bijak-bermedsos"), old, { recursive: true });
    const profile = await freshProfile();
    const first = await open(profile, [`--deck=${old}`]);
    const { presenter, projector } = await startSession(first);
    await press(presenter, "PageDown", 4);
    await presenter.waitForTimeout(300);
    const slide = await shownSlide(projector!);
    await first.kill();
    await rm(old, { recursive: true });
    const app = await open(profile);
    const home = await app.page("presenter");
    await home.getByRole("button", { name: "Lanjutkan" }).click();
    await home.locator(".desk").waitFor();
    await expect.poll(async () => shownSlide(await app.page("projector"))).toBe(slide);
    expect(await notices(home)).toContain("Deck bawaan Bijak dipakai");
    await app.close();
    await rm(profile, { recursive: true, force: true });
  });
});

/** A talk some steps in, ended the hard way after its steps were written. */
async function killedTalk(steps: number): Promise<string> {
  const profile = await freshProfile();
  const app = await open(profile);
  const { presenter } = await startSession(app);
  await press(presenter, "PageDown", steps);
  await presenter.waitForTimeout(400);
  await app.kill();
  return profile;
}
