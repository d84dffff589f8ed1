import { beforeEach, describe, expect, it, vi } from "vitest";
import { deckPollSchema } from "../../../src/core/poll/poll.ts";
import type { Action } from "../../../src/core/session/action.ts";
import { reduce } from "../../../src/core/session/reduce.ts";
import { pumpViews } from "../../../src/main/view-pump.ts";
import type { Change } from "../../../src/host/workshop.ts";
import { after, ballot, deck, go } from "../core/session/session-fixtures.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A talk in which the slide's question is open; who was sent a view is noted. */
function talk() {
  const poll = deckPollSchema.parse({
    id: "warna",
    question: "Apa?",
    options: [
      { id: "a", text: "A" },
      { id: "b", text: "B" },
    ],
  });
  let session = after(go("tanya"), { type: "poll/open", run: "warna/1", poll, deckHash: deck.hash });
  let tell: (change: Change) => void = () => {};
  const sent: string[] = [];
  const workshop = {
    session: () => session,
    subscribe: (listener: typeof tell) => {
      tell = listener;
      return () => {};
    },
  };
  const { stop } = pumpViews(workshop, { send: (role) => sent.push(role) });
  return {
    sent,
    stop,
    act: (action: Action) => {
      session = reduce(session, { at: session.at + 1, action }) ?? session;
      tell({ type: "action", action });
    },
  };
}

describe("views", () => {
  it("of what the facilitator did go out at once, the hall's first", () => {
    const { act, sent } = talk();
    act(go("tutup"));
    expect(sent).toEqual(["projector", "presenter"]);
  });

  it("of ballots go out ten times a second at most", () => {
    const { act, sent } = talk();
    for (let at = 0; at < 50; at += 1) act(ballot(`orang-${at}`, "a", `k${at}`, "warna/1"));
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(sent).toEqual(["projector", "presenter"]);
  });

  it("that are the same as before are not sent to the hall: it shows another slide than the question's", () => {
    const { act, sent } = talk();
    act(go("tutup"));
    sent.length = 0;
    act(ballot("orang", "a", "k1", "warna/1"));
    vi.advanceTimersByTime(100);
    expect(sent).toEqual(["presenter"]);
    act(go("tanya"));
    expect(sent).toEqual(["presenter", "projector", "presenter"]);
  });
});
