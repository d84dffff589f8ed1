import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepLine } from "../../../../src/phone/remote/line.ts";
import type { RemoteAnswer, RemoteMessage } from "../../../../src/wire/remote.ts";

const token = "A".repeat(43);
const resume: RemoteMessage = { type: "resume", v: 1, token };
const welcome: RemoteAnswer = { type: "welcome", v: 1, role: "remote", token: null };

let page: EventTarget & { hidden: boolean };
let screen: EventTarget;
let sockets: FakeSocket[];

/** A socket whose other end is the test. */
class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  readyState = 0;
  sent: unknown[] = [];
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    sockets.push(this);
  }
  send(frame: string): void {
    this.sent.push(JSON.parse(frame));
  }
  close(): void {
    this.readyState = 3;
  }
  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  says(answer: RemoteAnswer): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data: JSON.stringify(answer) }));
  }
  dies(): void {
    this.readyState = 3;
    this.dispatchEvent(new Event("close"));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  page = Object.assign(new EventTarget(), { hidden: false });
  screen = new EventTarget();
  sockets = [];
  vi.stubGlobal("document", page);
  vi.stubGlobal("location", { host: "10.0.0.1:8080" });
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("addEventListener", screen.addEventListener.bind(screen));
});
afterEach(() => {
  vi.clearAllTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function opened(greeting: () => RemoteMessage | null = () => resume) {
  const heard: RemoteAnswer[] = [];
  let lost = 0;
  let expecting = false;
  const line = keepLine({
    greeting,
    heard: (answer) => heard.push(answer),
    lost: () => (lost += 1),
    expecting: () => expecting,
  });
  line.open();
  return { line, heard, lost: () => lost, expect: () => (expecting = true) };
}
const welcomed = () => {
  const opening = opened();
  sockets[0]?.opens();
  sockets[0]?.says(welcome);
  return opening;
};
const hide = (hidden: boolean) => {
  page.hidden = hidden;
  page.dispatchEvent(new Event("visibilitychange"));
};
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe("a paired device's line", () => {
  test("greets once it is open, and hears", () => {
    const { heard } = welcomed();
    expect([sockets[0]?.url, sockets[0]?.sent, heard]).toEqual([
      "ws://10.0.0.1:8080/r/ws",
      [resume],
      [welcome],
    ]);
  });

  test("rests while there is nobody to greet as", () => {
    opened(() => null);
    pass(60_000);
    screen.dispatchEvent(new Event("online"));
    pass(1_000);
    expect(sockets).toEqual([]);
  });

  test("that broke is dialled again, slower and slower but never slower than two seconds", () => {
    const { lost } = welcomed();
    sockets[0]?.dies();
    for (const wait of [250, 375, 563, 844, 1_266, 1_899, 2_000, 2_000]) {
      const before = sockets.length;
      pass(wait - 2);
      expect(sockets.length).toBe(before);
      pass(3);
      expect(sockets.length).toBe(before + 1);
      sockets.at(-1)?.dies();
    }
    expect(lost()).toBe(9);
  });

  test("that never answers is given up", () => {
    const { lost } = opened();
    pass(3_300);
    expect([lost(), sockets.length]).toEqual([1, 2]);
  });

  test("is not trusted after a sleep: the old one is closed, then a new one dialled within half a second", () => {
    welcomed();
    hide(true);
    pass(10_000);
    hide(false);
    expect([sockets.length, sockets[0]?.readyState]).toEqual([1, 3]);
    pass(500);
    expect(sockets.length).toBe(2);
  });

  test("is kept through a glance away", () => {
    welcomed();
    hide(true);
    pass(1_000);
    hide(false);
    pass(5_000);
    expect([sockets.length, sockets[0]?.readyState]).toEqual([1, 1]);
  });

  test("is not dialled while nobody looks, and is once somebody does", () => {
    welcomed();
    hide(true);
    sockets[0]?.dies();
    pass(60_000);
    expect(sockets.length).toBe(1);
    hide(false);
    pass(300);
    expect(sockets.length).toBe(2);
  });

  test("that stays silent on an act is a dead one", () => {
    const { line, expect: wait, lost } = welcomed();
    wait();
    line.send({ type: "act", n: 1, action: { type: "next" } });
    pass(1_900);
    expect(lost()).toBe(0);
    pass(900);
    expect([lost(), sockets.length]).toEqual([1, 2]);
    // What was perhaps done is not said again.
    sockets[1]?.opens();
    expect(sockets[1]?.sent).toEqual([resume]);
  });

  test("hears nothing more from a socket it has left", () => {
    const { line, heard } = welcomed();
    line.rest();
    sockets[0]?.says(welcome);
    sockets[0]?.dies();
    pass(5_000);
    expect([heard.length, sockets.length]).toEqual([1, 1]);
  });
});
