import { describe, expect, it } from "vitest";
import { advance, retreat, stepAfter, stepBefore } from "../../../../src/core/session/advance.ts";
import { presenterView } from "../../../../src/core/session/presenter-view.ts";
import type { Session } from "../../../../src/core/session/session.ts";
import { pollSchema } from "../../../../src/core/poll/poll.ts";
import type { Action } from "../../../../src/core/session/action.ts";
import { after, content, deck, fillLibrary, go, next, openWarna, paste, reveal } from "./session-fixtures.ts";

const at = (slide: string, step = 0) => ({ slide, step });

describe("the step after", () => {
  it.each([
    ["a slide without fragments", at("buka"), at("langkah")],
    ["a fragment", at("langkah"), at("langkah", 1)],
    ["the last fragment, over a backup slide", at("langkah", 2), at("tanya")],
    ["within a backup slide that was jumped to", at("cadangan"), at("cadangan", 1)],
    ["a backup slide that was jumped to", at("cadangan", 1), at("tanya")],
    ["an optional slide", at("opsional"), at("tutup")],
    ["the last slide, though a backup one follows", at("tutup"), null],
    ["the last backup slide", at("lampiran"), null],
    ["a slide nobody knows", at("tidak-ada"), null],
  ])("%s", (_what, from, to) => {
    expect(stepAfter({ deck, length: null }, from)).toEqual(to);
  });
});

describe("the step before", () => {
  it.each([
    ["the first slide", at("buka"), null],
    ["a fragment", at("langkah", 2), at("langkah", 1)],
    ["a slide after a backup one, shown whole", at("tanya"), at("langkah", 2)],
    ["a backup slide", at("cadangan"), at("langkah", 2)],
    ["the appendix", at("lampiran"), at("tutup")],
    ["a slide nobody knows", at("tidak-ada"), null],
  ])("%s", (_what, from, to) => {
    expect(stepBefore({ deck, length: null }, from)).toEqual(to);
  });
});

describe("what is not in the plan", () => {
  const slides = deck.slides.map((slide) =>
    slide.id === "tanya"
      ? { ...slide, hidden: true as const }
      : slide.part === "optional"
        ? { ...slide, from: 60 }
        : slide,
  );
  const planned = { ...deck, slides, lengths: [30, 60] };

  it.each([
    ["a hidden slide is passed over", 60, at("langkah", 2), at("tanya-lagi")],
    ["a slide of a longer talk is passed over", 30, at("sidang", 1), at("tutup")],
    ["and played in that talk", 60, at("sidang", 1), at("opsional")],
    ["a slide of a longer talk that was jumped to is left as any other", 30, at("opsional"), at("tutup")],
  ])("%s", (_what, length, from, to) => {
    expect(stepAfter({ deck: planned, length }, from)).toEqual(to);
  });

  it("is passed over going back as well", () => {
    expect(stepBefore({ deck: planned, length: 30 }, at("tutup"))).toEqual(at("sidang", 1));
    expect(stepBefore({ deck: planned, length: 30 }, at("tanya-lagi"))).toEqual(at("langkah", 2));
  });
});

/** Presses "next" until nothing is left, and says what each press did. */
function walk(session: Session, press: typeof advance): string[] {
  const done: string[] = [];
  let current = session;
  for (let action = press(current); action && done.length < 50; action = press(current)) {
    done.push(action.type === "go" ? `${action.slide}.${action.step}` : action.type);
    current = next(current, action);
  }
  return done;
}

describe("one press of the clicker", () => {
  it("walks the deck step by step, backup slides left out", () => {
    expect(walk(after(), advance)).toEqual([
      "langkah.0",
      "langkah.1",
      "langkah.2",
      "tanya.0",
      "tanya-lagi.0",
      "sidang.0",
      "sidang.1",
      "opsional.0",
      "tutup.0",
    ]);
  });

  it("and the same way back", () => {
    expect(walk(after(go("tutup")), retreat)).toEqual([
      "opsional.0",
      "sidang.1",
      "sidang.0",
      "tanya-lagi.0",
      "tanya.0",
      "langkah.2",
      "langkah.1",
      "langkah.0",
      "buka.0",
    ]);
  });

  it("reveals a pasted post finding by finding and its verdict, closes it, then goes on", () => {
    const revealed = ["trial/reveal", "trial/reveal", "trial/reveal", "trial/reveal"];
    expect(walk(after(...paste), advance).slice(0, 6)).toEqual([...revealed, "trial/close", "langkah.0"]);
  });

  it("reveals the slide's own post and then goes on, with nothing to close", () => {
    const revealed = ["trial/reveal", "trial/reveal", "trial/reveal", "trial/reveal"];
    expect(walk(after(go("sidang"), fillLibrary), advance).slice(0, 5)).toEqual([...revealed, "sidang.1"]);
  });

  it("reveals from where the hall is, never again what it saw", () => {
    expect(advance(after(...paste, reveal(2)))).toEqual({ type: "trial/reveal", trial: "t1", count: 3 });
  });

  it("puts the join card away before anything else, on and back alike", () => {
    const shown = after(...paste, { type: "screen", show: "join" });
    expect([advance(shown), retreat(shown)]).toEqual([
      { type: "screen", show: "slide" },
      { type: "screen", show: "slide" },
    ]);
  });

  const judged: Action[] = [
    { type: "trial/open", trial: "pasted:t1", source: { kind: "pasted" } },
    { type: "trial/content", trial: "pasted:t1", ...content },
    {
      type: "poll/open",
      run: "spontan-1/1",
      poll: pollSchema.parse({ id: "spontan-1", kind: "trial", post: "t1", pasted: true }),
      deckHash: deck.hash,
    },
    { type: "poll/over", poll: "spontan-1" },
  ];
  it("goes on with the findings under the hall's own answer, then puts post and question away together", () => {
    const walked = walk(after(...judged), advance);
    expect(walked.slice(0, 6)).toEqual([...Array(4).fill("trial/reveal"), "trial/close", "langkah.0"]);
    const closed = next(after(...judged), { type: "trial/close" });
    expect([closed.stage.over, closed.stage.poll]).toEqual([null, null]);
  });

  it("reveals nothing under a question about something else: that goes first", () => {
    const covered = after(...paste, openWarna, { type: "poll/over", poll: "warna" });
    expect(walk(covered, advance).slice(0, 2)).toEqual(["poll/over", "trial/reveal"]);
    expect(retreat(covered)).toEqual({ type: "poll/over", poll: null });
    expect(next(covered, { type: "trial/close" }).stage.poll).toBe("warna");
  });

  it("closes a pasted post that a restart emptied", () => {
    expect(advance(after(paste[0]!))).toEqual({ type: "trial/close" });
  });

  it("back from a trial leaves it and hides nothing", () => {
    const session = after(...paste, reveal(2));
    expect(retreat(session)).toEqual({ type: "trial/close" });
    expect(next(session, { type: "trial/close" }).stage.trials["t1"]?.revealed).toBe(2);
  });

  it("back on a slide's own post goes a step back", () => {
    expect(retreat(after(go("sidang", 1), fillLibrary))).toEqual({ type: "go", slide: "sidang", step: 0 });
  });

  it.each([
    ["temuan", after(...paste)],
    ["tutup", after(...paste, reveal(4))],
    ["langkah", after()],
    ["habis", after(go("tutup"))],
  ] as const)("is announced to the facilitator as %s", (press, session) => {
    expect(presenterView(session).nextPress).toBe(press);
  });
});
