import type { Browser, BrowserContext, CDPSession, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chosen, newPhone, openChromium, reads, tap } from "./chromium.ts";
import { type Hall, openHall, waitFor } from "./hall.ts";
import { openProxy, type Proxy } from "./proxy.ts";

let hall: Hall;
let browser: Browser;
let proxy: Proxy;
let context: BrowserContext;
let phone: Page;
let wire: CDPSession;

beforeAll(async () => {
  hall = await openHall();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});
beforeEach(async () => {
  hall.ask("benar-salah");
  proxy = await openProxy({ sockets: "pass", streams: "pass", questions: "pass" });
  ({ phone, context } = await newPhone(browser, { proxy: proxy.address }));
  wire = await phone.createCDPSession();
  await phone.goto(hall.page());
  await phone.waitForSelector("[data-live]");
});
afterEach(async () => {
  await context?.close();
  await proxy?.close();
});

const offline = (on: boolean) =>
  wire.send("Network.emulateNetworkConditions", {
    offline: on,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
const status = () => phone.$eval(".status", (line) => line.textContent);
/** Another page lies over this one, as when somebody reads a message in between. */
const coverPhone = async () => {
  const other = await context.newPage();
  await other.bringToFront();
  await phone.waitForFunction(() => document.hidden, { polling: 50 });
  return async () => {
    await phone.bringToFront();
    await phone.waitForFunction(() => !document.hidden, { polling: 50 });
    await other.close();
  };
};
/** Put away: hidden, and its timers stopped. */
const fallAsleep = async () => {
  const uncover = await coverPhone();
  await wire.send("Page.setWebLifecycleState", { state: "frozen" });
  return async () => {
    await wire.send("Page.setWebLifecycleState", { state: "active" });
    await uncover();
  };
};
/** Three seconds is the promise, held to the letter on a turned clock in the unit tests; machines that are busy get more. */
const backWithin = 3 * 3_000;
const since = (began: number) => performance.now() - began;

describe("a phone that slept", () => {
  test("comes back within three seconds with its answer and the question as it is now", async () => {
    await tap(phone, "Benar");
    await reads(phone, "Tersimpan");
    const wakeUp = await fallAsleep();
    // The sleeper's line dies without a word; the hall goes on.
    proxy.cut();
    await waitFor(() => hall.phones() === 0, "ponsel yang tidur tidak lagi dihitung");
    hall.act({ type: "poll/lock", run: hall.run() });
    const began = performance.now();
    await wakeUp();
    await reads(phone, "sudah dikunci");
    expect(await chosen(phone)).toContain("Benar");
    expect(since(began)).toBeLessThan(backWithin);
  });

  test("does not dial while nobody looks, and does at once when somebody does", async () => {
    await tap(phone, "Salah");
    await reads(phone, "Tersimpan");
    const uncover = await coverPhone();
    const dialled = proxy.counts.sockets;
    proxy.cut();
    await waitFor(() => hall.phones() === 0, "sambungan putus");
    // Long enough for several tries.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(proxy.counts.sockets).toBe(dialled);
    const began = performance.now();
    await uncover();
    await waitFor(() => hall.phones() === 1, "ponsel kembali");
    expect(since(began)).toBeLessThan(backWithin);
    expect(await chosen(phone)).toContain("Salah");
  });

  test("whose line is dead without knowing drops it when it wakes", async () => {
    const dialled = proxy.counts.sockets;
    const wakeUp = await fallAsleep();
    // Longer than a nap, with a line that stays open.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await wakeUp();
    await waitFor(() => proxy.counts.sockets > dialled, "sambungan baru", backWithin);
    await waitFor(() => hall.phones() === 1, "sambungan lama dilepas");
    expect(await chosen(phone)).toBeNull();
  });
});

describe("an answer given without a network", () => {
  test("is kept in calm words and counted once when the network is back", async () => {
    await offline(true);
    await reads(phone, "Menunggu sambungan");
    await tap(phone, "Salah");
    await reads(phone, "Menunggu sambungan. Jawaban Anda dikirim otomatis.");
    expect(hall.votesIn("benar-salah")).toMatchObject({ salah: 0 });
    await offline(false);
    const began = performance.now();
    await reads(phone, "Tersimpan");
    expect(since(began)).toBeLessThan(backWithin);
    expect(hall.votesIn("benar-salah")).toMatchObject({ benar: 0, salah: 1 });
  });

  test("survives the page being closed, and is sent when it is opened again", async () => {
    await offline(true);
    await reads(phone, "Menunggu sambungan");
    await tap(phone, "Salah");
    await reads(phone, "dikirim otomatis");
    await phone.close();
    phone = await context.newPage();
    await phone.goto(hall.page());
    await reads(phone, "Tersimpan");
    expect(hall.votesIn("benar-salah")).toMatchObject({ benar: 0, salah: 1 });
  });

  test("counts as the one it was changed to", async () => {
    await offline(true);
    await reads(phone, "Menunggu sambungan");
    await tap(phone, "Salah");
    await tap(phone, "Benar");
    await offline(false);
    await reads(phone, "Tersimpan");
    expect(hall.votesIn("benar-salah")).toMatchObject({ benar: 1, salah: 0 });
    expect(await chosen(phone)).toContain("Benar");
  });
});

describe("a server process that dies", () => {
  test("in the middle of an answer loses nothing: it is sent again and counted once", async () => {
    // The disk has the answer, and the server dies before it can say so.
    let release = (): void => {};
    const before = hall.ballots();
    hall.useDisk(() => new Promise((resolve) => (release = resolve)));
    await tap(phone, "Benar");
    await waitFor(() => hall.ballots() > before, "jawaban di host");
    expect(await status()).toContain("Terkirim");
    hall.useDisk(() => Promise.resolve());
    hall.kill();
    release();
    const began = performance.now();
    await reads(phone, "Tersimpan");
    expect(since(began)).toBeLessThan(backWithin);
    expect(hall.ballots()).toBeGreaterThan(before + 1);
    expect(hall.votesIn("benar-salah")).toMatchObject({ benar: 1, salah: 0 });
  });

  test("and stays away for a while is waited for in calm words, and found within three seconds", async () => {
    await tap(phone, "Benar");
    await reads(phone, "Tersimpan");
    await hall.stopServer();
    await reads(phone, "Menunggu sambungan");
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await hall.startServer();
    const began = performance.now();
    await waitFor(() => hall.phones() === 1, "ponsel kembali");
    expect(since(began)).toBeLessThan(backWithin);
    await reads(phone, "Tersimpan");
    expect(hall.votesIn("benar-salah")).toMatchObject({ benar: 1 });
  });
});

test("where nothing may be stored an answer still goes out, and again after the server was away", async () => {
  await phone.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("ditolak", "SecurityError");
      },
    });
  });
  await phone.reload();
  await phone.waitForSelector("[data-live]");
  await offline(true);
  await reads(phone, "Menunggu sambungan");
  await tap(phone, "Benar");
  await offline(false);
  await reads(phone, "Tersimpan");
  hall.kill();
  await waitFor(() => hall.phones() === 0, "server mati");
  await waitFor(() => hall.phones() === 1, "ponsel kembali");
  await phone.reload();
  await phone.waitForSelector("[data-live]");
  expect(await chosen(phone)).toContain("Benar");
  expect(hall.votesIn("benar-salah")).toMatchObject({ benar: 1, salah: 0 });
});
