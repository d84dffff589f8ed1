import type { Page } from "playwright";
import type { Role } from "../../src/wire/ipc.ts";
import type { Action } from "../../src/core/session/action.ts";
import { launch, type RunningApp, type Screens } from "../e2e/app.ts";

const size: Record<"presenter" | "projector", { width: number; height: number }> = {
  presenter: { width: 1440, height: 900 },
  projector: { width: 1920, height: 1080 },
};

export type Stage = { running: RunningApp; presenter: Page; projector: Page };

/** Both windows on one wide virtual screen, each at the size its pictures have. */
export async function openStage(screens: Screens, profile: string): Promise<Stage> {
  const running = await launch({ screens, profile, flags: ["--two-windows"] });
  const [presenter, projector] = [await running.page("presenter"), await running.page("projector")];
  await standAtSize(running);
  return { running, presenter, projector };
}

/** Again after whatever makes the app place its windows anew. */
export async function standAtSize(running: RunningApp): Promise<void> {
  for (const role of ["presenter", "projector"] as const satisfies Role[]) {
    await running.app.evaluate(
      ({ BrowserWindow }, { page, width, height }) => {
        const window = BrowserWindow.getAllWindows().find((each) =>
          each.webContents.getURL().includes(`/${page}.html`),
        );
        window?.setContentSize(width, height);
      },
      { page: role, ...size[role] },
    );
    const page = await running.page(role);
    await page.waitForFunction(
      ({ width, height }) => innerWidth === width && innerHeight === height,
      size[role],
    );
  }
}

export async function act(presenter: Page, action: Action): Promise<void> {
  await presenter.evaluate((asked) => window.bijak.call("act", { action: asked }), action);
}

/** Stands at a slide and step, and waits until the hall does. */
export async function goTo({ presenter, projector }: Stage, slide: string, step: number): Promise<void> {
  await act(presenter, { type: "go", slide, step });
  await projector.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("section.present[data-slide]")].at(-1)?.getAttribute("data-slide") ===
      wanted,
    slide,
  );
}
