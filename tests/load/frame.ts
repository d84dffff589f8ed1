/** Frames of RFC 6455 as bytes, so that a thousand phones cost little and an attacker can send what no library would. */

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

type Shape = { opcode?: number; fin?: boolean; reserved?: number; masked?: boolean };

/** A client's frame. Left to itself it is one whole masked text frame; the mask is zero, which servers cannot tell apart. */
export function frame(payload: string | Buffer, shape: Shape = {}): Buffer {
  const { opcode = opcodes.text, fin = true, reserved = 0, masked = true } = shape;
  const body = Buffer.from(payload);
  const long = body.length > 0xffff ? 8 : body.length > 125 ? 2 : 0;
  const head = Buffer.alloc(2 + long + (masked ? 4 : 0));
  head[0] = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  head[1] = (masked ? 0x80 : 0) | (long === 8 ? 127 : long === 2 ? 126 : body.length);
  if (long === 8) head.writeBigUInt64BE(BigInt(body.length), 2);
  if (long === 2) head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
}

type Heard = { opcode: number; body: Buffer };

/** Takes the stream apart as it comes; servers do not mask, and ours sends no fragments. */
export function frameReader(hear: (frame: Heard) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const short = (rest[1] ?? 0) & 0x7f;
      const start = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (rest.length < start) return;
      const size =
        short === 127 ? Number(rest.readBigUInt64BE(2)) : short === 126 ? rest.readUInt16BE(2) : short;
      if (rest.length < start + size) return;
      hear({ opcode: (rest[0] ?? 0) & 0x0f, body: rest.subarray(start, start + size) });
      rest = rest.subarray(start + size);
    }
  };
}
