import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";
import { type Hall, hallName, openHall } from "./hall.ts";
import { fillHall, kinds } from "./kinds.ts";

/** A folder for pictures of every page this file sees; none when it is not named. */
const pictures = process.env["BIJAK_PICTURES"];
if (pictures !== undefined) mkdirSync(pictures, { recursive: true });

let hall: Hall;
let browser: Browser;
beforeAll(async () => {
  hall = await openHall();
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", `--host-resolver-rules=MAP ${hallName} 127.0.0.1`],
  });
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

const seriousIn = async (page: Page): Promise<unknown[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};
/** Wider than the screen: somebody would have to push the page sideways to read it. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  { width: 390, height: 844 },
  { width: 320, height: 568 },
])("a phone $width wide", (viewport) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    page = await context.newPage();
    // The plain page loads itself anew, because without a script there is no other way to hear of a question: not while we look.
    await page.route(/\?polos$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, "");
      await route.fulfill({ response, body });
    });
  });
  afterAll(() => context?.close());

  const look = async (name: string): Promise<void> => {
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, `${name}-${viewport.width}.png`) });
    expect(await sideways(page)).toBe(0);
    // The same parts and colours on both: faults of accessibility are looked for once, on the narrow one.
    if (viewport.width > 320) return;
    expect(await seriousIn(page)).toEqual([]);
    // Twice the size of letters, as people set it who read badly.
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, `${name}-${viewport.width}-200.png`) });
    expect(await sideways(page)).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  };

  test("reads well at the door, and says who keeps what, why, how long and whom to ask", async () => {
    await page.goto(`http://${hallName}:${hall.port}/`);
    await look("kode");
    const text = await page.locator("body").innerText();
    for (const word of ["laptop pemandu", "laporan", "menghapus sesi", "Hubungi pemandu"])
      expect(text).toContain(word);
    await page.goto(`http://${hallName}:${hall.port}/?kode=222222`);
    await look("kode-salah");
    expect(await page.getByRole("alert").innerText()).toContain("tidak cocok");
  });

  test("reads well before anything is asked", async () => {
    const waiting = await openHall();
    await page.goto(waiting.page());
    await page.locator('[data-live^="tunggu"]').waitFor();
    await look("tunggu");
    expect(await page.locator("body").innerText()).toContain("laptop pemandu");
    await waiting.close();
  });

  test.each(Object.keys(kinds))(
    "reads well when asked a question of kind %s, in every phase",
    async (kind) => {
      hall.ask(kind);
      await fillHall(hall, kind);
      await page.goto(hall.page());
      await page.locator('[data-live^="buka"]').waitFor();
      await look(`${kind}-1-buka`);
      // Said before the first tap.
      expect(await page.locator("summary").innerText()).toMatch(
        kind === "named" ? /^Dengan nama:/ : kind === "podium" ? /^Nama panggilan yang/ : /^Anonim:/,
      );
      await kinds[kind]?.answer(page);
      await page.getByText("Tersimpan ✓").waitFor();
      await look(`${kind}-2-dijawab`);
      hall.act({ type: "poll/lock", run: hall.run() });
      await page.locator('[data-live^="kunci"]').waitFor();
      await look(`${kind}-3-kunci`);
      hall.act({ type: "poll/reveal", run: hall.run(), on: true });
      await page.locator('[data-live^="hasil"]').waitFor();
      await look(`${kind}-4-hasil`);
      // Without a script the page is one column of the same parts: the narrow screen is the hard one.
      if (viewport.width > 320) return;
      await page.goto(`${hall.page("127.0.0.1")}?polos`);
      await look(`${kind}-5-hasil-polos`);
      hall.act({ type: "poll/reopen", run: hall.run() });
      await page.reload();
      await look(`${kind}-6-buka-polos`);
    },
    180_000,
  );
});

describe("by keyboard and screen reader", () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  });
  afterAll(() => page?.close());
  beforeEach(async () => {
    hall.ask("benar-salah");
    await page.goto(hall.page());
    await page.locator('[data-live^="buka"]').waitFor();
  });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  test("one of several is chosen with Tab and the space bar, and said to be saved", async () => {
    const group = page.getByRole("radiogroup", { name: /Akun terkunci/ });
    expect(await group.count()).toBe(1);
    // The other language and what is kept come first.
    const onChoice = () => page.evaluate(() => document.activeElement?.matches("input[type=radio]") === true);
    for (let stops = 0; stops < 4 && !(await onChoice()); stops += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.getByRole("status").getByText("Tersimpan ✓").waitFor();
    expect(await page.getByRole("radio", { name: "Benar", checked: true }).count()).toBe(1);
  });

  test("arrow keys change the answer, and only the one they rest on is sent", async () => {
    const before = hall.ballots();
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("status").getByText("Tersimpan ✓").waitFor();
    expect(hall.votesIn("benar-salah")).toEqual({ benar: 0, salah: 1 });
    expect(hall.ballots() - before).toBe(1);
  });

  test("a new question takes the focus, so that it is read and Tab goes on from there", async () => {
    await page.getByRole("radio").first().focus();
    hall.ask("scale");
    await page.getByRole("heading", { name: /Seberapa yakin/ }).waitFor();
    await expect.poll(focused).toMatch(/Seberapa yakin/);
    await page.keyboard.press("Tab");
    expect(
      await page
        .getByRole("radio")
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
  });

  test("the first question takes no focus from whoever was elsewhere", async () => {
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });

  test("what is typed stays, and stays focused, while others answer", async () => {
    hall.ask("text");
    const field = page.getByLabel("Jawaban Anda, satu atau dua kalimat");
    await field.fill("Saya sedang menu");
    await fillHall(hall, "text");
    hall.act({ type: "screen", show: "black" });
    await page.keyboard.type("lis");
    expect(await field.inputValue()).toBe("Saya sedang menulis");
  });

  test("a ranking is put in order by buttons with names of their own", async () => {
    hall.ask("ranking");
    await page.getByRole("button", { name: "Turunkan Sumbernya" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Kirim" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Tersimpan ✓").waitFor();
    hall.act({ type: "poll/lock", run: hall.run() });
    hall.act({ type: "poll/reveal", run: hall.run(), on: true });
    await page.locator('[data-live^="hasil"]').waitFor();
    expect(await page.locator("main").innerText()).toContain("Jawaban Anda: Tanggalnya, Sumbernya, Keaslian");
  });

  test("the lock is said aloud, and what is kept opens by keyboard", async () => {
    hall.act({ type: "poll/lock", run: hall.run() });
    await page.locator("[aria-live]").getByText("Pertanyaan sudah dikunci.").waitFor();
    await page.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await page.getByText("laptop pemandu").isVisible()).toBe(true);
  });
});
