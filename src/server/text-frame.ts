/**
 * A server's whole text message as the bytes of RFC 6455, unmasked and in one piece: built once, written to a
 * thousand sockets as it is. A library that frames for each of them makes two buffers and a gathered write of every one.
 */
export function textFrame(payload: Buffer): Buffer {
  const size = payload.length;
  const long = size > 0xffff ? 8 : size > 125 ? 2 : 0;
  const frame = Buffer.allocUnsafe(2 + long + size);
  // The last piece of a message, of text.
  frame[0] = 0x81;
  frame[1] = long === 8 ? 127 : long === 2 ? 126 : size;
  if (long === 8) frame.writeBigUInt64BE(BigInt(size), 2);
  if (long === 2) frame.writeUInt16BE(size, 2);
  payload.copy(frame, 2 + long);
  return frame;
}
