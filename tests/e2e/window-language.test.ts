import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, oneScreen, type RunningApp, type Screens } from "./app.ts";

/** Words no sentence of ours does without for long. */
const indonesian =
  /\b(?:yang|dan|tidak|untuk|dengan|belum|sudah|atau|ini|itu|dari|bisa|pada|hadirin|ponsel)\b/iu;
const english = /\b(?:the|and|with|not|your|this|that|from|are|slide show|application|press)\b/iu;

/**
 * Everything a page says for itself, seen or only heard; what stands under a `lang` of its own (the deck, its posts, a pack's
 * examples) is somebody else's words.
 */
const sayings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const attributes = [
      "aria-label",
      "aria-description",
      "aria-roledescription",
      "title",
      "placeholder",
      "alt",
    ];
    const found: string[] = [];
    const read = (element: Element): void => {
      if (element.hasAttribute("lang") && element !== document.documentElement) return;
      if (element.getAttribute("aria-hidden") === "true" || element instanceof HTMLScriptElement) return;
      if (element.matches("code, kbd")) return;
      for (const name of attributes) found.push(element.getAttribute(name) ?? "");
      for (const node of element.childNodes) {
        if (node instanceof Text) found.push(node.data.trim());
        else if (node instanceof Element) read(node);
      }
    };
    read(document.documentElement);
    return found.filter((text) => text !== "");
  });

const strays = async (page: Page, foreign: RegExp) => {
  const said = await sayings(page);
  expect(said.length).toBeGreaterThan(10);
  return said.filter((text) => foreign.test(text));
};

const speaks = [
  {
    language: "id",
    foreign: english,
    start: /Mulai sesi/,
    rules: /Aturan dan/,
    back: /Kembali/,
    tabs: ["Polling", "Slide", "Sidang"],
  },
  {
    language: "en",
    foreign: indonesian,
    start: /Start session/,
    rules: /Rules, and/,
    back: /Back/,
    tabs: ["Polls", "Slides", "Trial"],
  },
] as const;

describe.each(speaks)("a window that speaks $language", ({ language, foreign, start, rules, back, tabs }) => {
  let screens: Screens;
  let running: RunningApp;
  let window: Page;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows"] });
    window = await running.page("presenter");
    await window.getByRole("radio", { name: "English" }).waitFor({ state: "attached", timeout: 60_000 });
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  test("is chosen on the home page, by a name its readers know, and kept", async () => {
    const names = ["English", "Bahasa Indonesia"];
    for (const name of language === "en" ? names.toReversed() : names)
      await window.getByText(name, { exact: true }).click();
    await window.getByRole("button", { name: start }).waitFor();
    expect(await window.evaluate(() => document.documentElement.lang)).toBe(language);
    const kept = async (): Promise<unknown> =>
      JSON.parse(await readFile(join(running.profile, "settings.json"), "utf8"));
    await expect.poll(kept).toMatchObject({ language });
  });

  test("says nothing in the other language on the home page", async () => {
    expect(await strays(window, foreign)).toEqual([]);
  });

  test("nor on the page of rules", async () => {
    await window.getByRole("button", { name: rules }).click();
    await window.getByRole("dialog").waitFor();
    await window.getByRole("button", { name: back }).waitFor();
    expect(await strays(window, foreign)).toEqual([]);
    await window.locator(".rule-list ol button").first().click();
    await window.locator(".rule-detail").waitFor();
    expect(await strays(window, foreign)).toEqual([]);
    await window.getByRole("tab").nth(1).click();
    await window.locator(".accuracy").waitFor();
    expect(await strays(window, foreign)).toEqual([]);
    await window.keyboard.press("Escape");
  });

  test("nor on the desk, in any of its tabs", async () => {
    await window.getByRole("button", { name: start }).click();
    for (const tab of tabs) {
      await window.getByRole("tab", { name: tab }).click({ timeout: 30_000 });
      expect(await strays(window, foreign)).toEqual([]);
    }
    await window.keyboard.press("?");
    await window.getByRole("dialog").waitFor();
    expect(await strays(window, foreign)).toEqual([]);
    await window.keyboard.press("Escape");
  });

  test("leaves the hall its own language", async () => {
    const hall = await running.page("projector");
    expect(await hall.evaluate(() => document.documentElement.lang)).toBe("id");
    const said = await hall.evaluate(() => document.body.innerText);
    expect(said).not.toBe("");
  });
});
