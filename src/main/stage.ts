import { screen, type BrowserWindow } from "electron";
import {
  place,
  type Display,
  type DisplayPreferences,
  type Placement,
  type WindowPlace,
} from "../core/displays/placement.ts";
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
  let stopped = false;
  let settling: NodeJS.Timeout | null = null;
  /** Leaving full screen ends later than it returns, and some drivers move windows after their event. */
  const settle = (tries: number) => {
    if (settling) clearTimeout(settling);
    settling = setTimeout(() => {
      if (!placement) return;
      const pairs = [
        [windows.get("presenter"), placement.presenter],
        [windows.get("projector"), placement.projector],
      ] as const;
      const astray = pairs.filter(([window, target]) => window && target && !stands(window, target));
      for (const [window, target] of astray) if (window && target) put(window, target);
      if (astray.length > 0 && tries > 1) settle(tries - 1);
    }, tryAgainAfter);
  };
  /** Closed by a slip of the hand, the hall's window comes back: it goes only with its display or the app. */
  const openHall = () => {
    const standing = windows.get("projector");
    const window = windows.open("projector");
    if (window !== standing) {
      window.once("closed", () => {
        if (!stopped && placement?.projector) follow();
      });
    }
    return window;
  };
  const arrange = () => {
    if (stopped) return;
    const displays = readDisplays();
    const next = place(displays, preferences());
    if (!next) return;
    placement = next;
    const presenter = windows.open("presenter");
    put(presenter, next.presenter);
    if (next.projector) put(openHall(), next.projector);
    else windows.get("projector")?.destroy();
    presenter.show();
    settle(triesToStand);
    onChange(next, displays);
  };
  // Drivers report a replug as several events; each answer is right, so each is simply followed.
  const follow = () => setImmediate(arrange);
  screen.on("display-added", follow);
  screen.on("display-removed", follow);
  screen.on("display-metrics-changed", follow);
  return {
    placement: () => placement,
    displays: readDisplays,
    arrange,
    stop: () => {
      stopped = true;
      if (settling) clearTimeout(settling);
      screen.removeListener("display-added", follow);
      screen.removeListener("display-removed", follow);
      screen.removeListener("display-metrics-changed", follow);
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

const edges = ["x", "y", "width", "height"] as const;

function put(window: BrowserWindow, target: WindowPlace): void {
  if (window.isDestroyed()) return;
  const now = window.getBounds();
  const moved = edges.some((edge) => now[edge] !== target.bounds[edge]);
  // A full-screen window ignores new bounds on some systems; it must leave first.
  if (moved && window.isFullScreen()) window.setFullScreen(false);
  if (moved) window.setBounds(target.bounds);
  if (target.fullScreen !== window.isFullScreen()) window.setFullScreen(target.fullScreen);
  if (!window.isVisible()) window.showInactive();
}

/** On the display meant, whatever a window manager added around it. */
function stands(window: BrowserWindow, target: WindowPlace): boolean {
  const { x, y } = window.getBounds();
  const near = Math.abs(x - target.bounds.x) < frameSize && Math.abs(y - target.bounds.y) < frameSize;
  return near && window.isFullScreen() === target.fullScreen;
}

/** Pixels a window manager's frame may shift a window by. */
const frameSize = 60;
const triesToStand = 8;
const tryAgainAfter = 120;
