import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanText } from "../../src/core/poll/clean.ts";
import { makeRoom } from "../../src/host/room.ts";
import { forkServer } from "../../src/host/server-fork.ts";
import { createServerProcess } from "../../src/host/server-process.ts";
import { type LiveState, roomPath } from "../../src/wire/live.ts";
import { revealed } from "../unit/server/fake-host.ts";
import { payloads } from "./payloads.ts";
import { buildServer } from "./real-server.ts";

const room = makeRoom();
let built: Awaited<ReturnType<typeof buildServer>>;
let server: ReturnType<typeof createServerProcess>;
let browser: Browser;
let origin = "";

beforeAll(async () => {
  built = await buildServer({ page: true });
  origin = await new Promise((resolve) => {
    server = createServerProcess({
      spawn: () => forkServer(built.entry),
      onBallots: () => Promise.resolve([]),
      recall: () => null,
      onStatus: (status) => status.status === "listening" && resolve(`http://127.0.0.1:${status.port}`),
      onPhones: () => {},
    });
    server.listen({ host: "127.0.0.1", ports: [0], allowHosts: ["127.0.0.1"], room });
  });
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server.stop();
  await built.remove();
});

/** Results in the words of the hall, sixty lines of them, in the question, on the board and in the explanation. */
function shownWith(texts: readonly string[], round: number): LiveState {
  const state = revealed(1);
  if (state.phase !== "hasil") throw new Error("tidak ada hasil");
  const rows = texts.map((text, at) => ({ id: `e${at}`, text, votes: 1, share: 1 }));
  const [one = ""] = texts;
  return {
    ...state,
    run: `qa/${round}`,
    title: one,
    poll: { id: "qa", kind: "qa", named: true, question: one },
    board: rows,
    tally: { ...state.tally, rows },
    correct: [],
    explain: one,
  };
}

/** All that is on the page: its texts as they stand, and the names of its elements. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // The plain page writes "the words: 3 votes".
    while (walk.nextNode()) texts.push((walk.currentNode.nodeValue ?? "").replace(/: $/, ""));
    const elements = [...document.querySelectorAll("*")].map(({ tagName }) => tagName);
    return { texts, elements, harm: "kena" in window || document.title === "kena" };
  });

const cleaned = payloads.map((payload) => cleanText(payload));
const batches = Array.from({ length: Math.ceil(cleaned.length / 60) }, (_, at) =>
  cleaned.slice(at * 60, at * 60 + 60),
);

test("there are five hundred of them, and cleaning leaves their signs alone", () => {
  expect(new Set(cleaned).size).toBeGreaterThanOrEqual(500);
  expect(cleaned.filter((text) => text.includes("<")).length).toBeGreaterThan(350);
});

test.each([
  ["the page with its script", ""],
  ["the page without any", "?polos"],
])(
  "%s draws every one of them as it was written, and asks nobody for anything",
  async (_, query) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const asked: string[] = [];
    const dialogs: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const harmless = cleaned.slice(0, 60).map((_, at) => `pertanyaan ${at}`);
    server.show(shownWith(harmless, 0));
    await page.goto(origin + roomPath(room.token) + query);
    await page.getByText("pertanyaan 59").first().waitFor();
    const plain = await drawn(page);

    for (const [at, texts] of batches.entries()) {
      const full = [...texts, ...harmless].slice(0, 60);
      server.show(shownWith(full, at + 1));
      if (query) await page.reload();
      await page.waitForFunction((last) => document.body.textContent?.includes(last), full.at(-1) ?? "");
      const now = await drawn(page);
      expect(full.filter((text) => !now.texts.includes(text))).toEqual([]);
      expect(now.elements).toEqual(plain.elements);
      expect(now.harm).toBe(false);
    }
    expect(dialogs).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    await page.close();
  },
  60_000,
);
