import type { Browser, BrowserContext, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chosen, newPhone, openChromium, reads, tap, textOf } from "./chromium.ts";
import { type Hall, openHall, waitFor } from "./hall.ts";
import { openProxy, type Proxy, type Rules } from "./proxy.ts";

let hall: Hall;
let browser: Browser;
let proxy: Proxy;
let context: BrowserContext;
let phone: Page;

beforeAll(async () => {
  hall = await openHall();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});
beforeEach(() => hall.ask("benar-salah"));
afterEach(async () => {
  await context?.close();
  await proxy?.close();
});

const open: Rules = { sockets: "pass", streams: "pass", questions: "pass" };
const enter = async (rules: Partial<Rules>): Promise<void> => {
  proxy = await openProxy({ ...open, ...rules });
  ({ phone, context } = await newPhone(browser, { proxy: proxy.address }));
  await phone.goto(hall.page());
};
/** The page's own script has taken over. */
const live = () => phone.waitForSelector("[data-live]");
const rung = () =>
  phone.evaluate(() => JSON.parse(localStorage.getItem(localStorage.key(0) ?? "") ?? "{}").rung);

const ways: [way: string, rules: Partial<Rules>, rung: number][] = [
  ["a socket", {}, 0],
  ["events where sockets are refused", { sockets: "refuse" }, 1],
  ["events where sockets are taken and never answered", { sockets: "stall" }, 1],
  ["requests where streams are refused, too", { sockets: "refuse", streams: "refuse" }, 2],
  ["requests where a scanner holds streams back until they end", { sockets: "stall", streams: "hold" }, 2],
];

describe("behind an office proxy a phone votes", () => {
  test.each(ways)("by %s", async (_, rules, expected) => {
    await enter(rules);
    await live();
    expect(await rung()).toBe(expected);
    await tap(phone, "Salah");
    await reads(phone, "Tersimpan");
    expect(hall.votesIn("benar-salah")).toMatchObject({ salah: 1 });

    // What changes in the hall is seen here, and what was answered stands after a reload.
    hall.act({ type: "poll/lock", run: hall.run() });
    await reads(phone, "sudah dikunci");
    hall.act({ type: "poll/reopen", run: hall.run() });
    await phone.waitForSelector(".option input:enabled");
    await phone.reload();
    await live();
    expect(await chosen(phone)).toContain("Salah");
    expect(hall.ballots()).toBeGreaterThan(0);
    expect(hall.votesIn("benar-salah")).toMatchObject({ salah: 1 });
  });

  test("by a plain form where nothing but pages gets through", async () => {
    await enter({ sockets: "stall", streams: "stall", questions: "stall" });
    await phone.waitForFunction(() => location.search === "?polos");
    await Promise.all([phone.waitForNavigation(), tap(phone, "Salah")]);
    await reads(phone, "Tersimpan");
    expect(hall.votesIn("benar-salah")).toMatchObject({ salah: 1 });
    await phone.reload();
    expect(await chosen(phone)).toContain("Salah");
    expect(await textOf(phone, "main")).toContain("memuat ulang sendiri");
  });
});

test("the way that worked is the first one tried after a reload", async () => {
  await enter({ sockets: "stall" });
  await live();
  const before = proxy.counts.sockets;
  await phone.reload();
  await live();
  expect(proxy.counts.sockets).toBe(before);
  expect(await rung()).toBe(1);
});

test("a phone that has come down the ladder climbs it again when the network lets it, without a break", async () => {
  await enter({ sockets: "refuse", streams: "refuse" });
  // Ten seconds pass in no time on this page.
  await phone.evaluateOnNewDocument(() => {
    const real = window.setTimeout.bind(window);
    const hurried = (act: (...all: unknown[]) => void, ms?: number, ...all: unknown[]) =>
      real(act, ms === 10_000 ? 500 : ms, ...all);
    Object.assign(window, { setTimeout: hurried });
  });
  await phone.reload();
  await live();
  expect(await rung()).toBe(2);
  proxy.rules.sockets = "pass";
  await waitFor(async () => (await rungAfterTap()) === 0, "kembali ke soket");
  await reads(phone, "Tersimpan");
  expect(hall.votesIn("benar-salah")).toMatchObject({ benar: 1 });

  async function rungAfterTap(): Promise<unknown> {
    await tap(phone, "Benar");
    return rung();
  }
});
