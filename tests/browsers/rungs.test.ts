import { request } from "node:http";
import { WebSocket } from "ws";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askPath, liveVersion, roomPath, socketPath, streamPath } from "../../src/wire/live.ts";
import { http } from "../unit/server/fake-host.ts";
import { type Hall, openHall, waitFor } from "./hall.ts";

/** Each way to vote spoken as docs/protocol.md has it, to the built server in plain Node. */
let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall?.close());
beforeEach(() => hall.ask("benar-salah"));

const origin = () => `http://127.0.0.1:${hall.port}`;
const hello = { type: "hello", v: liveVersion, token: null };
const ballot = () => ({ type: "ballot", run: hall.run(), key: "kunci-0123", answer: "salah" });
const json = () => ({ Origin: origin(), "Content-Type": "application/json" });
const acknowledged = '{"type":"ack","key":"kunci-0123","status":"tersimpan"}';
const counted = () => hall.votesIn("benar-salah");

test("by a socket", async () => {
  const url = `ws://127.0.0.1:${hall.port}${socketPath(hall.room.token)}`;
  const socket = new WebSocket(url, { origin: origin(), perMessageDeflate: false });
  const heard: string[] = [];
  socket.on("message", (data: Buffer) => heard.push(data.toString()));
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify(hello));
  socket.send(JSON.stringify(ballot()));
  await waitFor(() => heard.includes(acknowledged), "tanda terima");
  expect(counted()).toEqual({ benar: 0, salah: 1 });
  socket.terminate();
});

test("by a stream of events and a request", async () => {
  let heard = "";
  const path = streamPath(hall.room.token);
  const stream = request(
    { host: "127.0.0.1", port: hall.port, path, method: "POST", headers: json() },
    (answer) => answer.on("data", (chunk: Buffer) => (heard += chunk.toString())).on("error", () => {}),
  );
  stream.on("error", () => {});
  stream.end(JSON.stringify([hello]));
  await waitFor(() => heard.includes("welcome"), "sambutan");
  const token = /"token":"([^"]+)"/.exec(heard)?.[1];
  const body = JSON.stringify([{ ...hello, token }, ballot()]);
  const answer = await http(hall.port, askPath(hall.room.token), { method: "POST", headers: json(), body });
  expect(answer.body).toContain(acknowledged);
  expect(counted()).toEqual({ benar: 0, salah: 1 });
  hall.act({ type: "poll/lock", run: hall.run() });
  await waitFor(() => heard.includes('"phase":"kunci"'), "kunci lewat alir");
  stream.destroy();
});

test("by requests alone", async () => {
  const body = JSON.stringify([hello, ballot()]);
  const answer = await http(hall.port, askPath(hall.room.token), { method: "POST", headers: json(), body });
  expect(answer.body).toContain(acknowledged);
  expect(counted()).toEqual({ benar: 0, salah: 1 });
});

test("by the plain form", async () => {
  const page = await http(hall.port, roomPath(hall.room.token));
  const field = (name: string): string =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(page.body)?.[1] ?? "";
  const fields = {
    putaran: field("putaran"),
    kunci: field("kunci"),
    peserta: field("peserta"),
    pilihan: "salah",
  };
  const answer = await http(hall.port, roomPath(hall.room.token), {
    method: "POST",
    headers: { Origin: origin(), "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
  expect(answer.status).toBe(200);
  expect(answer.body).toContain("Tersimpan ✓");
  expect(counted()).toEqual({ benar: 0, salah: 1 });
});
