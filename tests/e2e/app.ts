import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright";
import type { Bridge } from "../../src/wire/ipc.ts";
import { startXorgDummy, startXvfb } from "../../scripts/display/display.mjs";

declare global {
  interface Window {
    /** What the preload puts into every page of the app. */
    readonly bijak: Bridge;
  }
}

export const root = join(import.meta.dirname, "..", "..");

export type Screens = { display: string; stop: () => Promise<void> };
export type TwoScreens = Screens & { plug: () => Promise<void>; unplug: () => Promise<void> };

export const oneScreen = (width = 1920, height = 1080): Promise<Screens> => startXvfb({ width, height });
/** A laptop with a projector that can be plugged and pulled. */
export const twoScreens = (): Promise<TwoScreens> => startXorgDummy();

export type RunningApp = {
  app: ElectronApplication;
  profile: string;
  /** Everything the app wrote for people. */
  output: () => string;
  page: (name: "presenter" | "projector" | "kiosk") => Promise<Page>;
  /** Ends it the hard way. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

export async function freshProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), "bijak-e2e-"));
}

/** The real built app with a profile of its own; nothing of it reaches a network but loopback. */
export async function launch(options: {
  screens: Screens;
  profile?: string;
  flags?: string[];
  env?: Record<string, string>;
  /** The app's own folder, when it is not this repository. */
  app?: string;
}): Promise<RunningApp> {
  const profile = options.profile ?? (await freshProfile());
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const app = await _electron.launch({
    args: [options.app ?? root, ...asRoot, `--profile=${profile}`, ...(options.flags ?? [])],
    cwd: root,
    env: {
      ...(process.env as Record<string, string>),
      DISPLAY: options.screens.display,
      BIJAK_LAN_HOST: "127.0.0.1",
      ...options.env,
    },
  });
  askAgain(app);
  let output = "";
  app.process().stdout?.on("data", (data) => (output += String(data)));
  const page = async (name: string): Promise<Page> => {
    const isIt = (each: Page) => each.url().includes(`/${name}.html`);
    const open = app.windows().find(isIt);
    return open ?? app.waitForEvent("window", { predicate: isIt, timeout: 15_000 });
  };
  return {
    app,
    profile,
    output: () => output,
    page,
    kill: async () => {
      const gone = new Promise((resolve) => app.process().once("exit", resolve));
      app.process().kill("SIGKILL");
      await gone;
    },
    close: async () => {
      await app.close().catch(() => undefined);
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * While an app starts, the runtime may collect the inspector's promise before it is answered, more than once. What the
 * tests ask main for may be asked again.
 */
function askAgain(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app) as (...args: unknown[]) => Promise<unknown>;
  const patient = (...args: unknown[]) => {
    const ask = (left: number): Promise<unknown> =>
      evaluate(...args).catch((error: unknown) => {
        if (left > 0 && String(error).includes("garbage collected")) return ask(left - 1);
        throw error;
      });
    return ask(5);
  };
  Object.assign(app, { evaluate: patient });
}

/** Starts a session from home and waits until the facilitator's desk stands. */
export async function startSession(
  running: RunningApp,
): Promise<{ presenter: Page; projector: Page | null }> {
  const presenter = await running.page("presenter");
  await presenter.getByRole("button", { name: /Mulai sesi/ }).click();
  await presenter.locator(".desk, .single-screen").first().waitFor();
  const two = running.app.windows().some((each) => each.url().includes("/projector.html"));
  return { presenter, projector: two ? await running.page("projector") : null };
}

/** The id of the slide a hall looks at, as the deck's engine has it on screen. */
export const shownSlide = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const present = [...document.querySelectorAll("section.present[data-slide]")];
    return present.at(-1)?.getAttribute("data-slide") ?? null;
  });
