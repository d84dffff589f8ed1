import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  freshProfile,
  launch,
  oneScreen,
  shownSlide,
  startSession,
  type RunningApp,
  type Screens,
} from "./app.ts";
import { crashPage, inPage, journalIn, notices, press, shownIn } from "./trouble.ts";

let screens: Screens;
let running: RunningApp | null = null;
beforeAll(async () => {
  screens = await oneScreen(3840, 1080);
});
afterEach(async () => {
  await running?.close();
  running = null;
});
afterAll(() => screens?.stop());

const open = async (profile?: string, flags: string[] = []): Promise<RunningApp> =>
  (running = await launch({
    screens,
    flags: ["--two-windows", ...flags],
    ...(profile !== undefined && { profile }),
  }));

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
    const gone = app.app.waitForEvent("close");
    await closeWindow(app, "presenter");
    await expect(gone).resolves.toBeDefined();
  });
});

/** As its cross or Alt+F4 would. */
const closeWindow = (app: RunningApp, page: string): Promise<void> =>
  app.app.evaluate(({ BrowserWindow }, name) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().includes(`/${name}.html`),
    );
    // Later: the answer must be out before the app may be gone.
    setTimeout(() => window?.close(), 10);
  }, page);

/** Stands in for a person before the question, and keeps what was asked. */
const answerDialogs = (app: RunningApp, response: number): Promise<void> =>
  app.app.evaluate(({ dialog }, answer) => {
    const kept = globalThis as { asked?: string };
    kept.asked = "";
    dialog.showMessageBox = ((
      _window: unknown,
      { message, detail }: { message: string; detail?: string },
    ) => {
      kept.asked = `${message} ${detail}`;
      return Promise.resolve({ response: answer, checkboxChecked: false });
    }) as unknown as typeof dialog.showMessageBox;
  }, response);

const asked = (app: RunningApp): Promise<string> =>
  app.app.evaluate(() => (globalThis as { asked?: string }).asked ?? "");
