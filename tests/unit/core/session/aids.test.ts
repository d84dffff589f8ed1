import { describe, expect, it } from "vitest";
import type { Action } from "../../../../src/core/session/action.ts";
import type { Pointer, Zoom } from "../../../../src/core/session/aids.ts";
import { advance } from "../../../../src/core/session/advance.ts";
import { mostStrokes, type Stroke } from "../../../../src/core/session/ink.ts";
import type { Session } from "../../../../src/core/session/session.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import { after, go, next, openWarna, paste } from "./session-fixtures.ts";

const stroke = (id: string): Stroke => ({ id, colour: "gold", points: [[0.1, 0.2]] });
const add = (id: string, on = "buka"): Action => ({ type: "ink/add", on, stroke: stroke(id) });
const pointer: Pointer = { tool: "laser", x: 0.25, y: 0.5 };
const point: Action = { type: "aid/point", pointer };
const zoom: Zoom = { scale: 2, x: 0.5, y: 0.5 };
const closer: Action = { type: "aid/zoom", zoom };
const freeze: Action = { type: "freeze", on: true };
const script = (as: "off" | "hall"): Action => ({ type: "caption/show", as });
const lines = (...said: string[]): Action => ({ type: "caption/lines", lines: said });

const inked = (session: Session) => viewFor("projector", session).aids.ink.map(({ id }) => id);
const hall = (session: Session) => viewFor("projector", session).aids;

describe("ink", () => {
  it("is kept with its slide and comes back with it", () => {
    const session = after(add("a"), go("tanya"), add("b", "tanya"));
    expect(inked(session)).toEqual(["b"]);
    expect(inked(next(session, go("buka")))).toEqual(["a"]);
  });

  it("is undone last first, and cleared for its slide alone", () => {
    const session = after(add("a"), add("b"), add("c", "tanya"), { type: "ink/undo", on: "buka" });
    expect(inked(session)).toEqual(["a"]);
    const cleared = next(session, { type: "ink/clear", on: "buka" });
    expect(inked(cleared)).toEqual([]);
    expect(inked(next(cleared, go("tanya")))).toEqual(["c"]);
  });

  it("does not lie over a post or a question laid over its slide, which have their own", () => {
    const session = after(add("a"), ...paste, add("b", "sidang/t1"));
    expect(inked(session)).toEqual(["b"]);
    const asked = next(next(session, openWarna), { type: "poll/over", poll: "warna" });
    expect(inked(asked)).toEqual([]);
    expect(viewFor("presenter", asked).aids.on).toBe("tanya/warna");
    expect(inked(next(next(asked, { type: "poll/over", poll: null }), { type: "trial/close" }))).toEqual([
      "a",
    ]);
  });

  it.each<[string, Action[], Action]>([
    ["a stroke that came twice", [add("a")], add("a")],
    ["an undo where nothing was drawn", [], { type: "ink/undo", on: "buka" }],
    ["a clearing of a clean slide", [], { type: "ink/clear", on: "__proto__" }],
    ["a pointer that was not there", [], { type: "aid/point", pointer: null }],
    ["the script already off", [], script("off")],
  ])("%s changes nothing", (_said, before, action) => {
    const session = after(...before);
    expect(next(session, action)).toBe(session);
  });

  it("never has more strokes than a slide can bear: the oldest makes room", () => {
    const session = after(...Array.from({ length: mostStrokes + 5 }, (_, n) => add(`s${n}`)));
    expect(inked(session)).toHaveLength(mostStrokes);
    expect(inked(session)[0]).toBe("s5");
  });

  it("is shown while it is drawn, and once when it is done", () => {
    const drawing = after({ type: "aid/draw", stroke: stroke("a") });
    expect(hall(drawing).drawing?.id).toBe("a");
    const done = next(drawing, add("a"));
    expect(hall(done)).toMatchObject({ drawing: null, ink: [{ id: "a" }] });
  });
});

describe("a zoom", () => {
  it.each<[string, Action[]]>([
    ["another slide", [go("tanya")]],
    ["a post laid over the slide", paste],
  ])("is gone with %s", (_said, actions) => {
    expect(hall(after(closer)).zoom).toEqual(zoom);
    expect(hall(after(closer, ...actions)).zoom).toBeNull();
  });

  it("stays through the steps of its slide", () => {
    expect(hall(after(go("langkah"), closer, go("langkah", 1))).zoom).toEqual(zoom);
  });
});

describe("a frozen hall", () => {
  it("keeps its ink and its zoom and sees no hand", () => {
    const session = after(add("a"), closer, point, freeze, add("b"), point, { type: "aid/zoom", zoom: null });
    expect(hall(session)).toMatchObject({ ink: [{ id: "a" }], zoom, pointer: null, drawing: null });
    const { aids } = viewFor("presenter", session);
    expect(aids).toMatchObject({ ink: [{ id: "a" }, { id: "b" }], zoom: null, pointer });
  });
});

describe("the script", () => {
  const said = after(script("hall"), lines("Satu.", "Dua."));

  it("is nothing the hall sees until it is switched on", () => {
    expect(hall(after(lines("Satu."))).caption).toBeNull();
    expect(hall(after(script("hall"))).caption).toBe("");
    expect(hall(said).caption).toBe("Satu.");
  });

  it("goes on sentence by sentence before the slide does", () => {
    const press = advance(said)!;
    expect(press).toEqual({ type: "caption/next", index: 1 });
    expect(viewFor("presenter", said).nextPress).toBe("kalimat");
    const second = next(said, press);
    expect(hall(second).caption).toBe("Dua.");
    expect(advance(second)).toEqual({ type: "go", slide: "langkah", step: 0 });
  });

  it("says nothing of the slide before once the next stands", () => {
    expect(hall(next(said, go("langkah"))).caption).toBe("");
  });
});

it("nothing of all this is sent to phones", () => {
  const plain = after(openWarna);
  const session = after(openWarna, add("a"), closer, point, script("hall"), lines("Satu."));
  expect(viewFor("phone", session)).toEqual(viewFor("phone", plain));
});
