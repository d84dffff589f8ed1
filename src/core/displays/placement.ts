/** In device-independent pixels of the whole desktop, as Electron's `screen` reports them. */
export type Bounds = { x: number; y: number; width: number; height: number };
export type Display = { id: number; label: string; bounds: Bounds; internal: boolean; primary: boolean };

export type ScreenMode = "auto" | "single" | "windows";
export type DisplayPreferences = {
  /** `auto`: two displays when there are two. `windows`: both windows on one display, for practice. */
  mode: ScreenMode;
  /** The hall's display was swapped by hand for the facilitator's. */
  swapped: boolean;
  /** The display last used for the hall; labels survive a replug, ids may not. */
  hallLabel: string | null;
};

export type WindowPlace = { display: number; bounds: Bounds; fullScreen: boolean };
export type Placement = {
  /** `single`: one display shows the hall's picture, and notes only while a key is held. */
  mode: "two" | "single" | "windows";
  projector: WindowPlace | null;
  presenter: WindowPlace;
};

/**
 * Where both windows go. Depends on nothing but its arguments, so plugging and unplugging give the
 * same answer whatever came before. With no display at all (all unplugged) answers null: keep things
 * as they are until one returns.
 */
export function place(reported: Display[], preferences: DisplayPreferences): Placement | null {
  // The system names displays in any order; twins of one label must still be told apart the same way.
  const displays = reported.toSorted(leftToRight);
  const own = ownDisplay(displays);
  if (!own) return null;
  if (preferences.mode === "windows") return sideBySide(own);
  const outer = hallDisplay(displays, own, preferences);
  if (preferences.mode === "single" || !outer) {
    return { mode: "single", projector: null, presenter: whole(own, false) };
  }
  const [hall, desk] = preferences.swapped ? [own, outer] : [outer, own];
  return { mode: "two", projector: whole(hall, true), presenter: whole(desk, false) };
}

/** The facilitator's: the laptop's panel, else the primary one, else the leftmost. */
function ownDisplay(displays: Display[]): Display | null {
  return (
    displays.find((display) => display.internal) ??
    displays.find((display) => display.primary) ??
    displays[0] ??
    null
  );
}

/** The hall's: the one used before if it is back, else the largest of the others. */
function hallDisplay(displays: Display[], own: Display, { hallLabel }: DisplayPreferences): Display | null {
  const others = displays
    .filter((display) => display.id !== own.id && !mirrors(display, own))
    .toSorted((a, b) => area(b) - area(a));
  // Some systems name no display at all.
  const known = hallLabel ? others.find((display) => display.label === hallLabel) : undefined;
  return known ?? others[0] ?? null;
}

/** Some drivers report a mirrored pair as two displays at one place: the hall sees what we see. */
const mirrors = (a: Display, b: Display): boolean => a.bounds.x === b.bounds.x && a.bounds.y === b.bounds.y;

const area = ({ bounds }: Display): number => bounds.width * bounds.height;
const leftToRight = (a: Display, b: Display): number =>
  a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y || a.id - b.id;

const whole = (display: Display, fullScreen: boolean): WindowPlace => ({
  display: display.id,
  bounds: display.bounds,
  fullScreen,
});

/** The hall's window left, the facilitator's right, both whole and neither full screen. */
function sideBySide(display: Display): Placement {
  const { x, y, width, height } = display.bounds;
  const half = Math.floor(width / 2);
  return {
    mode: "windows",
    projector: { display: display.id, bounds: { x, y, width: half, height }, fullScreen: false },
    presenter: {
      display: display.id,
      bounds: { x: x + half, y, width: width - half, height },
      fullScreen: false,
    },
  };
}
