import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { runCheck } from "../../../src/cli/check.ts";
import { durableSchema } from "../../../src/core/session/action.ts";
import { journalVersion } from "../../../src/host/journal-format.ts";
import { hubAction, hubLinesVersion } from "../../../src/wire/hub-lines.ts";
import { toHost, toServer } from "../../../src/wire/hub.ts";
import { calls } from "../../../src/wire/ipc.ts";
import { liveVersion, refusals } from "../../../src/wire/live.ts";
import { liveState, phoneMessage } from "../../../src/wire/live-schema.ts";
import { remoteAnswer, remoteMessage } from "../../../src/wire/remote-schema.ts";
import { actionsOf, remoteRefusals, remoteVersion } from "../../../src/wire/remote.ts";

/**
 * What others rely on, as snapshots: a change shows in review. Journals, phones and programs in the field are
 * older than the next release, so a change here asks whether a version must be raised (docs/journal.md,
 * docs/protocol.md, docs/remote.md, docs/cli.md).
 */
describe("public contracts", () => {
  test("every action the journal takes, with its fields", () => {
    expect({ version: journalVersion, schema: z.toJSONSchema(durableSchema) }).toMatchSnapshot();
  });

  test("every call a window may make, and which windows may", () => {
    const rows = Object.entries(calls).map(([name, { from, ask }]) => [
      name,
      `${from.join(", ")}: ${Object.keys(ask.shape).join(" ") || "nothing"}`,
    ]);
    expect(Object.fromEntries(rows)).toMatchSnapshot();
  });

  test("everything phones and server say to each other", () => {
    expect({
      version: liveVersion,
      phone: z.toJSONSchema(phoneMessage),
      state: z.toJSONSchema(liveState),
      refusals,
    }).toMatchSnapshot();
  });

  test("everything paired devices and server say to each other, and which role may do what", () => {
    expect({
      version: remoteVersion,
      device: z.toJSONSchema(remoteMessage),
      answer: z.toJSONSchema(remoteAnswer),
      refusals: remoteRefusals,
      actionsOf,
    }).toMatchSnapshot();
  });

  test("the messages between host and server process", () => {
    const types = (union: typeof toHost | typeof toServer) =>
      union.options.map((option) => option.shape.type.value);
    expect({ toHost: types(toHost), toServer: types(toServer) }).toMatchSnapshot();
  });

  test("every line a headless hub takes", () => {
    expect({
      version: hubLinesVersion,
      schema: z.toJSONSchema(hubAction, { io: "input" }),
    }).toMatchSnapshot();
  });

  test("the keys of an answer of check --json", async () => {
    const posts = [
      {
        id: "1",
        text: "SEBARKAN!!! Besok rekening semua pegawai dipotong, info valid dari grup sebelah, viralkan",
      },
      { id: "2", text: "Jangan sebarkan kabar rekening dipotong besok, itu hoaks" },
      { text: 5 },
    ];
    const answers = await check(posts.map((post) => JSON.stringify(post)));
    expect(keysOf(answers)).toMatchSnapshot();
  });
});

async function check(lines: string[]): Promise<unknown[]> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const io = { stdin: Readable.from(lines.map((line) => `${line}\n`)), stdout, stderr };
  const code = await runCheck(["-", "--json"], io, join(import.meta.dirname, "..", "..", "..", "resources"));
  stdout.end();
  stderr.end();
  expect(code).toBe(0);
  const printed = await text(stdout);
  return printed
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

/** `findings[].spans[].start: number`, sorted: the shape of all answers together, without their words. */
function keysOf(value: unknown, path = ""): string[] {
  const found = Array.isArray(value)
    ? value.flatMap((each) => keysOf(each, `${path}[]`))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, each]) => keysOf(each, path === "" ? key : `${path}.${key}`))
      : [`${path}: ${value === null ? "null" : typeof value}`];
  return [...new Set(found)].toSorted();
}
