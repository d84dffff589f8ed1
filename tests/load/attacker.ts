/**
 * A process that does its worst from one address for so many seconds: `node attacker.ts PORT ROOM SECONDS`. 500 joins a
 * second, 200 connections that drip their headers, frames of a megabyte. Prints how far it got.
 */
import { connect } from "node:net";
import { frame } from "./frame.ts";
import { dial, type Door, hello } from "./phone.ts";

const [port = "0", room = "", seconds = "5"] = process.argv.slice(2);
const door: Door = { port: Number(port), room };
const from = "127.0.0.66";
const end = performance.now() + Number(seconds) * 1_000;
const done = { joins: 0, refused: 0, slow: 0, megabytes: 0 };
const attempt = (): Promise<void> =>
  dial(door, from).then(
    ({ say, socket }) => {
      done.joins += 1;
      say(hello(null));
      socket.on("error", () => {});
    },
    () => void (done.refused += 1),
  );

/** One byte of a header every now and then; a new one for each that is cut off. */
function drip(): void {
  const socket = connect({ host: "127.0.0.1", port: door.port, localAddress: from });
  done.slow += 1;
  socket.on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nX-Sabar: ");
  const timer = setInterval(() => socket.write("a"), 500);
  socket.on("close", () => {
    clearInterval(timer);
    if (performance.now() < end) setTimeout(drip, 50);
  });
}

const megabyte = frame(Buffer.alloc(1024 * 1024, "x"));
async function swell(): Promise<void> {
  while (performance.now() < end) {
    await dial(door, from).then(
      (line) =>
        new Promise<void>((resolve) => {
          line.socket.on("error", () => {});
          line.socket.on("close", () => resolve());
          line.send(megabyte);
          done.megabytes += 1;
        }),
      () => new Promise((resolve) => setTimeout(resolve, 20)),
    );
  }
}

for (let at = 0; at < 200; at += 1) drip();
for (let at = 0; at < 4; at += 1) void swell();
while (performance.now() < end) {
  for (let at = 0; at < 10; at += 1) void attempt();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
process.stdout.write(`${JSON.stringify(done)}\n`);
process.exit(0);
