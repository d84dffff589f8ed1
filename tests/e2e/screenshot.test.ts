import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, oneScreen, startSession, type RunningApp, type Screens } from "./app.ts";
import { draw, plainPng, postPicture } from "./post-picture.ts";

const run = promisify(execFile);
const said = "Kementerian sebelah katanya membagikan kupon zirkonium kepada semua pegawai.";

/** The real reader in its own process, with pictures drawn here. */
describe("a screenshot of a post", () => {
  let screens: Screens;
  let running: RunningApp;
  let desk: Page;
  let picture: Buffer;
  /** Long enough to be caught at work. */
  let long: Buffer;

  beforeAll(async () => {
    picture = await postPicture({
      display: "Warga Contoh Sejahtera",
      account: "@warga.contoh",
      text: `${said}<br>Sebarkan sebelum dihapus ya`,
    });
    long = await draw(`<p>${"Kalimat yang panjang sekali untuk dibaca. ".repeat(500)}</p>`);
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows"] });
    ({ presenter: desk } = await startSession(running));
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  const paste = async (png: Buffer) => {
    await running.app.evaluate(
      ({ clipboard, nativeImage }, url) => {
        // Playwright's types know the page's clipboard only.
        const system = clipboard as unknown as { writeImage: (image: unknown) => void };
        system.writeImage(nativeImage.createFromDataURL(url));
      },
      `data:image/png;base64,${png.toString("base64")}`,
    );
    await desk.keyboard.press("Control+V");
  };
  const choose = (name: string, buffer: Buffer) =>
    desk.locator(".screenshot input").setInputFiles({ name, mimeType: "image/png", buffer });
  const box = () => desk.locator(".paste textarea");
  const clear = () => desk.getByRole("button", { name: "Kosongkan" }).click();
  const cancel = () => desk.getByRole("button", { name: "Batal" });
  const readers = () =>
    running.app.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .filter(({ serviceName, name }) => `${serviceName} ${name}`.includes("bijak-pembaca-gambar"))
        .map(({ pid }) => pid),
    );

  test("pasted, its text, name and handle fill the fields and are judged; the foot of likes is left out", async () => {
    await paste(picture);
    await expect.poll(() => box().inputValue(), { timeout: 20_000 }).toContain("zirkonium");
    expect(await box().inputValue()).toBe(`${said}\nSebarkan sebelum dihapus ya`);
    expect(await desk.getByLabel("Nama tampilan").inputValue()).toBe("Warga Contoh Sejahtera");
    expect(await desk.getByLabel("Nama akun").inputValue()).toBe("@warga.contoh");
    await desk.locator(".findings code").first().waitFor();
  });

  test("the picture leaves no trace: not in the hall, not in the profile, and no process stays", async () => {
    const hall = await running.page("projector");
    expect(await hall.content()).not.toContain("zirkonium");
    const { stdout } = await run("grep", ["-rlai", "zirkonium", running.profile]).catch(() => ({
      stdout: "",
    }));
    expect(stdout).toBe("");
    await expect.poll(readers).toEqual([]);
    await clear();
  });

  test("light letters on a dark ground are read as well", async () => {
    await choose(
      "gelap.png",
      await postPicture({ display: "Warga", account: "@warga", text: said, dark: true }),
    );
    await expect.poll(() => box().inputValue(), { timeout: 20_000 }).toBe(said);
    await clear();
  });

  test.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ["a broken picture", () => picture.subarray(0, 400), /rusak atau bukan gambar/],
    ["no picture at all", () => Buffer.from("bukan gambar"), /rusak atau bukan gambar/],
    ["fifty megapixels", () => plainPng(10_000, 5_000), /terlalu besar/],
    ["a picture without words", () => draw("<body style='background:#fff'></body>"), /Tidak ada tulisan/],
  ])("%s is told in a sentence, and what was typed stays", async (_what, make, sentence) => {
    await box().fill("sudah diketik");
    await choose("gambar.png", await make());
    await desk.locator(".screenshot [role=alert]").filter({ hasText: sentence }).waitFor({ timeout: 20_000 });
    expect(await box().inputValue()).toBe("sudah diketik");
    await clear();
  });

  test("cancelled, nothing changes and its process ends", async () => {
    await box().fill("sudah diketik");
    await choose("panjang.png", long);
    await cancel().click();
    await desk.getByRole("button", { name: /Baca tangkapan layar/ }).waitFor();
    await expect.poll(readers).toEqual([]);
    expect(await box().inputValue()).toBe("sudah diketik");
  });

  test("a reader that dies is told, and the next picture is read", async () => {
    await choose("panjang.png", long);
    await desk.getByText(/Membaca gambar… [1-9]/).waitFor();
    for (const pid of await readers()) process.kill(pid, "SIGKILL");
    await desk.getByText(/berhenti di tengah jalan/).waitFor();
    expect(await box().inputValue()).toBe("sudah diketik");
    await clear();
    await choose("gambar.png", picture);
    await expect.poll(() => box().inputValue(), { timeout: 20_000 }).toContain("zirkonium");
  });
});
