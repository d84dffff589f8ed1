import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  freshProfile,
  launch,
  oneScreen,
  root,
  shownSlide,
  startSession,
  type RunningApp,
  type Screens,
} from "./app.ts";

let screens: Screens;
let running: RunningApp;
let presenter: Page;
let projector: Page;
let file: string;
const wait = { timeout: 20_000 };

beforeAll(async () => {
  screens = await oneScreen(3840, 1080);
  const folder = join(await freshProfile(), "dek");
  await cp(join(root, "tests", "fixtures", "decks", "dua-bahasa"), folder, { recursive: true });
  file = join(folder, "deck.id.md");
  running = await launch({ screens, flags: ["--two-windows", `--deck=${folder}`] });
  presenter = await running.page("presenter");
  await presenter.getByRole("combobox", { name: "Lama sesi" }).selectOption("5");
  const started = await startSession(running);
  if (!started.projector) throw new Error("no window for the hall");
  projector = started.projector;
  // A page that was loaded again has forgotten this.
  await projector.evaluate(() => Object.assign(window, { stayed: true }));
}, 120_000);
afterAll(async () => {
  await running.close();
  await screens.stop();
});

const heading = (page: Page) => page.locator("section.present .slide-head");
const seen = (page: Page, text: string) => heading(page).getByText(text, { exact: true }).waitFor(wait);

it("changes the hall's language where it stands, and leaves the notes as they are", async () => {
  await presenter.keyboard.press("PageDown");
  await presenter.keyboard.press("PageDown");
  await seen(projector, "Tiga langkah");
  await projector.locator("section.present .fragment.visible", { hasText: "Satu" }).waitFor(wait);
  await presenter.keyboard.press("l");
  await seen(projector, "Three steps");
  expect(await shownSlide(projector)).toBe("langkah");
  expect(await projector.locator("section.present .fragment.visible").allInnerTexts()).toEqual(["One"]);
  expect(await projector.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await projector.evaluate(() => "stayed" in window)).toBe(true);
  await presenter.locator(".notes-body").getByText("Pelan-pelan saja.").waitFor(wait);
  // The other slides follow the one that was before the hall.
  await projector
    .locator("section[data-slide=tutup]", { hasText: "Thank you" })
    .waitFor({ ...wait, state: "attached" });
}, 60_000);

it("changes the notes' language, and the titles of the list with it", async () => {
  await presenter.keyboard.press("Shift+L");
  await presenter.locator(".notes-body").getByText("Take it slowly.").waitFor(wait);
  await presenter.keyboard.press("/");
  await presenter.locator(".slide-list").getByText("Only in a long session").waitFor(wait);
  await presenter.keyboard.press("Escape");
  const hall = presenter.getByRole("button", { name: /Bahasa yang dibaca hadirin/ });
  expect(await hall.textContent()).toContain("Inggris");
}, 60_000);

it("plays the length that was chosen, over hidden slides, and shows its question in the hall's language", async () => {
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("PageDown");
  await seen(projector, "A question");
  await projector.getByText("Which colour?").first().waitFor(wait);
  await presenter.keyboard.press("p");
  await presenter.keyboard.press("l");
  await seen(projector, "Pertanyaan");
  await projector.getByText("Warna apa?").first().waitFor(wait);
  expect(await shownSlide(projector)).toBe("tanya");
  await presenter.keyboard.press("p");
}, 60_000);

it("shows a saved deck at the same slide, and keeps the last good one when a save is broken", async () => {
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("## Pertanyaan", "## Pertanyaan baru"));
  await seen(projector, "Pertanyaan baru");
  await projector.getByText("Warna apa?").first().waitFor(wait);
  await writeFile(file, text.replace("options:", "opsi:"));
  await presenter.getByText(/deck\.id\.md baris \d+: .*deck terakhir yang baik/).waitFor(wait);
  await seen(projector, "Pertanyaan baru");
  await writeFile(file, text);
  await seen(projector, "Pertanyaan");
  await presenter.getByText(/deck terakhir yang baik/).waitFor({ ...wait, state: "detached" });
  expect(await projector.evaluate(() => "stayed" in window)).toBe(true);
}, 90_000);
