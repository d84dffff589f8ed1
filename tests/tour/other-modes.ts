import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { launch, root, type Screens, startSession } from "../e2e/app.ts";
import type { Album } from "./album.ts";

const run = promisify(execFile);

/** With one display the hall sees what the facilitator sees. */
export async function singleScreen(screens: Screens, album: Album): Promise<void> {
  const running = await launch({ screens });
  const { presenter } = await startSession(running);
  for (let press = 0; press < 3; press += 1) await presenter.keyboard.press("PageDown");
  const group = "Satu layar";
  await album.take(presenter, group, "single", "Satu layar: yang terlihat hadirin");
  await presenter.keyboard.down("Control");
  await presenter.locator(".notes-body").waitFor();
  await album.take(presenter, group, "single-held", "Satu layar, tombol Ctrl ditahan");
  await presenter.keyboard.up("Control");
  await running.close();
}

export async function kiosk(screens: Screens, album: Album): Promise<void> {
  const group = "Kios";
  const folder = await mkdtemp(join(tmpdir(), "bijak-tur-"));
  const pin = join(folder, "pin");
  await writeFile(pin, "4821\n");
  const asking = await launch({ screens, flags: ["--kiosk"] });
  const card = await asking.page("kiosk");
  await card.getByRole("heading", { name: "Siapkan kios" }).waitFor();
  await album.take(card, group, "kiosk-set-up", "Kartu persiapan kios");
  await asking.close();
  const running = await launch({ screens, flags: ["--kiosk", `--pin-file=${pin}`] });
  const page = await running.page("kiosk");
  await page.locator(".kiosk .slide").first().waitFor();
  await page.waitForFunction(() => innerWidth === 1920);
  await album.take(page, group, "kiosk-opener", "Kios: slide pertama");
  for (let press = 0; press < 12; press += 1) await page.keyboard.press("ArrowRight");
  await album.take(page, group, "kiosk-touched", "Kios: pengunjung membuka sendiri");
  for (let tap = 0; tap < 5; tap += 1) await page.locator(".kiosk-corner").click();
  await page.locator(".kiosk-pin").waitFor();
  await album.take(page, group, "kiosk-pin", "Kios: PIN untuk keluar");
  await running.kill();
  await rm(folder, { recursive: true, force: true });
}

/** The first pages of the export, as paper shows them. */
export async function paper(screens: Screens, album: Album): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bijak-tur-"));
  const file = join(folder, "deck.pdf");
  const electron = join(process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "", "electron");
  const deck = join(root, "slides", "bijak-bermedsos");
  await run(process.execPath, [join(root, "out", "cli", "index.js"), "export", deck, "--out", file], {
    env: { ...process.env, DISPLAY: screens.display, BIJAK_ELECTRON: electron },
  });
  await run("pdftoppm", ["-png", "-r", "96", "-l", "6", file, join(folder, "page")]);
  const pages = (await readdir(folder)).filter((name) => name.endsWith(".png")).toSorted();
  for (const [index, page] of pages.entries()) {
    const name = `pdf-${index + 1}`;
    await copyFile(join(folder, page), join(album.folder, `${name}.png`));
    album.add({ group: "PDF", name, caption: `PDF, halaman ${index + 1}` });
  }
  await rm(folder, { recursive: true, force: true });
}
