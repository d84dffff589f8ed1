import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshProfile, launch, oneScreen, startSession, type RunningApp, type Screens } from "./app.ts";

describe("a poll answered on a phone", () => {
  let screens: Screens;
  let running: RunningApp;
  let presenter: Page;
  let projector: Page;
  let browser: Browser;
  let phone: Page;
  let profile: string;
  let address: string;
  let pollSlide: string;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    profile = await freshProfile();
    running = await launch({ screens, profile, flags: ["--two-windows"] });
    ({ presenter } = await startSession(running));
    projector = await running.page("projector");
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    phone = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    pollSlide = await gotoFirstPoll(presenter);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
    await screens?.stop();
  });

  test("joining opens on the chosen address only, with a QR and a code on the projector", async () => {
    await presenter.keyboard.press("p");
    await presenter.keyboard.press("j");
    const code = await presenter.locator(".join-address .code").textContent({ timeout: 15_000 });
    expect(code).toMatch(/^[2-9A-Z]{6}$/);
    const shown = await presenter.locator(".join-address b").first().textContent();
    expect(shown).toMatch(/^http:\/\/127\.0\.0\.1/);
    address = shown!;
    await projector.locator("section.present svg").first().waitFor();
    await phone.goto(address);
    await phone.locator("input").first().fill(code!);
    await phone.keyboard.press("Enter");
    // The next test closes the door: a phone not yet inside would have to type the code again.
    await phone.getByRole("radio").first().waitFor();
  });

  test("before a question is open the hall is shown how to join, and one press puts the card away", async () => {
    await presenter.keyboard.press("p");
    await presenter.keyboard.press("j");
    await expect.poll(() => presenter.locator(".join-address").count()).toBe(0);
    await presenter.keyboard.press("j");
    await projector.getByRole("heading", { name: "Ikut menjawab dari ponsel" }).waitFor();
    await presenter.keyboard.press("PageDown");
    await expect.poll(() => projector.locator(".join-card").count()).toBe(0);
    await presenter.keyboard.press("p");
    await presenter.getByText("0 jawaban tersimpan").waitFor();
  });

  test("an answer is said to be saved, may be changed, and grows the chart once revealed", async () => {
    const options = phone.getByRole("radio");
    await options.first().waitFor();
    await options.nth(0).click({ force: true });
    await phone
      .getByText(/Tersimpan/)
      .first()
      .waitFor();
    await presenter.getByText("1 jawaban tersimpan").waitFor();
    await options.nth(1).click({ force: true });
    await expect.poll(async () => (await tallyOf(presenter))[1]).toBe("1");
    expect((await tallyOf(presenter))[0]).toBe("0");
    expect(await projector.locator("section.present .poll-figures").count()).toBe(0);
    await presenter.keyboard.press("h");
    await projector.locator("section.present .poll-figures").first().waitFor();
  });

  test("a saved answer survives a kill, and the phone comes back by itself to the same code", async () => {
    await running.kill();
    const journal = await journalOf(profile);
    expect(journal.match(/"type":"ballot"/g)?.length).toBe(2);
    running = await launch({ screens, profile, flags: ["--two-windows"] });
    presenter = await running.page("presenter");
    await presenter.getByRole("button", { name: "Lanjutkan" }).click();
    await presenter.locator(".desk").waitFor();
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await presenter.getByText("1 jawaban tersimpan").waitFor();
    expect(pollSlide).not.toBe("");
    await presenter.keyboard.press("j");
    await presenter.locator(".join-address .code").waitFor({ timeout: 15_000 });
    await expect.poll(() => phone.getByRole("radio", { checked: true }).count(), { timeout: 20_000 }).toBe(1);
  });
});

const tallyOf = (page: Page) => page.locator(".tally b").allTextContents();

async function gotoFirstPoll(page: Page): Promise<string> {
  await page.getByRole("tab", { name: "Slide" }).click();
  const row = page.locator(".slide-list li", { hasText: "Polling" }).first();
  const title = (await row.locator(".title").textContent()) ?? "";
  await row.locator("button").click();
  return title;
}

async function journalOf(profile: string): Promise<string> {
  const folder = join(profile, "sessions");
  const [session] = await readdir(folder);
  return readFile(join(folder, session!, "journal.jsonl"), "utf8");
}
