import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { percentile } from "../bench/figures.ts";
import type { Report } from "./hall.ts";
import { meter, reading, type Reading } from "./meter.ts";
import { answers, setStage, type Stage, type StageOptions } from "./stage.ts";

/** One vote of a hall, as it was for the phones, the machine and the facilitator. */
export type Vote = {
  p50: number;
  p99: number;
  last: number;
  /** Acknowledged by nobody, or not once in the journal. */
  lost: number;
  /** From an answer to the facilitator's view that counts it, ms. */
  seen99: number;
  /** Cores: of the server process, of the host's, of everybody who is none of us. */
  server: number;
  host: number;
  others: number;
  memory: Reading;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** So many phones join, then vote once a run. */
export async function votes(
  of: { phones: number; within: number; runs: number } & StageOptions,
  meanwhile: (stage: Stage) => Promise<unknown> = () => Promise.resolve(),
): Promise<Vote[]> {
  const stage = await setStage(of);
  try {
    const joined = await stage.hall({ do: "join", door: stage.door, count: of.phones });
    if (joined.failed.length > 0) throw new Error(`${joined.failed.length} tidak masuk: ${joined.failed[0]}`);
    // The first run warms the processes up and counts for nothing.
    const taken: Vote[] = [];
    for (let run = 0; run <= of.runs; run += 1) {
      const vote = await voteOnce(stage, of.within, meanwhile);
      if (run > 0) taken.push(vote);
    }
    return taken;
  } finally {
    await stage.close();
  }
}

async function voteOnce(
  stage: Stage,
  within: number,
  meanwhile: (stage: Stage) => Promise<unknown>,
): Promise<Vote> {
  const run = await stage.open();
  // Everybody has the question, and the next snapshot is due at an arbitrary moment.
  await pause(1_000 + Math.random() * 1_000);
  const busy = meanwhile(stage);
  const stop = meter([stage.pids.server, stage.pids.host, stage.pids.hall]);
  const report = await stage.hall({ do: "vote", run, answers, within });
  const share = stop();
  await busy;
  await pause(300);
  const [server = 0, host = 0] = share.each;
  return {
    p50: percentile(report.took, 0.5),
    p99: percentile(report.took, 0.99),
    last: Math.max(...report.took),
    lost: report.failed.length + Math.abs(report.took.length - (await written(stage, run))),
    seen99: percentile(delays(stage, run, report), 0.99),
    server,
    host,
    others: share.others,
    memory: reading(stage.pids.server),
  };
}

/** People whose answer to the run stands in the journal, each counted once. */
async function written(stage: Stage, run: string): Promise<number> {
  const people = new Set<string>();
  for (const line of (await stage.journal()).split("\n")) {
    if (!line.includes('"type":"ballot"')) continue;
    const { action } = JSON.parse(line.slice(9)) as { action: { run: string; participant: string } };
    if (action.run === run) people.add(action.participant);
  }
  return people.size;
}

/** The kth answer sent is taken to be among the first k counted; they may change places by a commit. */
function delays(stage: Stage, run: string, { sent }: Report): number[] {
  const views = stage.seen(run);
  return sent
    .toSorted((one, other) => one - other)
    .map((at, k) => (views.find(({ voters }) => voters > k)?.at ?? Number.POSITIVE_INFINITY) - at);
}

export type Nap = {
  before: Reading;
  /** After half of the time: a heap that still finds its size has it by then, one that leaks has not. */
  between: Reading;
  after: Reading;
  slowest: number;
  failed: string[];
  answers: number;
};

/** Phones that sleep and wake, and answer when they are back, for so many minutes. */
export async function naps(phones: number, minutes: number, options: StageOptions): Promise<Nap> {
  const stage = await setStage(options);
  try {
    await stage.hall({ do: "join", door: stage.door, count: phones });
    let run = await stage.open();
    const before = reading(stage.pids.server);
    const half = () => stage.hall({ do: "nap", run, answers, lasting: minutes * 30_000 });
    const first = await half();
    // A quiz is open for ten minutes at most, and the last phones come back a little later.
    run = await stage.open();
    const between = reading(stage.pids.server);
    const second = await half();
    await pause(1_000);
    const after = reading(stage.pids.server);
    const counted = await written(stage, run);
    const failed = [...first.failed, ...second.failed];
    const slowest = Math.max(...first.took, ...second.took);
    return { before, between, after, slowest, failed, answers: counted };
  } finally {
    await stage.close();
  }
}

/** Three hundred honest phones vote while one address does its worst. */
export const besieged = (options: { runs: number } & StageOptions): Promise<Vote[]> =>
  votes({ phones: 300, ...options, within: 4_000 }, ({ door }) =>
    promisify(execFile)(process.execPath, [
      join(import.meta.dirname, "attacker.ts"),
      `${door.port}`,
      door.room,
      "5",
    ]),
  );
