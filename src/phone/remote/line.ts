import { type RemoteAnswer, type RemoteMessage, remoteSocketPath } from "../../wire/remote.ts";
import { backoff } from "../backoff.ts";

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
const watchEvery = 500;
const sleepJump = 3_000;

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

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) open();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) open();
  });
  addEventListener("online", open);
  addEventListener("offline", failed);
  let tick = Date.now();
  setInterval(() => {
    const slept = Date.now() - tick > sleepJump;
    tick = Date.now();
    if (document.hidden) return;
    if (slept) open();
    else if (socket !== null && options.expecting() && tick - lastWord > silence) failed();
  }, watchEvery);

  return {
    open,
    rest,
    send(message) {
      lastWord = Date.now();
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
