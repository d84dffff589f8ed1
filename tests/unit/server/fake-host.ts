import { request as httpRequest } from "node:http";
import { WebSocket } from "ws";
import type { Answer } from "../../../src/core/poll/answer.ts";
import type { PhoneFiles } from "../../../src/server/files.ts";
import { defaultLimits, type Limits } from "../../../src/server/limits.ts";
import { serve } from "../../../src/server/serve.ts";
import type { HubBallot, Listen, Settled, ToHost, ToServer } from "../../../src/wire/hub.ts";
import { type LiveState, liveVersion, type ServerMessage, socketPath } from "../../../src/wire/live.ts";

export const room = { token: "ruang-uji-0123456789ab", code: "ABCD23", secret: "5a".repeat(32) };

export const question = {
  id: "q1",
  kind: "single" as const,
  named: false,
  question: "Boleh <b>diunggah</b>?",
  options: [
    { id: "ya", text: "Ya, boleh" },
    { id: "tidak", text: "Tidak" },
    { id: "ragu", text: "Periksa dulu" },
  ],
};
const common = { title: "Bijak Bermedia Sosial", language: "id" as const };
export const waiting: LiveState = { ...common, phase: "tunggu" };
const about = { ...common, run: "r1", poll: question, post: null, board: null, elapsed: null };
export const open = { ...about, phase: "buka" as const } satisfies LiveState;
export const locked: LiveState = { ...open, phase: "kunci" };
export const revealed = (votes: number): LiveState => ({
  ...about,
  phase: "hasil",
  tally: {
    rows: question.options.map((option) => ({
      ...option,
      votes: option.id === "ya" ? votes : 0,
      share: option.id === "ya" && votes > 0 ? 1 : 0,
    })),
    voters: votes,
    skipped: 0,
    manual: 0,
    waiting: 0,
    middle: null,
  },
  correct: ["tidak"],
  explain: "Periksa aturannya.",
});

const file = (type: string, text: string) => ({
  type,
  body: Buffer.from(text),
  gzip: Buffer.from(text),
  version: "1",
});
export const files: PhoneFiles = new Map([
  ["/phone.js", file("text/javascript; charset=utf-8", "// naskah")],
  ["/phone.css", file("text/css; charset=utf-8", "/* gaya */")],
]);

/**
 * A host whose disk is a promise the test holds: the last ballot of a participant in a run wins,
 * as the session's reducer has it. `disk` answers the batch when the test lets it.
 */
export function createFakeHost() {
  const ballots: HubBallot[] = [];
  const chosen = new Map<string, Answer>();
  const heard: ToHost[] = [];
  let disk: () => Promise<void> = () => Promise.resolve();
  let locking = false;
  const write = async (batch: HubBallot[]): Promise<Settled[]> => {
    await disk();
    return batch.map((ballot) => {
      if (locking) return { seq: ballot.seq, status: "ditolak", reason: "terkunci" };
      ballots.push(ballot);
      chosen.set(`${ballot.participant} ${ballot.run}`, ballot.answer);
      return { seq: ballot.seq, status: "tersimpan" };
    });
  };
  return {
    ballots,
    chosen,
    heard,
    write,
    recall: (participant: string, run: string) => chosen.get(`${participant} ${run}`) ?? null,
    lock: () => (locking = true),
    useDisk: (next: () => Promise<void>) => (disk = next),
  };
}
export type FakeHost = ReturnType<typeof createFakeHost>;

export async function startServer(host: FakeHost, limits: Partial<Limits> = {}, order: Partial<Listen> = {}) {
  let toServer: (message: unknown) => void = () => {};
  const send = (message: ToServer): void => toServer(message);
  const port = await new Promise<number>((resolve, reject) => {
    serve(
      {
        onMessage: (listener) => (toServer = listener),
        send: (message) => {
          host.heard.push(message);
          if (message.type === "listening") resolve(message.port);
          if (message.type === "problem") reject(new Error(message.code));
          if (message.type === "recall")
            send({ ...message, type: "recalled", answer: host.recall(message.participant, message.run) });
          if (message.type === "ballots")
            void host.write(message.batch).then((results) => send({ type: "settled", results }));
        },
      },
      files,
      { ...defaultLimits, ...limits },
    );
    send({ type: "listen", host: "0.0.0.0", ports: [0], allowHosts: ["127.0.0.1"], room, ...order });
  });
  const stop = async (): Promise<void> => {
    send({ type: "stop" });
    await until(() => host.heard.some((message) => message.type === "stopped"));
  };
  return { port, send, stop };
}

export async function until(done: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!done()) {
    if (Date.now() > end) throw new Error("tidak terjadi dalam 5 detik");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Lets everything that is on its way on loopback arrive. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

export type TestPhone = Awaited<ReturnType<typeof joinPhone>>;

/** A phone that speaks the protocol through the real ws client. */
export async function dial(port: number, options: { localAddress?: string } = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${socketPath(room.token)}`, {
    origin: `http://127.0.0.1:${port}`,
    perMessageDeflate: false,
    ...options,
  });
  const got: ServerMessage[] = [];
  const closed: number[] = [];
  socket.on("message", (data: Buffer) => {
    const message: ServerMessage = JSON.parse(data.toString());
    got.push(message);
  });
  socket.on("close", (code) => closed.push(code));
  await new Promise<void>((resolve, reject) => {
    socket.on("open", () => resolve());
    socket.on("error", reject);
  });
  const last = <T extends ServerMessage["type"]>(type: T) =>
    got.findLast((message): message is Extract<ServerMessage, { type: T }> => message.type === type);
  const say = (message: unknown): void => socket.send(JSON.stringify(message));
  return { socket, got, closed, last, say };
}

export async function joinPhone(port: number, token: string | null = null, localAddress = "127.0.0.1") {
  const phone = await dial(port, { localAddress });
  phone.say({ type: "hello", v: liveVersion, token });
  await until(() => phone.last("state") !== undefined);
  return phone;
}

export type HttpAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};

/** Sends the path and headers exactly as given, unlike fetch, which mends them. */
export function http(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string; localAddress?: string } = {},
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: "127.0.0.1",
        port,
        path,
        method: options.method ?? "GET",
        headers: options.headers,
        localAddress: options.localAddress,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on("error", reject);
    request.end(options.body);
  });
}
