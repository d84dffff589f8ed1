import { screen, type BrowserWindow } from "electron";
import { place, type Display, type DisplayPreferences, type Placement } from "../core/displays/placement.ts";
import type { Windows } from "./windows.ts";

export type Stage = {
  placement: () => Placement | null;
  displays: () => Display[];
  /** Puts both windows where the displays and preferences say; cheap when nothing changed. */
  arrange: () => void;
  stop: () => void;
};

/** Keeps the hall's window on the hall's display, whatever is plugged or pulled mid-talk. */
export function setUpStage(
  windows: Windows,
  preferences: () => DisplayPreferences,
  onChange: (placement: Placement, displays: Display[]) => void,
): Stage {
  let placement: Placement | null = null;
  const arrange = () => {
    const displays = readDisplays();
    const next = place(displays, preferences());
    if (!next) return;
    placement = next;
    const presenter = windows.open("presenter");
    put(presenter, next.presenter);
    if (next.projector) put(windows.open("projector"), next.projector);
    else windows.get("projector")?.destroy();
    presenter.setFullScreen(false);
    presenter.show();
    onChange(next, displays);
  };
  // Drivers report a replug as several events; each answer is right, so each is simply followed.
  const events = ["display-added", "display-removed", "display-metrics-changed"] as const;
  const follow = () => setImmediate(arrange);
  screen.on("display-added", follow);
  screen.on("display-removed", follow);
  screen.on("display-metrics-changed", follow);
  return {
    placement: () => placement,
    displays: readDisplays,
    arrange,
    stop: () => {
      for (const event of events) screen.removeListener(event as "display-added", follow);
    },
  };
}

function readDisplays(): Display[] {
  const primary = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map((display) => ({
    id: display.id,
    label: display.label,
    bounds: display.bounds,
    internal: display.internal,
    primary: display.id === primary,
  }));
}

function put(window: BrowserWindow, target: NonNullable<Placement["projector"]>): void {
  const now = window.getBounds();
  const moved = (["x", "y", "width", "height"] as const).some((edge) => now[edge] !== target.bounds[edge]);
  // A full-screen window ignores new bounds on some systems; it must leave first.
  if (moved && window.isFullScreen()) window.setFullScreen(false);
  if (moved) window.setBounds(target.bounds);
  if (target.fullScreen && !window.isFullScreen()) window.setFullScreen(true);
  if (!window.isVisible()) window.showInactive();
}
