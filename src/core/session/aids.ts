import type { Action } from "./action.ts";
import { type Caption, noCaption, turnCaption } from "./caption.ts";
import { addStroke, type Stroke } from "./ink.ts";
import type { Stage } from "./session.ts";

/** A place on the slide, each from 0 to 1. */
export type Point = { x: number; y: number };
export const pointingTools = ["laser", "spotlight"] as const;
export type PointingTool = (typeof pointingTools)[number];
export type Pointer = Point & { tool: PointingTool };
/** `scale` from 1.25 to 3; the point stays where it is while all around it grows. */
export type Zoom = Point & { scale: number };

/** What moves too fast to be worth a whole view: sent alone, up to sixty times a second. */
export type Aim = { pointer: Pointer | null; drawing: Stroke | null };

/** What the facilitator points, draws and enlarges with. Part of the stage, so a frozen hall keeps its own. */
export type Aids = Aim & {
  zoom: Zoom | null;
  /** Finished strokes, by what they were drawn on (`surfaceOf`). */
  ink: Readonly<Record<string, readonly Stroke[]>>;
  caption: Caption;
};

export type HallAids = Aim & {
  zoom: Zoom | null;
  /** Strokes on what stands before the hall now. */
  ink: readonly Stroke[];
  /** The sentence of the script at the foot, empty where none is said; null while it is off. */
  caption: string | null;
};

export const noHallAids: HallAids = { pointer: null, drawing: null, zoom: null, ink: [], caption: null };

export type AidAction = Extract<
  Action,
  { type: `aid/${string}` | `ink/${string}` } | { type: `caption/${string}` }
>;

const stillAim: Aim = { pointer: null, drawing: null };
export const noAids: Aids = { ...stillAim, zoom: null, ink: {}, caption: noCaption };

/** What a stroke is drawn on: the slide, or what was laid over it. */
export function surfaceOf({ position, over, poll }: Omit<Stage, "aids">): string {
  if (poll !== null) return `tanya/${poll}`;
  return over === null ? position.slide : `sidang/${over}`;
}

/** A stage as it stands once the hall's eyes are elsewhere: nothing is enlarged or half drawn there. */
export const onSurface = (stage: Stage, before: Stage): Stage =>
  surfaceOf(stage) === surfaceOf(before)
    ? stage
    : { ...stage, aids: { ...stage.aids, zoom: null, drawing: null } };

/** Without what a hand is doing this moment: it would stand still for ever on a frozen screen. */
export const stillAids = (aids: Aids): Aids => ({ ...aids, ...stillAim });

export function turnAids(aids: Aids, action: AidAction): Aids {
  switch (action.type) {
    case "aid/point":
      return aids.pointer === action.pointer ? aids : { ...aids, pointer: action.pointer };
    case "aid/draw":
      return aids.drawing === action.stroke ? aids : { ...aids, drawing: action.stroke };
    case "aid/zoom":
      return aids.zoom === action.zoom ? aids : { ...aids, zoom: action.zoom };
    case "ink/add": {
      const added = withInk(aids, action.on, (strokes) => addStroke(strokes, action.stroke));
      return aids.drawing?.id === action.stroke.id ? { ...added, drawing: null } : added;
    }
    case "ink/undo":
      return withInk(aids, action.on, (strokes) => (strokes.length > 0 ? strokes.slice(0, -1) : strokes));
    case "ink/clear":
      return withInk(aids, action.on, (strokes) => (strokes.length > 0 ? [] : strokes));
    case "caption/show":
    case "caption/next":
    case "caption/lines": {
      const caption = turnCaption(aids.caption, action);
      return caption === aids.caption ? aids : { ...aids, caption };
    }
  }
}

const strokesOn = ({ ink }: Aids, on: string): readonly Stroke[] =>
  (Object.hasOwn(ink, on) ? ink[on] : null) ?? [];

function withInk(aids: Aids, on: string, change: (strokes: readonly Stroke[]) => readonly Stroke[]): Aids {
  const before = strokesOn(aids, on);
  const after = change(before);
  return after === before ? aids : { ...aids, ink: { ...aids.ink, [on]: after } };
}

export const aimOf = ({ aids }: Stage): Aim => ({ pointer: aids.pointer, drawing: aids.drawing });

export function hallAids(stage: Stage): HallAids {
  const { zoom, caption } = stage.aids;
  return {
    ...aimOf(stage),
    zoom,
    ink: strokesOn(stage.aids, surfaceOf(stage)),
    caption: caption.as === "off" ? null : (caption.lines[caption.index] ?? ""),
  };
}
