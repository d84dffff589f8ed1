import { type InkColour, mostPoints, simplify, type Stroke } from "../../../core/session/ink.ts";
import type { Point } from "../../../core/session/aids.ts";
import { pace } from "./pace.ts";

/** Of the slide's width: a hand that moved less has not moved. */
const nearby = 0.002;

export type Drawing = {
  begin: (at: Point, colour: InkColour) => void;
  move: (at: Point) => void;
  end: () => void;
};

type Tell = { drawing: (stroke: Stroke) => void; done: (stroke: Stroke) => void; id: () => string };

/** One stroke at a time: shown while it grows, handed over simplified when the pen is lifted. */
export function drawing(tell: Tell): Drawing {
  const paced = pace<Stroke>(1_000 / 60, (stroke) =>
    tell.drawing({ ...stroke, points: simplify(stroke.points) }),
  );
  let stroke: Stroke | null = null;
  return {
    begin: ({ x, y }, colour) => {
      stroke = { id: tell.id(), colour, points: [[x, y]] };
      paced.send(stroke);
    },
    move: ({ x, y }) => {
      const last = stroke?.points.at(-1);
      if (!stroke || !last || Math.hypot(x - last[0], y - last[1]) < nearby) return;
      // A hand that never lifts must not cost more and more: the line so far is thinned as it goes.
      const points = stroke.points.length >= mostPoints * 4 ? simplify(stroke.points) : stroke.points;
      stroke = { ...stroke, points: [...points, [x, y]] };
      paced.send(stroke);
    },
    end: () => {
      paced.stop();
      if (stroke) tell.done({ ...stroke, points: simplify(stroke.points) });
      stroke = null;
    },
  };
}
