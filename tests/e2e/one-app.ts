import { afterAll, afterEach, beforeAll } from "vitest";
import { launch, oneScreen, type RunningApp, type Screens } from "./app.ts";

/** For files whose every test starts an app of its own: one screen for all, and no app outlives its test. */
export function oneAppATest() {
  let screens: Screens;
  let running: RunningApp | null = null;
  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
  });
  const close = async () => {
    await running?.close();
    running = null;
  };
  afterEach(close);
  afterAll(() => screens?.stop());
  return {
    screens: () => screens,
    open: async (profile?: string, flags: string[] = []): Promise<RunningApp> =>
      (running = await launch({
        screens,
        flags: ["--two-windows", ...flags],
        ...(profile !== undefined && { profile }),
      })),
    close,
    /** It has ended by itself. */
    forget: () => {
      running = null;
    },
  };
}
