import { dial, type Door, hello, type Line } from "./phone.ts";

/** Somebody in the hall: greets, answers, sleeps and wakes, and sends again what was not acknowledged. */
export type Voter = {
  join: () => Promise<void>;
  /** Milliseconds from sending to "tersimpan". */
  vote: (run: string, answer: string) => Promise<number>;
  /** Drops the line without a word, as a phone that sleeps does. */
  sleep: () => void;
  states: () => number;
};

type Waiting = {
  key: string;
  frame: unknown;
  sent: number;
  done: (ms: number) => void;
  fail: (why: Error) => void;
};

export function voter(door: Door, address: string): Voter {
  let line: Line | null = null;
  let token: string | null = null;
  let states = 0;
  let keys = 0;
  let waiting: Waiting | null = null;
  let greeted: { resolve: () => void; reject: (why: Error) => void } | null = null;

  const hear = (body: Buffer): void => {
    // `{"type":"state…` is most of what comes; only its count is of interest, and the sixth letter of a type tells.
    if (body.includes('"type":"state"')) {
      states += 1;
      greeted?.resolve();
      greeted = null;
      return;
    }
    const message = JSON.parse(body.toString()) as {
      type: string;
      key?: string;
      token?: string;
      reason?: string;
    };
    if (message.type === "welcome") token = message.token ?? null;
    else if (message.type === "ack" && message.key === waiting?.key) {
      waiting?.done(performance.now() - (waiting?.sent ?? 0));
      waiting = null;
    } else if (message.type === "refused") {
      const why = new Error(message.reason);
      greeted?.reject(why);
      waiting?.fail(why);
      waiting = null;
    }
  };

  return {
    join: async () => {
      const opened = await dial(door, address, { text: hear, closed: () => (line = null) });
      line = opened;
      await new Promise<void>((resolve, reject) => {
        greeted = { resolve, reject };
        opened.socket.once("close", () => reject(new Error("closed")));
        opened.say(hello(token));
      });
      if (waiting) opened.say(waiting.frame);
    },
    vote: (run, answer) =>
      new Promise((done, fail) => {
        const key = `kunci-${String((keys += 1)).padStart(4, "0")}`;
        const ballot = { type: "ballot", run, key, answer };
        waiting = { key, frame: ballot, sent: performance.now(), done, fail };
        line?.say(ballot);
      }),
    sleep: () => line?.socket.destroy(),
    states: () => states,
  };
}
