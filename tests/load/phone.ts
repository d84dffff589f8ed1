import { connect, type Socket } from "node:net";
import { liveVersion, socketPath } from "../../src/wire/live.ts";
import { frame, frameReader, opcodes } from "./frame.ts";

/** Where a hub listens, and the room's token out of its address. */
export type Door = { port: number; room: string };

/** Every phone comes from an address of its own in 127/8, as every phone in a hall does; 127.0.0.x stays free. */
export const addressOf = (phone: number): string =>
  `127.${1 + Math.floor(phone / 62_500)}.${Math.floor(phone / 250) % 250}.${1 + (phone % 250)}`;

export type Ear = {
  /** Text frames, unread: most are only counted. */
  text?: (body: Buffer) => void;
  closed?: (code: number | null) => void;
};

export type Line = { socket: Socket; send: (bytes: Buffer) => void; say: (message: unknown) => void };

/** A raw socket with the handshake behind it. Rejects when it is refused, with the status line. */
export function dial({ port, room }: Door, localAddress: string, ear: Ear = {}): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port, localAddress, noDelay: true });
    let code: number | null = null;
    const read = frameReader(({ opcode, body }) => {
      if (opcode === opcodes.text) ear.text?.(body);
      else if (opcode === opcodes.ping) socket.write(frame(body, { opcode: opcodes.pong }));
      else if (opcode === opcodes.close) {
        code = body.length < 2 ? null : body.readUInt16BE(0);
        socket.end(frame(body, { opcode: opcodes.close }));
      }
    });
    let head: Buffer | null = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      if (head === null) return read(chunk);
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const [status = ""] = head.toString("latin1").split("\r\n", 1);
      if (!status.includes(" 101 ")) {
        socket.destroy();
        return reject(new Error(status));
      }
      const after = head.subarray(end + 4);
      head = null;
      const send = (bytes: Buffer): void => void (socket.writable && socket.write(bytes));
      resolve({ socket, send, say: (message) => send(frame(JSON.stringify(message))) });
      if (after.length > 0) read(after);
    });
    socket.on("error", reject);
    socket.on("close", () => {
      reject(new Error("closed"));
      ear.closed?.(code);
    });
    socket.write(
      `GET ${socketPath(room)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    );
  });
}

export const hello = (token: string | null) => ({ type: "hello", v: liveVersion, token });
