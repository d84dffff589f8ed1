import type { Point, Zoom } from "../../../core/session/aids.ts";

const step = 0.25;
const most = 3;

/** One step closer or farther; null is the whole slide. A first step closer goes to `at`. */
export function zoomedBy(zoom: Zoom | null, direction: 1 | -1, at: Point): Zoom | null {
  const scale = Math.min(most, (zoom?.scale ?? 1) + direction * step);
  if (scale <= 1) return null;
  return zoom ? { ...zoom, scale } : { ...at, scale };
}

/** Moved by parts of the slide, and never off it. */
export const moved = <P extends Point>(point: P, dx: number, dy: number): P => ({
  ...point,
  x: within(point.x + dx),
  y: within(point.y + dy),
});

const within = (value: number): number => Math.min(1, Math.max(0, value));
