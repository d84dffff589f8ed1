import { type RemoteAnswer, type RemoteMessage, remoteSocketPath } from "../../wire/remote.ts";
import { backoff } from "../backoff.ts";
import { onWaking } from "../waking.ts";

export type Line = { open: () => void; rest: () => void; send: (message: RemoteMessage) => void };

type LineOptions = {
  /** Null while there is nobody to be: the line then rests until it is opened again. */
  greeting: () => RemoteMessage | null;
  heard: (answer: RemoteAnswer) => void;
  lost: () => void;
  /** An act is on its way: a line that stays silent then is a dead one. */
  expecting: () => boolean;
};

/** Milliseconds. */
const connectTimeout = 3_000;
const longestWait = 2_000;
const silence = 2_000;
const settleAfterWake = 250;
/** Looked away from for less than this, a line is trusted. */
const glance = 3_000;

/** One socket for as long as the page is looked at. A phone that wakes trusts no line it had: it dials anew. */
export function keepLine(options: LineOptions): Line {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let lastWord = Date.now();

  const rest = (): void => {
    const old = socket;
    socket = null;
    clearTimeout(timer);
    old?.close();
  };
  const failed = (): void => {
    rest();
    options.lost();
    if (!document.hidden) timer = setTimeout(open, Math.min(longestWait, backoff(failures++, Math.random())));
  };
  const open = (): void => {
    rest();
    const greeting = options.greeting();
    if (greeting === null) return;
    const mine = new WebSocket(`ws://${location.host}${remoteSocketPath}`);
    socket = mine;
    timer = setTimeout(failed, connectTimeout);
    mine.addEventListener("open", () => mine.send(JSON.stringify(greeting)));
    mine.addEventListener("close", () => {
      if (socket === mine) failed();
    });
    mine.addEventListener("message", (event) => {
      if (socket !== mine) return;
      clearTimeout(timer);
      lastWord = Date.now();
      const answer: RemoteAnswer = JSON.parse(String(event.data));
      if (answer.type === "welcome") failures = 0;
      options.heard(answer);
    });
  };

  onWaking({
    wake(away) {
      if (document.hidden || (socket !== null && away < glance)) return;
      rest();
      // The old line's goodbye goes first: while it lives, nobody else is this device.
      timer = setTimeout(open, settleAfterWake);
    },
    offline: failed,
    watch() {
      if (socket !== null && options.expecting() && Date.now() - lastWord > silence) failed();
    },
  });

  return {
    open,
    rest,
    send(message) {
      lastWord = Date.now();
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
