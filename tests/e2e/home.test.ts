import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, oneScreen, shownSlide, type RunningApp, type Screens } from "./app.ts";

describe("the home page", () => {
  let screens: Screens;
  let running: RunningApp;
  let home: Page;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows"] });
    home = await running.page("presenter");
    await home.getByRole("button", { name: /Mulai sesi/ }).waitFor();
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  /** A person's choice in the system's own dialog. */
  const choose = (dialog: "showSaveDialog" | "showOpenDialog", file: string | null) =>
    running.app.evaluate(
      (electron, [name, path]) => {
        const answer =
          path === null
            ? { canceled: true, filePaths: [] }
            : { canceled: false, filePath: path, filePaths: [path] };
        Object.assign(electron.dialog, { [name]: () => Promise.resolve(answer) });
      },
      [dialog, file] as const,
    );

  test("Ekspor PDF writes where the facilitator says and tells where it is", async () => {
    const file = join(tmpdir(), `bijak-ekspor-${process.pid}.pdf`);
    await choose("showSaveDialog", file);
    await home.getByText("Ekspor PDF").click();
    await home.getByRole("button", { name: "Simpan PDF…" }).click();
    await home.getByText(`tersimpan di ${file}`).waitFor();
    expect((await readFile(file)).subarray(0, 5).toString()).toBe("%PDF-");
    await rm(file);
  });

  test("an export that is stopped writes nothing, and the next one can begin", async () => {
    const file = join(tmpdir(), `bijak-batal-${process.pid}.pdf`);
    await choose("showSaveDialog", file);
    await home
      .getByRole("combobox", { name: "Susunan" })
      .selectOption({ label: "Naskah: catatan saja (A4)" });
    await home.getByRole("button", { name: "Simpan PDF…" }).click();
    await home.getByRole("button", { name: "Batalkan ekspor" }).click();
    await expect.poll(() => home.getByRole("button", { name: "Simpan PDF…" }).isEnabled()).toBe(true);
    await expect(readFile(file)).rejects.toThrow("ENOENT");
    await home.getByRole("button", { name: "Simpan PDF…" }).click();
    await home.getByText(`tersimpan di ${file}`).waitFor();
    await rm(file);
  });

  test("another deck takes the place of the built-in one, in the hall too", async () => {
    const deck = join(tmpdir(), `bijak-lain-${process.pid}.md`);
    await writeFile(deck, "---\ntitle: Deck Lain\n---\n\n<!-- .slide: id=lain -->\n# Halo dari deck lain\n");
    await choose("showOpenDialog", deck);
    await home.getByRole("button", { name: /Buka deck lain/ }).click();
    await home.getByRole("heading", { name: "Deck Lain" }).waitFor();
    const hall = await running.page("projector");
    await expect.poll(() => shownSlide(hall)).toBe("lain");
    await rm(deck);
  });

  test("a dialog left without a choice changes nothing and says nothing", async () => {
    await choose("showOpenDialog", null);
    await home.getByRole("button", { name: /Buka deck lain/ }).click();
    await home.getByRole("heading", { name: "Deck Lain" }).waitFor();
    expect(await home.getByRole("alert").count()).toBe(0);
  });

  test("the hall's theme follows the setting at once, and the setting outlives the app", async () => {
    await home.getByText("Gelap").click();
    const hall = await running.page("projector");
    await expect.poll(() => hall.locator(".hall").getAttribute("data-theme")).toBe("dark");
    const saved = JSON.parse(await readFile(join(running.profile, "settings.json"), "utf8")) as {
      theme: string;
    };
    expect(saved.theme).toBe("dark");
  });
});
