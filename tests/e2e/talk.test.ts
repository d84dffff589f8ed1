import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { launch, oneScreen, shownSlide, startSession, type RunningApp, type Screens } from "./app.ts";

describe("a talk in two windows", () => {
  let screens: Screens;
  let running: RunningApp;
  let presenter: Page;
  let projector: Page;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows"] });
    const opened = await startSession(running);
    presenter = opened.presenter;
    projector = opened.projector!;
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  test("the opener stands on both windows before the first key", async () => {
    await expect.poll(() => shownSlide(projector)).toBe("pembuka");
  });

  test("keys, clicker keys and buttons walk the steps of the deck", async () => {
    await presenter.locator(".desk").click({ position: { x: 700, y: 5 } });
    await presenter.keyboard.press("PageDown");
    await expect.poll(() => shownSlide(projector)).not.toBe("pembuka");
    await presenter.keyboard.press("PageUp");
    await expect.poll(() => shownSlide(projector)).toBe("pembuka");
  });

  test("black covers the hall and the same key uncovers it", async () => {
    await presenter.keyboard.press("b");
    await expect.poll(() => projector.locator(".hall").getAttribute("data-screen")).toBe("black");
    await presenter.keyboard.press("b");
    await expect.poll(() => projector.locator(".hall").getAttribute("data-screen")).toBe("slide");
  });

  test("a frozen hall stays while the facilitator searches and jumps, and follows when thawed", async () => {
    await presenter.keyboard.press("f");
    await presenter.keyboard.press("/");
    await presenter.keyboard.type("hoaks");
    await presenter.keyboard.press("Enter");
    await presenter.getByText("Hadirin masih melihat slide yang dibekukan").waitFor();
    expect(await shownSlide(projector)).toBe("pembuka");
    await presenter.keyboard.press("f");
    await expect.poll(() => shownSlide(projector)).not.toBe("pembuka");
  });

  test("a pasted post stays with the facilitator until it is sent, then is revealed finding by finding", async () => {
    const post =
      "SEBARKAN!!! Besok rekening semua pegawai dipotong 50%, info valid dari grup sebelah, viralkan sebelum dihapus";
    await presenter.keyboard.press("t");
    await presenter.keyboard.insertText(post);
    await presenter.locator(".paste ~ .findings li").first().waitFor();
    expect(await projector.content()).not.toContain("rekening semua pegawai");
    await presenter.keyboard.press("Control+Enter");
    await presenter.locator(".trial-preview").waitFor();
    await presenter.keyboard.press("Enter");
    await projector.locator(".hall-over .post-card").waitFor();
    await expect
      .poll(() => projector.locator(".hall-over .post-text").textContent())
      .toContain("rekening semua pegawai");
    expect(await projector.locator(".hall-over .finding-detail").count()).toBe(0);
    await presenter.keyboard.press("r");
    await projector.getByText("Indikasi, bukan putusan").waitFor();
    await presenter.keyboard.press("Shift+R");
    await projector.locator(".hall-over .verdict-badge").first().waitFor();
    await presenter.keyboard.press("Escape");
    await expect.poll(() => projector.locator(".hall-over").count()).toBe(0);
  });

  test("a finding of the deck's own post is there for the eye, whole, on the slide itself", async () => {
    await presenter.keyboard.press("/");
    await presenter.keyboard.type("hoaks: berhenti");
    await presenter.keyboard.press("Enter");
    await projector.locator("section.present .post-card").waitFor();
    await presenter.locator(".on-stage .findings li").first().waitFor({ state: "attached" });
    await presenter.keyboard.press("r");
    // The engine hides what it takes for a slide of its own.
    const body = projector.locator("section.present .finding-body");
    await body.waitFor({ state: "visible" });
    expect(await body.getAttribute("data-cut")).toBeNull();
  });
});
