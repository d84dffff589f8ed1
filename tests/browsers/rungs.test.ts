import { request } from "node:http";
import { WebSocket } from "ws";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/poll/answer.ts";
import { allBallots } from "../../src/core/poll/ballots.ts";
import { askPath, liveVersion, roomPath, socketPath, streamPath } from "../../src/wire/live.ts";
import { http } from "../unit/server/fake-host.ts";
import { type Hall, openHall, waitFor } from "./hall.ts";

/** Each way to vote spoken as docs/protocol.md has it, to the built server in plain Node, for each kind of question. */
let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall?.close());

type Case = { answer: Answer; fields: [string, string][]; name?: string };
const order = ["tanggal", "sumber", "gambar", "manfaat"];
/** By the question's id in the deck: the answer, and the same as a form without a script has it. */
const cases: Record<string, Case> = {
  named: { answer: "bersedia", fields: [["pilihan", "bersedia"]], name: "Sari Rekaan" },
  multiple: {
    answer: ["nama", "lokasi"],
    fields: [
      ["pilihan", "nama"],
      ["pilihan", "lokasi"],
    ],
  },
  "benar-salah": { answer: "salah", fields: [["pilihan", "salah"]] },
  scale: { answer: 4, fields: [["pilihan", "4"]] },
  number: { answer: 59.5, fields: [["angka", "59,5"]] },
  ranking: { answer: order, fields: order.map((id) => ["urutan", id]) },
  words: {
    answer: ["jejak", "ramai"],
    fields: [
      ["kata", "jejak"],
      ["kata", "ramai"],
    ],
  },
  text: { answer: "Membaca sampai habis.", fields: [["teks", "Membaca sampai habis."]] },
  qa: { answer: { ask: ["Bolehkah?"], up: [] }, fields: [["teks", "Bolehkah?"]] },
  quiz: { answer: "periksa", fields: [["pilihan", "periksa"]] },
  trial: { answer: "tinjau", fields: [["pilihan", "tinjau"]] },
  podium: { answer: "Neng Rekaan", fields: [["teks", "Neng Rekaan"]] },
  teams: { answer: "anggaran", fields: [["pilihan", "anggaran"]] },
};

const origin = () => `http://127.0.0.1:${hall.port}`;
const hello = { type: "hello", v: liveVersion, token: null };
const ballot = ({ answer, name }: Case) => ({
  type: "ballot",
  run: hall.run(),
  key: "kunci-0123",
  answer,
  ...(name !== undefined && { name }),
});
const json = () => ({ Origin: origin(), "Content-Type": "application/json" });
const acknowledged = '{"type":"ack","key":"kunci-0123","status":"tersimpan"}';
const ask = (messages: object[]) =>
  http(hall.port, askPath(hall.room.token), {
    method: "POST",
    headers: json(),
    body: JSON.stringify(messages),
  });

async function bySocket(given: Case): Promise<void> {
  const url = `ws://127.0.0.1:${hall.port}${socketPath(hall.room.token)}`;
  const socket = new WebSocket(url, { origin: origin(), perMessageDeflate: false });
  const heard: string[] = [];
  socket.on("message", (data: Buffer) => heard.push(data.toString()));
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify(hello));
  socket.send(JSON.stringify(ballot(given)));
  await waitFor(() => heard.includes(acknowledged), "tanda terima");
  socket.terminate();
}

async function byStream(given: Case): Promise<void> {
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
  const answer = await ask([{ ...hello, token }, ballot(given)]);
  expect(answer.body).toContain(acknowledged);
  hall.act({ type: "poll/lock", run: hall.run() });
  await waitFor(() => heard.includes('"phase":"kunci"'), "kunci lewat alir");
  stream.destroy();
}

async function byRequest(given: Case): Promise<void> {
  const answer = await ask([hello, ballot(given)]);
  expect(answer.body).toContain(acknowledged);
}

async function byForm(given: Case): Promise<void> {
  const page = await http(hall.port, roomPath(hall.room.token));
  const field = (name: string): string =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(page.body)?.[1] ?? "";
  const hidden = ["putaran", "kunci", "peserta"].map((name) => [name, field(name)]);
  const name = given.name === undefined ? [] : [["nama", given.name]];
  for (const [named] of [...given.fields, ...name]) expect(page.body).toContain(`name="${named}"`);
  const answer = await http(hall.port, roomPath(hall.room.token), {
    method: "POST",
    headers: { Origin: origin(), "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams([...hidden, ...given.fields, ...name]).toString(),
  });
  expect(answer.status).toBe(200);
  expect(answer.body).toContain("Tersimpan ✓");
}

describe.each([
  ["a socket", bySocket],
  ["a stream of events and a request", byStream],
  ["requests alone", byRequest],
  ["the plain form", byForm],
])("by %s", (_way, vote) => {
  test.each(Object.entries(cases))("an answer of kind %s is stored, once", async (poll, given) => {
    hall.ask(poll);
    await vote(given);
    const run = hall.workshop.session()?.runs.at(-1);
    expect(run?.poll.id).toBe(poll);
    expect(allBallots(run?.ballots ?? []).map(({ answer, name }) => [answer, name])).toEqual([
      [given.answer, given.name],
    ]);
  });
});

test("no kind of question is left out", () => {
  const asked = hall.workshop.session()?.runs.map(({ poll }) => poll.kind);
  expect(new Set(asked)).toEqual(
    new Set([
      "single",
      "multiple",
      "benar-salah",
      "scale",
      "number",
      "ranking",
      "words",
      "text",
      "qa",
      "quiz",
      "trial",
      "podium",
      "teams",
    ]),
  );
});
