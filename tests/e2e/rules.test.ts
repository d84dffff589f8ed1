import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { officePack } from "../office-pack.ts";
import { launch, oneScreen, startSession, type RunningApp, type Screens } from "./app.ts";

describe("the page of rules", () => {
  let screens: Screens;
  let running: RunningApp;
  let desk: Page;
  let file: string;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows"] });
    ({ presenter: desk } = await startSession(running));
    file = join(running.profile, "aturan", "uji.yaml");
    await desk.getByRole("button", { name: "Aturan", exact: true }).click();
    await desk.getByText(/contoh hijau/).waitFor();
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  const heading = () => desk.getByRole("heading", { name: "Foto brankas kantor." });
  /** Nothing of ours says anything about it. */
  const onlyOffice = "foto brankas tua itu";
  /** How fast it is has a test of its own. */
  const soon = { timeout: 10_000 };
  const judge = async (text: string) => {
    await desk.keyboard.press("Escape");
    await desk.locator(".paste textarea").fill(text);
  };
  const back = async () => {
    await desk.getByRole("button", { name: "Aturan", exact: true }).click();
    await desk.getByText(/contoh hijau/).waitFor();
  };

  test("a pack saved in the office's folder is there, with owner, date and label", async () => {
    await writeFile(file, officePack("foto|potret brankas"));
    await heading().waitFor(soon);
    await desk.locator(".rule-source").first().getByText("aturan kantor", { exact: true }).waitFor();
    await desk.getByRole("button", { name: "Semua paket" }).click();
    const card = desk.locator(".pack-card[data-office=true]");
    expect(await card.textContent()).toMatch(/Aturan Kantor Uji.*Unit Uji.*22 November 2026.*1\.2\.3/);
  });

  test("the judge has it too, without a new start", async () => {
    await judge(onlyOffice);
    await expect
      .poll(() => desk.locator(".findings code").allTextContents())
      .toContain("rahasia-kerja/foto-brankas");
    await back();
  });

  test("an example that no longer holds turns red, says why, and green again once mended", async () => {
    await writeFile(file, officePack("foto brankas"));
    await desk.getByText("✗ 1 merah").waitFor(soon);
    const row = desk.locator(".check-examples li").filter({ hasText: "potret brankas" });
    expect(await row.getAttribute("data-tone")).toBe("jangan");
    expect(await row.textContent()).toContain('contoh "kena" tidak ditandai');
    await writeFile(file, officePack("foto|potret brankas"));
    await desk.getByText(/merah/).waitFor({ state: "detached", ...soon });
    expect(await row.getAttribute("data-tone")).toBe("aman");
    expect(await row.locator("mark").textContent()).toBe("potret brankas");
  });

  test("a broken pack is named by line and column while every other rule goes on", async () => {
    await writeFile(file, officePack("foto|potret brankas", "gawat"));
    await desk.getByText("⚠ 1 tidak terbaca").waitFor(soon);
    await desk.getByRole("button", { name: "Semua paket" }).click();
    const problem = desk.locator(".pack-problems");
    expect(await problem.textContent()).toMatch(/aturan\/uji\.yaml:16:18.*"tingkat" harus salah satu dari/);
    await judge("SEBARKAN!!! info valid dari grup sebelah, viralkan sebelum dihapus");
    await desk.locator(".findings").getByText("hoaks/ajakan-sebar").waitFor();
    await back();
    await writeFile(file, officePack("foto|potret brankas"));
    await heading().waitFor(soon);
    expect(await problem.count()).toBe(0);
  });

  test("a check switched off by its id is silent at once, and stays so after a new start", async () => {
    await desk.getByRole("switch", { name: "rahasia-kerja/foto-brankas" }).click();
    await desk.getByText("1 dimatikan").waitFor();
    await judge(onlyOffice);
    await desk.getByText(/Tidak ada temuan/).waitFor();
    const saved = JSON.parse(await readFile(join(running.profile, "settings.json"), "utf8")) as {
      off: string[];
    };
    expect(saved.off).toEqual(["rahasia-kerja/foto-brankas"]);
    await back();
    await desk.getByRole("button", { name: /rahasia pekerjaan/ }).click();
    await desk.getByRole("switch", { name: "rahasia-kerja/foto-brankas" }).click();
    await desk.getByText("1 dimatikan").waitFor({ state: "detached" });
  });

  test("the search finds a rule by id, by message and by example", async () => {
    const search = desk.getByRole("searchbox");
    const names = () => desk.locator(".rule-list ol .rule-name").allTextContents();
    for (const words of ["rahasia-kerja/foto-brankas", "foto brankas kantor", "potret brankas"]) {
      await search.fill(words);
      expect(await names()).toEqual(["Menginformasikan rahasia pekerjaan"]);
    }
    await search.fill("katayangtidakadadimanapun");
    await desk.getByText("Tidak ada aturan yang memuat kata itu.").waitFor();
    await search.fill("");
  });

  test("an office enters what it read in the regulation itself, and the page shows it", async () => {
    await desk.getByRole("button", { name: /rahasia pekerjaan/ }).click();
    const basis = desk.locator(".rule-basis li").filter({ hasText: "SE-16/MK.01/2018" }).first();
    await basis.getByRole("button", { name: "Ubah dasar" }).click();
    await desk.keyboard.press("Escape");
    await basis.locator("form").waitFor({ state: "detached" });
    await basis.getByRole("button", { name: "Ubah dasar" }).click();
    await basis.getByLabel("Status").fill("sesuai naskah");
    await basis.getByLabel("Diperiksa tanggal").fill("2026-11-20");
    await basis.getByLabel(/Diperiksa oleh/).fill("Bagian Kepatuhan");
    await basis.getByRole("button", { name: "Simpan" }).click();
    await basis.getByText("sesuai naskah, diperiksa 20 November 2026 oleh Bagian Kepatuhan").waitFor(soon);
    const kept = await readFile(join(running.profile, "aturan", "dasar.yaml"), "utf8");
    expect(kept).toContain("aturan: rahasia-kerja");
  });

  test("the office's folder opens, with an example in it when it is empty", async () => {
    const opened = await running.app.evaluate(({ shell }) => {
      const kept = globalThis as { opened?: string };
      shell.openPath = (path) => {
        kept.opened = path;
        return Promise.resolve("");
      };
      return true;
    });
    expect(opened).toBe(true);
    await running.app.evaluate(async (_electron, path) => {
      const { rm } = process.getBuiltinModule("node:fs/promises");
      await rm(path);
    }, file);
    await desk.getByRole("button", { name: "Semua paket" }).click();
    await desk.getByRole("button", { name: "Buka folder aturan kantor" }).click();
    await desk.getByRole("heading", { name: "Foto di ruang yang perlu izin." }).waitFor(soon);
    expect(await readdir(join(running.profile, "aturan"))).toEqual([
      "contoh-aturan-kantor.yaml",
      "dasar.yaml",
    ]);
    const shown = await running.app.evaluate(() => (globalThis as { opened?: string }).opened);
    expect(shown).toBe(join(running.profile, "aturan"));
  });

  test("its keys are its own: Esc and letters do nothing to the talk below, the clicker still does", async () => {
    const position = () =>
      desk.evaluate(async () => {
        const boot = await window.bijak.call("boot", {});
        return boot.role === "presenter" ? JSON.stringify([boot.view?.position, boot.view?.screen]) : "";
      });
    const before = await position();
    for (const key of ["b", "ArrowDown", "End", "f"]) await desk.keyboard.press(key);
    expect(await position()).toBe(before);
    await desk.keyboard.press("PageDown");
    await expect.poll(position).not.toBe(before);
  });

  test("Seberapa akurat? says what is weak, and that it is no ruling", async () => {
    await desk.getByRole("tab", { name: "Seberapa akurat?" }).click();
    await desk.getByRole("heading", { name: "Indikasi, bukan putusan." }).waitFor();
    await desk.getByRole("heading", { name: "Yang masih lemah" }).waitFor();
    expect(await desk.locator(".accuracy-dots li").count()).toBe(3);
    await desk.keyboard.press("Escape");
    await desk.locator(".rules-page").waitFor({ state: "detached" });
  });
});
