import { useEffect, useMemo, useRef, useState } from "react";
import type { Point, PointingTool } from "../../../core/session/aids.ts";
import type { CaptionMode } from "../../../core/session/caption.ts";
import type { InkColour } from "../../../core/session/ink.ts";
import type { PresenterView } from "../../../core/session/presenter-view.ts";
import { act } from "../act.ts";
import { pointing, type Pointing } from "./pointing.ts";
import type { ToolCommand } from "./tool-commands.ts";
import { moved, zoomedBy } from "./zooming.ts";

export type Tool = PointingTool | "pen";
export type Tools = {
  tool: Tool | null;
  /** The same tool again puts it away. */
  choose: (tool: Tool) => void;
  colour: InkColour;
  setColour: (colour: InkColour) => void;
  /** Where the hand is on the slide: a first step closer goes there. */
  stand: (at: Point) => void;
  pointing: Pointing;
  obey: (command: ToolCommand) => void;
  /** Puts the hand's tool away, else the zoom; whether there was anything to put away. */
  putAway: () => boolean;
};

/** Parts of the slide a press of an arrow moves by. */
const nudge = 0.04;
const middle: Point = { x: 0.5, y: 0.5 };

/** What the facilitator holds is this window's affair; what the hall sees of it is the Session's. */
export function useTools(view: PresenterView, languages: number): Tools {
  const [tool, setTool] = useState<Tool | null>(null);
  const [colour, setColour] = useState<InkColour>("gold");
  const at = useRef(middle);
  const hand = useMemo(() => pointing((pointer) => act({ type: "aid/point", pointer })), []);
  const { aids } = view;
  const holds = tool !== null && tool !== "pen";
  // Put away, or forgotten by a page that died: nothing points on.
  useEffect(() => {
    if (holds) return undefined;
    hand.leave();
    if (aids.pointer !== null) act({ type: "aid/point", pointer: null });
    return undefined;
  }, [holds, hand, aids.pointer]);

  const aim = (dx: number, dy: number) => {
    if (tool === "laser" || tool === "spotlight") {
      at.current = moved(at.current, dx, dy);
      hand.move({ tool, ...at.current });
    } else if (aids.zoom) act({ type: "aid/zoom", zoom: moved(aids.zoom, dx * 2, dy * 2) });
  };
  const zoom = (direction: 1 | -1) => {
    const next = zoomedBy(aids.zoom, direction, at.current);
    if (next !== aids.zoom) act({ type: "aid/zoom", zoom: next });
  };
  const choose = (next: Tool) => setTool((held) => (held === next ? null : next));

  const obey = (command: ToolCommand): void => {
    switch (command) {
      case "laser":
      case "spotlight":
      case "pen":
        choose(command);
        return;
      case "undo-stroke":
        act({ type: "ink/undo", on: aids.on });
        return;
      case "clear-ink":
        act({ type: "ink/clear", on: aids.on });
        return;
      case "zoom-in":
        zoom(1);
        return;
      case "zoom-out":
        zoom(-1);
        return;
      case "zoom-off":
        if (aids.zoom) act({ type: "aid/zoom", zoom: null });
        return;
      case "aim-left":
        aim(-nudge, 0);
        return;
      case "aim-right":
        aim(nudge, 0);
        return;
      case "aim-up":
        aim(0, -nudge);
        return;
      case "aim-down":
        aim(0, nudge);
        return;
      case "captions":
        act({ type: "caption/show", as: nextMode(aids.script.as, languages) });
    }
  };
  const stand = (place: Point) => {
    at.current = place;
  };
  const putAway = (): boolean => {
    if (tool === null && aids.zoom === null) return false;
    if (tool !== null) setTool(null);
    else act({ type: "aid/zoom", zoom: null });
    return true;
  };
  return { tool, choose, colour, setColour, stand, pointing: hand, obey, putAway };
}

/** Off, the hall's language, the other one, off; a deck in one language has no other. */
function nextMode(as: CaptionMode, languages: number): CaptionMode {
  if (as === "off") return "hall";
  return as === "hall" && languages > 1 ? "other" : "off";
}
