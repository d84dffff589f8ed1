import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshProfile, launch, oneScreen, type RunningApp, type Screens } from "./app.ts";

let screens: Screens;
let running: RunningApp;
let presenter: Page;
let home: string;
const wait = { timeout: 20_000 };
const button = (name: string | RegExp) => presenter.getByRole("button", { name });
const file = () => join(home, "hari-keuangan", "deck.id.md");

beforeAll(async () => {
  screens = await oneScreen();
  home = await freshProfile();
  running = await launch({ screens });
  presenter = await running.page("presenter");
  // The system's own windows have no test: what they would answer is put in their place.
  await running.app.evaluate(
    ({ dialog, shell }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      shell.openPath = (path) => {
        Object.assign(globalThis, { edited: path });
        return Promise.resolve("");
      };
    },
    join(home, "Hari Keuangan"),
  );
}, 120_000);
afterAll(async () => {
  await running.close();
  await screens.stop();
});

it("makes a deck from the template and lays it on the table", async () => {
  await button("Deck baru…").click();
  await presenter.getByRole("heading", { name: "Hari Keuangan" }).first().waitFor(wait);
  expect(await readFile(file(), "utf8")).toContain('title: "Hari Keuangan"');
  await button("Periksa").click();
  await presenter.getByText("Deck ini bersih").waitFor(wait);
}, 60_000);

it("names what is wrong with its line, and opens that file in the editor", async () => {
  const text = await readFile(file(), "utf8");
  await writeFile(file(), text.replace("options:", "opsi:"));
  // Read anew as it was saved, so what was said of the text before is gone.
  await presenter.getByText("Deck ini bersih").waitFor({ ...wait, state: "detached" });
  await button("Periksa").click();
  const line = text.split("\n").findIndex((each) => each === "```poll") + 2;
  const problem = presenter.locator(".deck-problems li", { hasText: "Blok poll belum terbaca" }).first();
  await problem.getByRole("button", { name: new RegExp(`deck\\.id\\.md, baris ${line}`) }).click();
  await expect
    .poll(() => running.app.evaluate(() => (globalThis as { edited?: string }).edited))
    .toBe(file());
  await writeFile(file(), text);
}, 60_000);

it("shows the deck slide by slide in each language, with its notes", async () => {
  await button("Pratinjau").click();
  const preview = presenter.getByRole("dialog", { name: "Pratinjau" });
  await preview.getByText("Slide 1 dari 7").waitFor(wait);
  await presenter.keyboard.press("ArrowRight");
  await preview.getByText("Satu kalimat yang ingin diingat").waitFor(wait);
  await preview.getByRole("combobox", { name: "Bahasa" }).selectOption("en");
  await preview.getByText("One sentence to remember").waitFor(wait);
  expect(await preview.getByText("Read it slowly").isVisible()).toBe(true);
  await presenter.keyboard.press("Escape");
  await preview.waitFor({ ...wait, state: "detached" });
}, 60_000);
