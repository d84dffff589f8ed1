import { type PointerEvent, useMemo } from "react";
import type { Point } from "../../../core/session/aids.ts";
import { act } from "../act.ts";
import { drawing } from "./drawing.ts";
import type { Tools } from "./use-tools.ts";

type HandProps = { tools: Tools; on: string };

/** Lies over a slide and follows the mouse on it, however large the slide is drawn. */
export function Hand({ tools, on }: HandProps) {
  const { tool, colour, stand, pointing } = tools;
  const pen = useMemo(
    () =>
      drawing({
        id: () => crypto.randomUUID(),
        drawing: (stroke) => act({ type: "aid/draw", stroke }),
        done: (stroke) => act({ type: "ink/add", on, stroke }),
      }),
    [on],
  );
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const at = placeOf(event);
    stand(at);
    if (tool === "laser" || tool === "spotlight") pointing.move({ tool, ...at });
    else if (tool === "pen" && event.buttons > 0) pen.move(at);
  };
  return (
    <div
      className="hand"
      data-tool={tool ?? "none"}
      onPointerMove={follow}
      onPointerLeave={pointing.leave}
      onPointerDown={(event) => {
        if (tool !== "pen" || event.button !== 0) return;
        // A stroke goes on past the edge of the slide.
        event.currentTarget.setPointerCapture(event.pointerId);
        pen.begin(placeOf(event), colour);
      }}
      onPointerUp={pen.end}
      onPointerCancel={pen.end}
    />
  );
}

function placeOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLDivElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
  return { x: part((clientX - left) / width), y: part((clientY - top) / height) };
}
