import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Pointer } from "../../../../../src/core/session/aids.ts";
import type { Stroke } from "../../../../../src/core/session/ink.ts";
import { drawing } from "../../../../../src/renderer/presenter/tools/drawing.ts";
import { pace } from "../../../../../src/renderer/presenter/tools/pace.ts";
import { pointing, restsAfter } from "../../../../../src/renderer/presenter/tools/pointing.ts";
import { moved, zoomedBy } from "../../../../../src/renderer/presenter/tools/zooming.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a pace", () => {
  it("sends the first at once, then no more than it allows, and always the latest", () => {
    const sent: number[] = [];
    const { send } = pace<number>(16, (value) => sent.push(value));
    for (let at = 0; at < 100; at += 1) {
      send(at);
      vi.advanceTimersByTime(1);
    }
    vi.advanceTimersByTime(100);
    expect(sent[0]).toBe(0);
    expect(sent.at(-1)).toBe(99);
    expect(sent.length).toBeLessThanOrEqual(100 / 16 + 2);
  });

  it("forgets what waits when it is stopped", () => {
    const sent: number[] = [];
    const paced = pace<number>(16, (value) => sent.push(value));
    paced.send(1);
    paced.send(2);
    paced.stop();
    vi.advanceTimersByTime(100);
    expect(sent).toEqual([1]);
  });
});

describe("a hand that points", () => {
  const follow = (tool: Pointer["tool"]) => {
    const told: (Pointer | null)[] = [];
    const hand = pointing((pointer) => told.push(pointer));
    return { told, hand, move: (x: number) => hand.move({ tool, x, y: 0.5 }) };
  };

  it("lets a laser that rests go out, and no sooner", () => {
    const { told, move } = follow("laser");
    move(0.1);
    vi.advanceTimersByTime(restsAfter - 100);
    move(0.2);
    vi.advanceTimersByTime(restsAfter - 100);
    expect(told.at(-1)).toMatchObject({ x: 0.2 });
    vi.advanceTimersByTime(200);
    expect(told.at(-1)).toBeNull();
  });

  it("leaves a spotlight where it rests", () => {
    const { told, move } = follow("spotlight");
    move(0.1);
    vi.advanceTimersByTime(restsAfter * 10);
    expect(told).toEqual([{ tool: "spotlight", x: 0.1, y: 0.5 }]);
  });

  it("is gone when the mouse leaves, once, whatever was still on its way", () => {
    const { told, move, hand } = follow("laser");
    move(0.1);
    move(0.2);
    hand.leave();
    hand.leave();
    vi.advanceTimersByTime(restsAfter * 2);
    expect(told).toEqual([{ tool: "laser", x: 0.1, y: 0.5 }, null]);
  });
});

describe("a pen", () => {
  it("shows the stroke as it grows and hands it over whole", () => {
    const growing: Stroke[] = [];
    const done: Stroke[] = [];
    const pen = drawing({
      id: () => "c1",
      drawing: (stroke) => growing.push(stroke),
      done: (stroke) => done.push(stroke),
    });
    pen.move({ x: 0.9, y: 0.9 });
    pen.begin({ x: 0, y: 0 }, "ink");
    vi.advanceTimersByTime(20);
    pen.move({ x: 0.0001, y: 0 });
    pen.move({ x: 0.5, y: 0 });
    vi.advanceTimersByTime(20);
    pen.end();
    pen.end();
    expect(growing.map(({ points }) => points.length)).toEqual([1, 2]);
    expect(done).toEqual([
      {
        id: "c1",
        colour: "ink",
        points: [
          [0, 0],
          [0.5, 0],
        ],
      },
    ]);
  });
});

describe("a zoom", () => {
  const at = { x: 0.2, y: 0.8 };

  it("goes in steps to three times and back to the whole slide", () => {
    let zoom = zoomedBy(null, 1, at);
    expect(zoom).toEqual({ ...at, scale: 1.25 });
    for (let press = 0; press < 20; press += 1) zoom = zoomedBy(zoom, 1, { x: 0, y: 0 });
    expect(zoom).toEqual({ ...at, scale: 3 });
    for (let press = 0; press < 8; press += 1) zoom = zoomedBy(zoom, -1, at);
    expect(zoom).toBeNull();
    expect(zoomedBy(null, -1, at)).toBeNull();
  });

  it("is never moved off the slide", () => {
    expect(moved({ ...at, scale: 2 }, -1, 1)).toEqual({ scale: 2, x: 0, y: 1 });
  });
});
