import { expect, test } from "vitest";
import { frame, opcodes } from "../load/frame.ts";
import { until } from "../unit/server/fake-host.ts";
import { arena, ballot, guest, votes } from "./arena.ts";

const { text, binary, continuation, ping, close } = opcodes;
const piece = (payload: string, opcode: number, fin = false) => frame(payload, { opcode, fin });
/** A head that promises more than ever follows. */
const promising = (bytes: bigint): Buffer => {
  const head = Buffer.alloc(14);
  head[0] = 0x81;
  head[1] = 0xff;
  head.writeBigUInt64BE(bytes, 2);
  return head;
};

test.each<[string, Buffer, number]>([
  ["over 8 KiB", frame("x".repeat(8 * 1024 + 1)), 1009],
  ["of a megabyte", frame(Buffer.alloc(1024 * 1024, "x")), 1009],
  ["that promises a gigabyte", promising(2n ** 30n), 1009],
  ["that promises more than there are numbers for", promising(2n ** 62n), 1009],
  [
    "over 8 KiB in two pieces",
    Buffer.concat([piece("x".repeat(8_000), text), piece("x".repeat(8_000), continuation, true)]),
    1009,
  ],
  [
    "in more than four pieces",
    Buffer.concat([piece("x", text), ...Array.from({ length: 20 }, () => piece("x", continuation))]),
    1008,
  ],
  [
    "of nothing, in endless pieces",
    Buffer.concat([piece("", text), ...Array.from({ length: 200 }, () => piece("", continuation))]),
    1008,
  ],
  ["of bytes", frame(Buffer.from([1, 2, 3]), { opcode: binary }), 1008],
  ["without a mask", frame('{"type":"hello"}', { masked: false }), 1002],
  ["with reserved bits", frame("{}", { reserved: 4 }), 1002],
  ["of an opcode nobody has defined", frame("{}", { opcode: 5 }), 1002],
  ["that goes on with nothing", piece("x", continuation, true), 1002],
  ["begun before the last was ended", Buffer.concat([piece("x", text), piece("y", text)]), 1002],
  ["of bytes that are no UTF-8", frame(Buffer.from([0xc3, 0x28])), 1007],
  ["of a ping over 125 bytes", frame("x".repeat(126), { opcode: ping }), 1002],
  ["of a ping in pieces", frame("x", { opcode: ping, fin: false }), 1002],
  ["of a close with a code that does not exist", frame(Buffer.from([0x00, 0x01]), { opcode: close }), 1002],
])("a frame %s ends the line, and nobody else's", async (_, bytes, code) => {
  const { host, port } = await arena();
  const attacker = await guest(port, "127.0.0.66");
  attacker.send(bytes);
  await until(() => attacker.closed.length === 1);
  expect(attacker.closed).toEqual([code]);
  expect(host.ballots).toEqual([]);
  expect(await votes(port)).toBe("tersimpan");
});

test("a frame that comes byte by byte is read, and what is half sent keeps nothing waiting", async () => {
  const { port } = await arena();
  const slow = await guest(port, "127.0.0.66");
  const whole = frame(JSON.stringify({ type: "ballot", run: "r1", key: "kunci-01", answer: "ya" }));
  for (const byte of whole) slow.send(Buffer.from([byte]));
  await until(() => slow.last("ack") !== undefined);
  slow.send(whole.subarray(0, 20));
  expect(await votes(port)).toBe("tersimpan");
});

test("pings are answered and no way around the message rate: ten thousand of them harm nobody", async () => {
  const { port } = await arena();
  const attacker = await guest(port, "127.0.0.66");
  attacker.send(Buffer.concat(Array.from({ length: 10_000 }, () => frame("x", { opcode: ping }))));
  expect(await votes(port)).toBe("tersimpan");
});

test("garbage is dropped and counted, and the line goes on", async () => {
  const { host, port } = await arena();
  const phone = await guest(port, "127.0.0.66");
  for (const garbage of ["", "{", "null", "[]", "\u0000", "{}", '{"type":1}', "[".repeat(4_000)])
    phone.send(frame(garbage));
  phone.say(ballot("ya"));
  await until(() => phone.last("ack") !== undefined);
  await until(() => host.heard.some((message) => message.type === "phones" && message.dropped === 8));
  expect(phone.closed).toEqual([]);
});
