import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Answer } from "../../src/core/poll/answer.ts";
import type { Action } from "../../src/core/session/action.ts";
import { honestPhone, type HonestPhone } from "../load/kill-phone.ts";
import { freshProfile, launch, oneScreen, root, startSession, type RunningApp, type Screens } from "./app.ts";
import { searchFolder } from "./search-folder.ts";

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
    // Those of the locked question stand there until the phone is back.
    await phone.getByRole("radio", { disabled: false }).first().waitFor();
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

describe("other kinds of questions, answered on a phone", () => {
  const deck = join(root, "tests", "fixtures", "decks", "tanya", "deck.id.md");
  let screens: Screens;
  let running: RunningApp;
  let presenter: Page;
  let projector: Page;
  let browser: Browser;
  let phone: Page;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows", `--deck=${deck}`] });
    ({ presenter } = await startSession(running));
    projector = await running.page("projector");
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    const context = await browser.newContext({
      viewport: { width: 320, height: 568 },
      hasTouch: true,
      isMobile: true,
    });
    phone = await context.newPage();
    await presenter.keyboard.press("j");
    const code = await presenter.locator(".join-address .code").textContent({ timeout: 15_000 });
    await phone.goto((await presenter.locator(".join-address b").first().textContent()) ?? "");
    await phone.locator("input").first().fill(code!);
    await phone.keyboard.press("Enter");
    await phone.locator(".calm").waitFor();
    // Puts the card with the way in away.
    await presenter.keyboard.press("PageDown");
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
    await screens?.stop();
  });
  const stand = (slide: string) =>
    presenter.evaluate(
      (slide) => window.bijak.call("act", { action: { type: "go", slide, step: 0 } }),
      slide,
    );
  const ask = (poll: string) =>
    presenter.evaluate((poll) => window.bijak.call("poll/open", { poll, again: false }), poll);
  const saved = () =>
    phone
      .getByText(/Tersimpan/)
      .first()
      .waitFor();

  test("several of several are sent together, by keyboard alone", async () => {
    await stand("multiple");
    await presenter.keyboard.press("p");
    const send = phone.getByRole("button", { name: "Kirim" });
    await send.waitFor();
    expect(await send.isDisabled()).toBe(true);
    await phone.getByRole("checkbox").nth(0).focus();
    await phone.keyboard.press("Space");
    await phone.keyboard.press("Tab");
    await phone.keyboard.press("Space");
    await phone.keyboard.press("Tab");
    await phone.keyboard.press("Tab");
    await phone.keyboard.press("Tab");
    await phone.keyboard.press("Enter");
    await saved();
    await presenter.getByText("1 jawaban tersimpan").waitFor();
    await presenter.keyboard.press("h");
    await presenter.keyboard.press("p");
    await projector.locator("section.present .poll-correct").first().waitFor();
    expect(await projector.locator("section.present .poll-figures b").allTextContents()).toEqual([
      "100\u00A0%",
      "100\u00A0%",
      "0\u00A0%",
      "0\u00A0%",
    ]);
    await presenter.keyboard.press("v");
    await projector.locator("section.present .poll-tables").waitFor();
  });

  test("a word reaches the projector once the facilitator let it through, and not before", async () => {
    await stand("words");
    await presenter.keyboard.press("p");
    await phone.getByLabel("Kata ke-1").fill("RAHASIAKATA");
    await phone.getByLabel("Kata ke-2").fill("<b>jejak</b>");
    await phone.getByRole("button", { name: "Kirim" }).click();
    await saved();
    await presenter.keyboard.press("h");
    await presenter.getByText("2 tulisan menunggu dibaca").waitFor();
    expect(await projector.content()).not.toMatch(/RAHASIAKATA|jejak/);
    await presenter
      .locator(".written li", { has: presenter.locator('input[value="<b>jejak</b>"]') })
      .getByRole("button", { name: "Tampilkan", exact: true })
      .click();
    await projector.locator("section.present .poll-cloud", { hasText: "<b>jejak</b>" }).waitFor();
    expect(await projector.content()).not.toContain("RAHASIAKATA");
  });

  test("a question that opens with its slide opens on a step there, and locks when it is left", async () => {
    await stand("benar-salah");
    await presenter.keyboard.press("PageDown");
    await phone.getByRole("radio").first().waitFor();
    await phone.getByRole("radio", { name: "4" }).click();
    await saved();
    await presenter.keyboard.press("PageDown");
    await phone.getByText(/sudah dikunci/).waitFor();
    expect(await phone.getByRole("radio", { checked: true }).isDisabled()).toBe(true);
  });

  test("one key turns a question into a hand count that keeps the votes already in", async () => {
    await stand("quiz");
    await presenter.keyboard.press("p");
    await phone.getByRole("radio").nth(1).click({ force: true });
    await saved();
    await presenter.keyboard.press("m");
    await presenter.getByLabel(/Periksa ke kanal resmi/).fill("11");
    await presenter.getByText("12 jawaban tersimpan").waitFor();
    await phone.getByText(/sudah dikunci/).waitFor();
    expect(await presenter.getByText("+ 1 dari ponsel").count()).toBe(1);
  });

  test("a nickname its person agreed to stands among the first three once it was read", async () => {
    await presenter.evaluate(() =>
      window.bijak.call("act", { action: { type: "poll/reveal", run: "quiz/1", on: true } }),
    );
    await stand("podium");
    await ask("podium");
    await phone.getByText(/Hanya bila Anda masuk tiga teratas/).waitFor();
    await phone.getByLabel("Nama panggilan", { exact: true }).fill("Neng Rekaan");
    await phone.getByRole("button", { name: "Tampilkan nama panggilan saya" }).click();
    await saved();
    await presenter.keyboard.press("h");
    await presenter.getByText("1 tulisan menunggu dibaca").waitFor();
    expect(await projector.content()).not.toContain("Neng Rekaan");
    await presenter.locator(".written").getByRole("button", { name: "Tampilkan", exact: true }).click();
    await projector.locator("section.present .poll-option", { hasText: "1. Neng Rekaan" }).waitFor();
  });

  /** People of one address, over sockets of their own. */
  const people = (count: number, address: string): HonestPhone[] =>
    Array.from({ length: count }, () => {
      const person = honestPhone(phone.url(), address);
      onTestFinished(() => person.hangUp());
      return person;
    });
  const answerAll = async (of: HonestPhone[], run: string, answers: Answer[]): Promise<void> => {
    await expect.poll(() => of.every((person) => isAsked(person, run)), { timeout: 10_000 }).toBe(true);
    const before = of.map(({ acknowledged }) => acknowledged.length);
    for (const [at, person] of of.entries()) person.answer(run, answers[at % answers.length] ?? "");
    await expect
      .poll(() => of.every(({ acknowledged }, at) => acknowledged.length > (before[at] ?? 0)))
      .toBe(true);
  };
  const isAsked = (person: HonestPhone, run: string): boolean => {
    const state = person.state();
    return state?.phase === "buka" && state.run === run;
  };
  const act = (action: object) =>
    presenter.evaluate((action) => window.bijak.call("act", { action: action as Action }), action);

  test("teams stand by the mean of their people, and only those ahead of another", async () => {
    const hall = people(6, "127.9.0.1");
    await act({ type: "poll/reopen", run: "quiz/1" });
    await answerAll(hall, "quiz/1", ["periksa", "teruskan"]);
    await act({ type: "poll/lock", run: "quiz/1" });
    await stand("teams");
    await ask("teams");
    await answerAll(hall, "teams/1", ["anggaran", "kekayaan"]);
    await phone.getByRole("radio", { name: "Kekayaan negara" }).click({ force: true });
    await saved();
    await act({ type: "poll/lock", run: "teams/1" });
    expect(await projector.locator("section.present .poll-figures").count()).toBe(0);
    await act({ type: "poll/reveal", run: "teams/1", on: true });
    const bars = projector.locator("section.present .poll-option");
    await bars.filter({ hasText: "1. Anggaran dan perbendaharaan" }).waitFor();
    expect(await bars.count()).toBe(1);
    expect(await bars.locator(".poll-figures b").textContent()).toBe("100\u00A0% tepat");
    await phone.locator(".outcome", { hasText: "1. Anggaran dan perbendaharaan" }).waitFor();
    expect(await phone.locator(".outcome").innerText()).toContain("Jawaban Anda: Kekayaan negara");
  });

  test("one key leaves suspicious answers out, another counts them again, and the journal has both", async () => {
    await stand("number");
    await ask("number");
    await answerAll(people(3, "127.9.0.2"), "number/1", [10, 20, 30]);
    await presenter.getByText("3 jawaban tersimpan").waitFor();
    await presenter.getByText("3 jawaban dari satu alamat; 1 melebihi batas wajar.").waitFor();
    await presenter.keyboard.press("x");
    await presenter.getByText("2 jawaban tersimpan").waitFor();
    await presenter.getByText("Suara 1 peserta dibatalkan").waitFor();
    await presenter.keyboard.press("z");
    await presenter.getByText("3 jawaban tersimpan").waitFor();
    const decided = async () =>
      (await journalOf(running.profile)).match(/(?<="participant\/void".*"on":)\w+/g);
    await expect.poll(decided).toEqual(["true", "false"]);
  });

  test("a question that names a colleague is held with the reason, and a decision can be taken back", async () => {
    await stand("qa");
    await ask("qa");
    await phone.locator('[data-live="buka qa/1"]').waitFor();
    await phone.locator("textarea").fill("Mengapa Pak Budi tidak pernah ditegur?");
    await phone.getByRole("button", { name: "Ajukan" }).click();
    await saved();
    await presenter.getByText("menyebut orang (nama): “Budi”").waitFor();
    await presenter.locator(".written").getByRole("button", { name: "Tampilkan", exact: true }).click();
    await projector.locator("section.present .poll-sayings", { hasText: "Budi" }).waitFor();
    await presenter.getByRole("button", { name: "Urungkan", exact: true }).click();
    await expect.poll(() => projector.locator("section.present .poll-sayings").count()).toBe(0);
    await presenter.getByText("1 tulisan menunggu dibaca").waitFor();
  });

  test("a pasted post reaches the phone after a second look, and the profile never", async () => {
    await presenter.keyboard.press("t");
    await presenter.keyboard.insertText("RAHASIAPOSTINGAN rapat besok, kata @sari.rekaan");
    await presenter.keyboard.press("Control+Enter");
    await presenter.locator(".trial-preview").waitFor();
    await presenter.keyboard.press("Enter");
    await projector.locator(".hall-over", { hasText: "RAHASIAPOSTINGAN" }).waitFor();
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await presenter.getByRole("button", { name: "Tanyakan ke hadirin" }).click();
    await presenter.getByText("Ponsel akan menampilkan postingan ini.").waitFor();
    expect(await phone.content()).not.toContain("RAHASIAPOSTINGAN");
    await presenter.getByRole("button", { name: "Ya, tampilkan di ponsel" }).click();
    await phone.locator(".post", { hasText: "RAHASIAPOSTINGAN" }).waitFor();
    expect(await phone.content()).not.toContain("sari.rekaan");
    await projector.locator(".hall-over .poll-verdicts").waitFor();
    await phone.getByRole("radio", { name: "Tinjau dulu" }).click({ force: true });
    await saved();
    await expect.poll(() => searchFolder(running.profile, '"answer":"tinjau"')).toHaveLength(1);
    expect(await searchFolder(running.profile, "RAHASIAPOSTINGAN")).toEqual([]);
    await presenter.evaluate(() => window.bijak.call("act", { action: { type: "trial/close" } }));
  });

  test("a question of the moment is laid over the slide and taken away by one press", async () => {
    await presenter.getByText("Tanya sekarang juga").click();
    await presenter.getByLabel("Pertanyaan", { exact: true }).fill("Lanjut atau istirahat?");
    await presenter.getByLabel(/Pilihan/).fill("Lanjut\nIstirahat");
    await presenter.getByRole("button", { name: "Ajukan ke hadirin" }).click();
    await projector.locator(".hall-over", { hasText: "Lanjut atau istirahat?" }).waitFor();
    await phone.getByRole("radio").nth(1).click({ force: true });
    await saved();
    await presenter.keyboard.press("PageDown");
    await expect.poll(() => projector.locator(".hall-over").count()).toBe(0);
  });

  test.each([
    "single",
    "multiple",
    "benar-salah",
    "scale",
    "number",
    "ranking",
    "words",
    "text",
    "qa",
    "quiz",
    "trial",
    "podium",
    "teams",
  ])(
    "axe finds nothing serious on a phone that is asked a question of kind %s",
    async (kind) => {
      const slide = kind === "single" ? "named" : kind;
      await stand(slide);
      await presenter.evaluate((poll) => window.bijak.call("poll/open", { poll, again: false }), slide);
      await phone.locator(`[data-live="buka ${slide}/1"]`).waitFor();
      const { violations } = await new AxeBuilder({ page: phone }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await presenter.evaluate(
        (run) => window.bijak.call("act", { action: { type: "poll/lock", run } }),
        `${slide}/1`,
      );
    },
    60_000,
  );
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
