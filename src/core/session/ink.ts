/** Tokens of the theme, so that ink reads on its grounds and none of it looks like a verdict. */
export const inkColours = ["gold", "ink", "light"] as const;
export type InkColour = (typeof inkColours)[number];

/** `points`: pairs of x and y, each from 0 to 1 of the slide. */
export type Stroke = { id: string; colour: InkColour; points: [number, number][] };

/** A slide fuller than this is a scribble; the oldest stroke makes room. */
export const mostStrokes = 200;
/** A hand's whole stroke, simplified, holds far fewer. */
export const mostPoints = 200;
/** Of the slide's width: what nobody sees from the first row. */
const tolerance = 0.0012;

/** A stroke that is there already changes nothing. */
export function addStroke(strokes: readonly Stroke[], stroke: Stroke): readonly Stroke[] {
  if (strokes.some(({ id }) => id === stroke.id)) return strokes;
  return [...strokes, stroke].slice(-mostStrokes);
}

type Points = readonly (readonly [number, number])[];

/** The same line with fewer points (Ramer, Douglas and Peucker), at most `mostPoints`, four decimals each. */
export function simplify(points: Points): [number, number][] {
  let kept = thin(points, tolerance);
  for (let wider = tolerance * 2; kept.length > mostPoints; wider *= 2) kept = thin(points, wider);
  return kept.map(([x, y]) => [round(x), round(y)]);
}

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;

/** Without recursion: a stroke of thousands of points must not meet the end of the stack. */
function thin(points: Points, tolerance: number): Points {
  const keep = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const far = farthest(points, from, to);
    if (far === null || far.distance <= tolerance) continue;
    keep.add(far.index);
    spans.push([from, far.index], [far.index, to]);
  }
  return points.filter((_point, index) => keep.has(index));
}

function farthest(points: Points, from: number, to: number): { index: number; distance: number } | null {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return null;
  let found: { index: number; distance: number } | null = null;
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    const distance = point ? distanceTo(point, start, end) : 0;
    if (found === null || distance > found.distance) found = { index, distance };
  }
  return found;
}

function distanceTo([x, y]: Points[number], [ax, ay]: Points[number], [bx, by]: Points[number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length ** 2));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
