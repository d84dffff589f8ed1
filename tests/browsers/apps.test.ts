import type { Browser, BrowserContext, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { insideApps, ownBrowsers } from "../unit/server/user-agents.ts";
import { chosen, newPhone, openChromium, reads, tap, textOf } from "./chromium.ts";
import { type Hall, hallName, openHall } from "./hall.ts";
import { openProxy, type Proxy } from "./proxy.ts";

let hall: Hall;
let browser: Browser;
let proxy: Proxy;
let context: BrowserContext;
let phone: Page;

beforeAll(async () => {
  hall = await openHall();
  browser = await openChromium();
  proxy = await openProxy({ sockets: "pass", streams: "pass", questions: "pass", cookies: "pass" });
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
  await hall?.close();
});
beforeEach(async () => {
  hall.ask("benar-salah");
  ({ phone, context } = await newPhone(browser, { proxy: proxy.address }));
});
afterEach(async () => {
  proxy.rules.cookies = "pass";
  await context?.close();
});
const live = () => phone.waitForSelector("[data-live]");
const elsewhere = `buka ${hallName}`;

test.each(insideApps)(
  "inside %s a link works, and the page says what to open should it close",
  async (_, agent) => {
    await phone.setUserAgent({ userAgent: agent });
    await phone.goto(hall.page());
    await live();
    await tap(phone, "Salah");
    await reads(phone, "Tersimpan");
    await phone.reload();
    await live();
    expect(await chosen(phone)).toContain("Salah");
    expect(hall.votesIn("benar-salah")).toEqual({ benar: 0, salah: 1 });
    expect(await textOf(phone, ".about")).toContain(elsewhere);
    await phone.goto(`http://${hallName}:${hall.port}/`);
    expect(await textOf(phone)).toContain(elsewhere);
  },
);

test("in a browser of its own nobody is sent elsewhere", async () => {
  await phone.setUserAgent({ userAgent: ownBrowsers[0]?.[1] ?? "" });
  await phone.goto(hall.page());
  await live();
  expect(await textOf(phone)).not.toContain(elsewhere);
});

/** As a private page or a strict app has it: reading the store throws. */
const forbidStorage = () =>
  phone.evaluateOnNewDocument(() => {
    const get = () => {
      throw new DOMException("ditolak", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get });
    Object.defineProperty(window, "sessionStorage", { get });
    Object.defineProperty(Document.prototype, "cookie", { get, set: get });
  });

describe("where nothing may be kept", () => {
  test("neither stores nor cookies: the answer counts, and its change instead of it", async () => {
    proxy.rules.cookies = "drop";
    await forbidStorage();
    await phone.goto(hall.page());
    await live();
    await tap(phone, "Salah");
    await reads(phone, "Tersimpan");
    await tap(phone, "Benar");
    await phone.waitForFunction(() =>
      document.querySelector(".option.chosen")?.textContent?.includes("Benar"),
    );
    await reads(phone, "Tersimpan");
    expect(hall.votesIn("benar-salah")).toEqual({ benar: 1, salah: 0 });
  });

  test("no stores but cookies: a reload finds the answer again", async () => {
    await phone.goto(hall.page());
    await live();
    await tap(phone, "Salah");
    await reads(phone, "Tersimpan");
    await phone.evaluate(() => localStorage.clear());
    await phone.goto("about:blank");
    await phone.goto(hall.page());
    await live();
    expect(await chosen(phone)).toContain("Salah");
  });

  test.each(["pass", "drop"] as const)(
    "no script, cookies %s: the form votes, and a change counts once",
    async (cookies) => {
      proxy.rules.cookies = cookies;
      await phone.setJavaScriptEnabled(false);
      await phone.goto(hall.page());
      /** By place: no script means none of the driver's waiting in the page either. */
      const vote = async (at: number): Promise<void> => {
        const buttons = await phone.$$("button.option");
        await Promise.all([phone.waitForNavigation(), buttons[at]?.click()]);
      };
      await vote(1);
      expect(await textOf(phone, "[role=status]")).toBe("Tersimpan ✓");
      await vote(0);
      expect(await textOf(phone, ".option.chosen")).toContain("Benar");
      expect(hall.votesIn("benar-salah")).toEqual({ benar: 1, salah: 0 });
    },
  );
});

test("nothing on the page needs a secure context, and nothing is asked for but from us", async () => {
  const asked: string[] = [];
  phone.on("request", (request) => asked.push(new URL(request.url()).host));
  const errors: string[] = [];
  phone.on("pageerror", (error) => errors.push(String(error)));
  phone.on("console", (message) => errors.push(message.text()));
  await phone.goto(hall.page());
  await live();
  expect(await phone.evaluate(() => isSecureContext)).toBe(false);
  await tap(phone, "Salah");
  await reads(phone, "Tersimpan");
  expect(new Set(asked)).toEqual(new Set([`${hallName}:${hall.port}`]));
  expect(errors).toEqual([]);
});
