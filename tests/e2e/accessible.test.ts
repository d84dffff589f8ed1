import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { launch, oneScreen, startSession, type RunningApp, type Screens } from "./app.ts";

const patient = { timeout: 20_000 };

/** What axe calls serious or critical, with the elements. Pictures of slides in the desk are seen in the hall's own page. */
async function faults(page: Page, part = "body"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .exclude(".preview .slide-canvas")
    .exclude(".thumbnail")
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Nothing of a page is cut off or lies beyond its right edge, where nobody scrolls. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const zoom = (running: RunningApp, name: string, factor: number) =>
  running.app.evaluate(
    ({ BrowserWindow }, { page, to }) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${page}.html`),
      );
      window?.webContents.setZoomFactor(to);
    },
    { page: name, to: factor },
  );

describe("for everyone", () => {
  let screens: Screens;
  let running: RunningApp;
  let presenter: Page;
  let projector: Page;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows"] });
    presenter = await running.page("presenter");
    await presenter.getByRole("button", { name: /Mulai sesi/ }).waitFor();
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  test("axe finds nothing serious on the page in front, and it holds at 200 %", async () => {
    expect(await faults(presenter)).toEqual([]);
    await zoom(running, "presenter", 2);
    expect(await sideways(presenter)).toBe(0);
    await presenter.getByRole("button", { name: /Mulai sesi/ }).scrollIntoViewIfNeeded();
    await zoom(running, "presenter", 1);
  });

  test("axe finds nothing serious on the desk, in its panels, its grid of slides and the rules", async () => {
    ({ presenter } = await startSession(running));
    projector = await running.page("projector");
    await presenter.locator(".preview-now .hand").waitFor();
    for (const tab of await presenter.getByRole("tab").all()) {
      await tab.click();
      expect(await faults(presenter)).toEqual([]);
    }
    await presenter.locator("body").press("e");
    await presenter.locator(".ink-colour").first().waitFor();
    expect(await faults(presenter, ".previews")).toEqual([]);
    await presenter.locator("body").press("Escape");
    await presenter.locator("body").press("o");
    await presenter.locator(".overview .cell").first().waitFor();
    expect(await faults(presenter, ".overview")).toEqual([]);
    await presenter.keyboard.press("Escape");
    await expect.poll(() => presenter.locator(".overview").count(), patient).toBe(0);
  });

  test("slides are labelled regions in the hall's language, and no part is an application or speaks English", async () => {
    const present = projector.locator("section.present[data-slide]");
    await present.waitFor();
    expect(await present.getAttribute("aria-label")).toBeTruthy();
    expect(await projector.locator("[role=application]").count()).toBe(0);
    expect(await projector.locator(".hall").getAttribute("lang")).toBe("id");
    const names = await projector.evaluate(() =>
      [...document.querySelectorAll("[aria-label], [title], [aria-roledescription]")].flatMap((element) =>
        ["aria-label", "title", "aria-roledescription"].map((name) => element.getAttribute(name) ?? ""),
      ),
    );
    expect(
      names.filter((name) => /\b(previous|next|resume|jump|pause|notes|presentation)\b/i.test(name)),
    ).toEqual([]);
    // What is not before the hall is not read to anybody.
    const others = await projector
      .locator("section[data-slide]:not(.present)")
      .evaluateAll((sections) => sections.filter((section) => !section.closest("[inert], [hidden]")).length);
    expect(others).toBe(0);
    expect(await faults(projector)).toEqual([]);
  });

  test("who asks for no motion gets none", async () => {
    for (const page of [presenter, projector]) {
      await page.emulateMedia({ reducedMotion: "reduce" });
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll("*")].filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return (
              animationName !== "none" || transitionDuration.split(",").some((one) => parseFloat(one) > 0)
            );
          }).length,
      );
      expect(moving).toBe(0);
      await page.emulateMedia({ reducedMotion: null });
    }
  });

  test("forced colours leave every control its edge, and what the pen drew its colour", async () => {
    await presenter.emulateMedia({ forcedColors: "active" });
    const bare = await presenter
      .locator(".desk button:visible")
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button).borderTopStyle === "none")
          .map((button) => button.outerHTML.slice(0, 120)),
      );
    expect(bare).toEqual([]);
    await presenter.locator("body").press("e");
    const gold = presenter.locator('.ink-colour[data-colour="gold"]');
    await gold.waitFor();
    expect(await gold.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
      "rgb(224, 165, 38)",
    );
    await presenter.locator("body").press("Escape");
    await presenter.emulateMedia({ forcedColors: null });
  });

  test("the desk holds at 200 %: nothing lies beyond the edge, and the buttons of the talk can be reached", async () => {
    await zoom(running, "presenter", 2);
    expect(await sideways(presenter)).toBe(0);
    await presenter.locator(".steps .primary").scrollIntoViewIfNeeded();
    await presenter.locator(".steps .primary").click();
    await zoom(running, "presenter", 1);
  });

  test("every control of the desk is reached with Tab", async () => {
    const wanted = await presenter
      .locator(".top-bar button:visible:enabled, .previews button:visible:enabled")
      .evaluateAll((buttons) => buttons.map((button) => button.textContent || button.ariaLabel));
    await presenter.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const reached: (string | null)[] = [];
    for (let presses = 0; presses < 60 && reached.length < 60; presses += 1) {
      await presenter.keyboard.press("Tab");
      reached.push(
        await presenter.evaluate(
          () =>
            document.activeElement &&
            (document.activeElement.textContent || document.activeElement.ariaLabel),
        ),
      );
    }
    expect(wanted.filter((name) => !reached.includes(name))).toEqual([]);
  });
});
