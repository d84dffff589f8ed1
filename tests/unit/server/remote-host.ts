import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { defaultLimits, type Limits } from "../../../src/server/limits.ts";
import { serve } from "../../../src/server/serve.ts";
import type { ToServer } from "../../../src/wire/hub.ts";
import {
  type RemoteAnswer,
  type RemoteRole,
  remoteSocketPath,
  remoteVersion,
} from "../../../src/wire/remote.ts";
import { openDesk } from "../host/desk-fixtures.ts";
import { files, open, room, until } from "./fake-host.ts";

/** The server as it is, with a real session and the real desk of paired devices behind it. */
export async function startTalk(limits: Partial<Limits> = {}) {
  let toServer: (message: unknown) => void = () => {};
  const send = (message: ToServer): void => toServer(message);
  const host = await openDesk((order) => send({ type: "remote", ...order }));
  let dropped = 0;
  const port = await new Promise<number>((resolve, reject) => {
    serve(
      {
        onMessage: (listener) => (toServer = listener),
        send: (message) => {
          if (message.type === "listening") resolve(message.port);
          if (message.type === "problem") reject(new Error(message.code));
          if (message.type === "phones") ({ dropped } = message);
          if (message.type === "remote") host.desk.heard(message);
          if (message.type === "recall") send({ ...message, type: "recalled", answer: null });
        },
      },
      files,
      { ...defaultLimits, tick: 5, ...limits },
    );
    send({ type: "listen", host: "0.0.0.0", ports: [0], allowHosts: ["127.0.0.1"], room });
  });
  send({ type: "state", state: open });
  onTestFinished(() => send({ type: "stop" }));
  host.workshop.act({ type: "go", slide: "tulis", step: 0 });
  host.workshop.openPoll("usul");
  await host.write("a", "Satu");

  /** A device over the real ws client. */
  const dial = async (options: { localAddress?: string; path?: string } = {}) => {
    const { path = remoteSocketPath, localAddress = "127.0.0.1" } = options;
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
      origin: `http://127.0.0.1:${port}`,
      perMessageDeflate: false,
      localAddress,
    });
    const got: RemoteAnswer[] = [];
    const closed: number[] = [];
    socket.on("message", (data: Buffer) => {
      const answer: RemoteAnswer = JSON.parse(data.toString());
      got.push(answer);
    });
    socket.on("close", (code) => closed.push(code));
    await new Promise<void>((resolve) => {
      socket.on("open", () => resolve());
      // Turned away before it was opened: the close event tells the test.
      socket.on("error", () => resolve());
    });
    const last = <T extends RemoteAnswer["type"]>(type: T) =>
      got.findLast((answer): answer is Extract<RemoteAnswer, { type: T }> => answer.type === type);
    const say = (message: unknown): void => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    };
    return { socket, got, closed, last, say };
  };
  const hello = async (token: string, localAddress?: string) => {
    const device = await dial(localAddress === undefined ? {} : { localAddress });
    device.say({ type: "resume", v: remoteVersion, token });
    await until(() => device.got.length > 0);
    return device;
  };
  const pair = async (role: RemoteRole, localAddress?: string) => {
    host.desk.offer(role);
    const device = await dial(localAddress === undefined ? {} : { localAddress });
    device.say({ type: "pair", v: remoteVersion, code: host.desk.paired().offer?.code });
    await until(() => device.last(role) !== undefined);
    return { ...device, token: device.last("welcome")?.token ?? "" };
  };
  return { ...host, port, dial, hello, pair, dropped: () => dropped };
}
