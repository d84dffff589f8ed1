import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startXvfb } from "../../scripts/display/display.mjs";
import { chromiumPath, openChromium } from "./chromium.ts";
import { type Hall, hallName, openHall, waitFor } from "./hall.ts";
import { miniBrowser, openWebKit } from "./webdriver.ts";

/** What the tests ask of a browser, whichever way it is driven. */
type Driven = {
  open(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Runs the script in the page; gives what it returns. */
  run(script: string): Promise<unknown>;
  click(xpath: string): Promise<void>;
  close(): Promise<void>;
};

const firefoxPath = "/usr/bin/firefox-esr";
const webKitPath = miniBrowser();

const driven = async (browser: Browser): Promise<Driven> => {
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url),
    reload: () => page.reload(),
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
    close: () => browser.close(),
  };
};
const openFirefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxPath,
    extraPrefsFirefox: { "network.dns.localDomains": hallName },
  });

const browsers: [name: string, there: boolean, open: () => Promise<Driven>, host: string][] = [
  ["Chromium", existsSync(chromiumPath), async () => driven(await openChromium()), hallName],
  ["Firefox ESR", existsSync(firefoxPath), async () => driven(await openFirefox()), hallName],
  // WebKit has no setting that leads a name to loopback.
  ["WebKitGTK", webKitPath !== null, openInXvfb, "127.0.0.1"],
];

async function openInXvfb(): Promise<Driven> {
  const screen = await startXvfb();
  const page = await openWebKit(webKitPath ?? "", screen.display);
  return {
    ...page,
    async close() {
      await page.close();
      await screen.stop();
    },
  };
}

/** Left out on a desk without that browser; never where everything is meant to be tested. */
const missing = (name: string, there: boolean): boolean => {
  if (there || process.env["CI"] !== undefined) return false;
  console.warn(`${name} tidak terpasang di komputer ini, jadi ujinya dilewati.`);
  return true;
};

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall?.close());

describe.each(browsers)("%s", (name, there, open, host) => {
  describe.skipIf(missing(name, there))("on a phone's page", () => {
    let page: Driven;
    beforeAll(async () => {
      page = await open();
    });
    afterAll(() => page?.close());
    beforeEach(() => hall.ask("benar-salah"));

    /** A page on its way to the next one has nothing to say. */
    const seen = (script: string) => page.run(script).catch(() => null);
    const says = (words: string) =>
      waitFor(
        async () => String(await seen("return document.body.innerText")).includes(words),
        `halaman berkata "${words}"`,
      );
    const chosen = () => page.run("return (document.querySelector('.option.chosen') || {}).innerText || ''");
    const live = () =>
      waitFor(
        async () => (await seen("return document.querySelector('[data-live]') !== null")) === true,
        "halaman hidup",
      );

    test("joins by the typed code, answers, and survives a reload", async () => {
      await page.open(`http://${host}:${hall.port}/`);
      await page.run(`document.querySelector("#kode").value = "${hall.room.code.toLowerCase()}"`);
      await page.click("//button");
      await live();
      expect(await page.run("return location.pathname")).toBe(`/j/${hall.room.token}`);
      await page.click("//label[contains(., 'Salah')]");
      await says("Tersimpan");
      expect(hall.votesIn("benar-salah")).toEqual({ benar: 0, salah: 1 });
      await page.reload();
      await live();
      await waitFor(async () => String(await chosen()).includes("Salah"), "jawabannya masih di sana");
      expect(hall.votesIn("benar-salah")).toEqual({ benar: 0, salah: 1 });
    });

    test("changes the answer, sees the lock and the result", async () => {
      await page.open(hall.page(host));
      await live();
      await page.click("//label[contains(., 'Benar')]");
      await says("Tersimpan");
      hall.act({ type: "poll/lock", run: hall.run() });
      await says("sudah dikunci");
      hall.act({ type: "poll/reveal", run: hall.run(), on: true });
      await says("Jawaban tepat");
      expect(await page.run("return document.querySelector('.results').innerText")).toContain("1 suara");
    });

    test("comes back by itself when the server process was killed", async () => {
      await page.open(hall.page(host));
      await live();
      hall.kill();
      await waitFor(() => hall.phones() === 0, "server mati");
      await page.click("//label[contains(., 'Salah')]");
      await says("Tersimpan");
      expect(hall.votesIn("benar-salah")).toEqual({ benar: 0, salah: 1 });
    });

    test.each(["alir", "tanya"])("votes where only %s gets through", async (way) => {
      // The page remembers the way that worked, as after a network without sockets.
      const rung = way === "alir" ? 1 : 2;
      await page.open(`http://${host}:${hall.port}/`);
      await page.run(
        `const key = localStorage.key(0); localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), rung: ${rung} }))`,
      );
      await page.open(hall.page(host));
      await live();
      await page.click("//label[contains(., 'Benar')]");
      await says("Tersimpan");
      expect(await page.run("return JSON.parse(localStorage.getItem(localStorage.key(0))).rung")).toBe(rung);
      hall.act({ type: "poll/lock", run: hall.run() });
      await says("sudah dikunci");
    });
  });
});
