import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CarrierEvents } from "../../../src/phone/carrier.ts";
import { connect } from "../../../src/phone/connection.ts";
import { liveVersion, type ServerMessage } from "../../../src/wire/live.ts";

/** What a way does with whoever dials: welcomes, refuses at once, or never says anything. */
type Way = "welcomes" | "refuses" | "stalls";
const welcome: ServerMessage = { type: "welcome", v: liveVersion, token: "t" };

let page: EventTarget & { hidden: boolean };
let screen: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  // The spread of waits in its middle.
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  page = Object.assign(new EventTarget(), { hidden: false });
  screen = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", screen.addEventListener.bind(screen));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A phone with three ways, each as the test has it; `ways` may change while it runs. */
function dialled(ways: Way[], best = 0) {
  const dials: number[] = [];
  const open = new Map<CarrierEvents, number>();
  const worked: number[] = [];
  const lost: number[] = [];
  let waiting = false;
  const connection = connect({
    carriers: [0, 1, 2].map((rung) => (events) => {
      dials.push(rung);
      open.set(events, rung);
      const way = ways[rung];
      if (way === "refuses") setTimeout(() => open.delete(events) && events.closed(), 1);
      if (way === "welcomes") setTimeout(events.opened, 1);
      return {
        send(message) {
          if (message.type === "hello") setTimeout(() => open.has(events) && events.heard(welcome), 1);
        },
        close: () => void open.delete(events),
      };
    }),
    best,
    works: (rung) => worked.push(rung),
    token: () => null,
    heard: () => {},
    lost: (rounds) => lost.push(rounds),
    expecting: () => waiting,
  });
  return {
    dials,
    worked,
    lost,
    connection,
    open: () => [...open.values()],
    expect: () => (waiting = true),
    /** The server goes away: lines close, and nobody welcomes. */
    cut(next: Way) {
      ways.fill(next);
      for (const events of Array.from(open.keys())) {
        open.delete(events);
        events.closed();
      }
    },
    mend: () => ways.fill("welcomes"),
  };
}
const pass = (ms: number) => vi.advanceTimersByTime(ms);
const hide = (hidden: boolean) => {
  page.hidden = hidden;
  page.dispatchEvent(new Event("visibilitychange"));
};

describe("the ways to the server", () => {
  test.each<[Way[], number[], number]>([
    [["welcomes", "welcomes", "welcomes"], [0], 10],
    [["refuses", "welcomes", "welcomes"], [0, 1], 10],
    [["stalls", "welcomes", "welcomes"], [0, 1], 3_010],
    [["stalls", "stalls", "welcomes"], [0, 1, 2], 6_010],
  ])("%j: tried in order, three seconds each at most", (ways, dials, ms) => {
    const phone = dialled(ways);
    pass(ms);
    expect(phone.dials).toEqual(dials);
    expect(phone.worked).toEqual([dials.at(-1)]);
    expect(phone.open()).toEqual([dials.at(-1)]);
    expect(phone.lost).toEqual([]);
  });

  test("all in vain is said after nine seconds, and everything is tried again", () => {
    const phone = dialled(["stalls", "stalls", "stalls"]);
    pass(9_000);
    expect(phone.lost).toEqual([1]);
    pass(1_000);
    expect(phone.dials).toEqual([0, 1, 2, 0]);
    expect(phone.open()).toEqual([0]);
  });

  test("the one that worked last time is first, and one that no longer exists is no matter", () => {
    expect(dialled(["welcomes", "welcomes", "welcomes"], 2).dials).toEqual([2]);
    expect(dialled(["welcomes", "welcomes", "welcomes"], 7).dials).toEqual([0]);
  });

  test("a better one is tried beside the line, ever more rarely, and the line stays until it works", () => {
    const ways: Way[] = ["stalls", "refuses", "welcomes"];
    const phone = dialled(ways);
    pass(3_100);
    expect(phone.worked).toEqual([2]);
    pass(10_000);
    expect(phone.open()).toEqual([2, 0]);
    pass(3_100);
    expect(phone.open()).toEqual([2]);
    expect(phone.lost).toEqual([]);
    ways[0] = "welcomes";
    pass(10_000);
    expect(phone.dials).toEqual([0, 1, 2, 0, 1]);
    pass(10_100);
    expect(phone.open()).toEqual([0]);
    expect(phone.worked).toEqual([2, 0]);
  });
});

describe("a server that went away", () => {
  test.each([100, 700, 1_500, 4_000, 9_000, 60_000, 600_000])(
    "for %i ms is found within three seconds of its return, whatever the luck",
    (away) => {
      for (const luck of [0, 0.5, 0.999]) {
        vi.mocked(Math.random).mockReturnValue(luck);
        const phone = dialled(["welcomes", "welcomes", "welcomes"]);
        pass(10);
        phone.cut("refuses");
        pass(away);
        phone.mend();
        pass(3_010);
        expect(phone.open()).toHaveLength(1);
      }
    },
  );

  test("for a moment is found on the way that worked, not on a worse one", () => {
    const phone = dialled(["welcomes", "welcomes", "welcomes"]);
    pass(10);
    phone.cut("refuses");
    pass(1_100);
    expect(new Set(phone.dials)).toEqual(new Set([0]));
    expect(phone.lost[0]).toBe(0);
  });
});

describe("a phone", () => {
  const waken: [string, () => void][] = [
    [
      "is looked at after a while",
      () => {
        hide(true);
        pass(6_000);
        hide(false);
      },
    ],
    [
      "is shown from the cache",
      () => void screen.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true })),
    ],
    ["has a network again", () => void screen.dispatchEvent(new Event("online"))],
    [
      "was asleep so that its clock jumped",
      () => {
        vi.setSystemTime(Date.now() + 20_000);
        pass(500);
      },
    ],
  ];
  test.each(waken)("that %s drops the old line and has a new one within a second", (_, wake) => {
    const phone = dialled(["welcomes", "welcomes", "welcomes"]);
    pass(1_000);
    wake();
    expect(phone.open()).toEqual([]);
    pass(1_000);
    expect(phone.dials).toEqual([0, 0]);
    expect(phone.open()).toEqual([0]);
  });

  test("that is covered for a moment keeps its line", () => {
    const phone = dialled(["welcomes", "welcomes", "welcomes"]);
    pass(1_000);
    hide(true);
    pass(2_000);
    hide(false);
    pass(1_000);
    expect(phone.dials).toEqual([0]);
  });

  test("nobody looks at does not dial, and does when somebody does", () => {
    const phone = dialled(["welcomes", "welcomes", "welcomes"]);
    pass(10);
    hide(true);
    phone.cut("refuses");
    pass(120_000);
    expect(phone.dials).toEqual([0]);
    phone.mend();
    hide(false);
    pass(1_000);
    expect(phone.open()).toEqual([0]);
  });

  test("whose answer stays unanswered for six seconds takes the line for dead", () => {
    const phone = dialled(["welcomes", "welcomes", "welcomes"]);
    pass(1_000);
    phone.expect();
    phone.connection.send({ type: "ballot", run: "r", key: "kunci-01", answer: "ya" });
    pass(5_000);
    expect(phone.lost).toEqual([]);
    pass(3_000);
    expect(phone.dials).toEqual([0, 0]);
  });
});
