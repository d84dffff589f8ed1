import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { freshProfile, shownSlide, startSession } from "./app.ts";
import { oneAppATest } from "./one-app.ts";
import {
  crashPage,
  inPage,
  journalIn,
  notices,
  press,
  shownIn,
  answerDialogs,
  asked,
  closeWindow,
} from "./trouble.ts";

const { open } = oneAppATest();

describe("a page that dies", () => {
  test("the projector's is back at the same slide by itself; three times in a minute is told, calmly", async () => {
    const app = await open();
    const { presenter } = await startSession(app);
    await press(presenter, "PageDown", 4);
    const slide = await shownIn(app, "projector");
    expect(slide).not.toBe("pembuka");
    for (const death of [1, 2]) {
      await crashPage(app, "projector");
      await expect.poll(() => shownIn(app, "projector"), { timeout: 4_000, interval: 50 }).toBe(slide);
      expect(await notices(presenter), `after death ${death}`).not.toContain("berkali-kali");
    }
    await press(presenter, "PageDown", 1);
    await crashPage(app, "projector");
    await presenter.getByText("Layar hadirin berhenti berkali-kali").waitFor();
    expect(await notices(presenter)).toContain("sesi tetap berjalan");
    await expect.poll(() => shownIn(app, "projector"), { timeout: 15_000 }).not.toBeNull();
  });

  test("the facilitator's is back at the desk, and the hall never notices", async () => {
    const app = await open();
    const { presenter, projector } = await startSession(app);
    await press(presenter, "PageDown", 3);
    const slide = await shownSlide(projector!);
    await crashPage(app, "presenter");
    const desk = () => inPage<number>(app, "presenter", `document.querySelectorAll(".desk").length`);
    await expect.poll(desk, { timeout: 4_000, interval: 50 }).toBe(1);
    expect(await shownSlide(projector!)).toBe(slide);
    await inPage(app, "presenter", `window.bijak.call("advance", { back: false }).then(() => 1)`);
    await expect.poll(() => journalIn(app.profile)).toMatch(/"type":"go"/);
  });
});

describe("windows closed by hand", () => {
  test("the projector's comes back by itself at the same slide", async () => {
    const app = await open();
    const { presenter } = await startSession(app);
    await press(presenter, "PageDown", 3);
    const slide = await shownIn(app, "projector");
    await closeWindow(app, "projector");
    await expect.poll(() => shownIn(app, "projector"), { timeout: 5_000 }).toBe(slide);
  });

  test("the facilitator's asks during a session; told to stay it stays, told to close the talk can be resumed", async () => {
    const profile = await freshProfile();
    const app = await open(profile);
    const { presenter, projector } = await startSession(app);
    await press(presenter, "PageDown", 3);
    const slide = await shownSlide(projector!);
    await answerDialogs(app, 0);
    await closeWindow(app, "presenter");
    await expect.poll(() => asked(app)).toMatch(/Sesi masih berjalan.*bisa dilanjutkan/);
    expect(await presenter.locator(".desk").count()).toBe(1);
    await answerDialogs(app, 1);
    const gone = app.app.waitForEvent("close");
    await closeWindow(app, "presenter");
    await gone;
    const again = await open(profile);
    const home = await again.page("presenter");
    await home.getByRole("button", { name: "Lanjutkan" }).click();
    await home.locator(".desk").waitFor();
    await expect.poll(async () => shownSlide(await again.page("projector"))).toBe(slide);
    await again.close();
    await rm(profile, { recursive: true, force: true });
  });

  test("at home the facilitator's window closes the app at once", async () => {
    const app = await open();
    await (await app.page("presenter")).getByRole("button", { name: /Mulai sesi/ }).waitFor();
    const gone = new Promise((resolve) => app.app.process().once("exit", resolve));
    await closeWindow(app, "presenter");
    expect(await gone).toBe(0);
  });
});
