import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { goFirst } from "./meter.ts";
import { conditions, median } from "../bench/figures.ts";
import { writeSections } from "../bench/section.ts";
import { besieged, naps, type Vote, votes } from "./scenarios.ts";

/** `npm run load [-- --only hall,large,instant,slow,siege,naps] [--runs 5] [--minutes 1] [--preferred] [--gate 1] [--hub out/cli/index.js] [--write]`. */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    runs: { type: "string", default: "5" },
    /** How long phones sleep and wake. */
    minutes: { type: "string", default: "1" },
    /** Our processes before others on this machine; needs the right to ask for it. */
    preferred: { type: "boolean", default: false },
    /** Aims may be missed by this factor before the command ends with 1. */
    gate: { type: "string", default: "1" },
    write: { type: "boolean", default: false },
    /** The built program whose `hub` is the host, instead of the small one here; a slower disk is the small one's. */
    hub: { type: "string" },
  },
});
const runs = Number(values.runs);
const minutes = Number(values.minutes);
if (values.preferred) goFirst();
const gate = Number(values.gate);

type Aim = { what: string; value: (vote: Vote) => number; most: number; unit: string };
const p50 = (most: number): Aim => ({ what: "p50", value: (vote) => vote.p50, most, unit: "ms" });
const p99 = (most: number): Aim => ({ what: "p99", value: (vote) => vote.p99, most, unit: "ms" });
const lost: Aim = { what: "lost", value: ({ lost }) => lost, most: 0, unit: "" };
const last = (most: number): Aim => ({ what: "last", value: (vote) => vote.last, most, unit: "ms" });
const seen: Aim = { what: "answer to view, p99", value: ({ seen99 }) => seen99, most: 300, unit: "ms" };
const processor: Aim = {
  what: "server's processor",
  value: ({ server }) => server * 100,
  most: 35,
  unit: "%",
};
const memory: Aim = { what: "server's memory", value: ({ memory }) => memory.peak, most: 110, unit: "MB" };

type Part = { title: string; take: () => Promise<Vote[]>; aims: Aim[] };
const vote = { within: 3_000, runs, hub: values.hub };
const parts: Record<string, Part> = {
  hall: {
    title: "1,000 phones, an answer each within 3 s",
    take: () => votes({ phones: 1_000, ...vote }),
    aims: [p50(3), p99(30), lost, processor, memory, seen],
  },
  large: {
    title: "3,000 phones, an answer each within 3 s",
    take: () => votes({ phones: 3_000, ...vote }),
    aims: [p99(80), lost, seen],
  },
  instant: {
    title: "1,000 phones in the same instant",
    take: () => votes({ phones: 1_000, ...vote, within: 0 }),
    aims: [last(150), lost, seen],
  },
  slow: {
    title: "1,000 phones, every commit 30 ms slower",
    take: () => votes({ phones: 1_000, ...vote, hub: undefined, slower: 30 }),
    aims: [p99(120), lost],
  },
  siege: {
    title: "300 honest phones; one address joins 500 times a second, drips 200 headers, sends megabytes",
    take: () => besieged(vote),
    aims: [p99(250), lost],
  },
};

const wanted = values.only?.split(",") ?? [...Object.keys(parts), "naps"];
const taken = conditions("no Electron: server and host on plain Node");
let missed = false;
const meets = (value: number, most: number): string => {
  if (!(value <= most * gate)) missed = true;
  return value <= most ? "" : " (missed)";
};
const say = (name: string): void =>
  void process.stderr.write(`load: ${name} … ${loadavg()[0]?.toFixed(1)}\n`);

const rows: string[] = [];
for (const [name, { title, take, aims }] of Object.entries(parts)) {
  if (!wanted.includes(name)) continue;
  say(name);
  const sample = await take();
  const others = sample.map((each) => each.others * 100);
  for (const { what, value, most, unit } of aims) {
    const figures = sample.map(value);
    const middle = median(figures);
    const span = `${Math.min(...figures).toFixed(1)} to ${Math.max(...figures).toFixed(1)}`;
    rows.push(
      `| ${title} | ${what} | ${middle.toFixed(1)} ${unit} | ${span} | ${most} ${unit}${meets(middle, most)} | ${median(others).toFixed(0)} % |`,
    );
  }
}
const text = [
  "## A hall of phones",
  "",
  method(),
  "",
  "| | figure | median | span | aim | others |",
  "| --- | --- | --- | --- | --- | --- |",
  ...rows,
];
if (wanted.includes("naps")) {
  say("naps");
  const { before, between, after, slowest, failed, answers } = await naps(200, minutes, vote);
  meets(after.descriptors - before.descriptors, 0);
  meets(failed.length, 0);
  meets(after.peak, 110);
  text.push(
    "",
    `200 phones that slept and woke for ${minutes} minutes, 0 to 4 s each: server ${before.rss.toFixed(1)} MB before, ${between.rss.toFixed(1)} MB after half of it and ${after.rss.toFixed(1)} MB after all of it, descriptors ${before.descriptors} and ${after.descriptors}, slowest way back ${slowest.toFixed(0)} ms, ${failed.length} failed${failed[0] === undefined ? "" : ` (${failed[0]})`}, ${answers} people counted.`,
  );
}
process.stdout.write(`${text.join("\n")}\n`);
if (values.write) await writeSections([text.join("\n")], taken);
process.exitCode = missed ? 1 : 0;

function method(): string {
  return `\`npm run load\`: the built server, the host with its journal (\`fdatasync\` before every acknowledgement), and all phones in a third
process, on loopback, ${cpus().length} cores; every phone has an address of its own in 127/8 and a raw socket. Phones are sent a snapshot a second while they
vote, the facilitator's view ten. ${runs} runs each after one that does not count, medians; times from sending to "tersimpan" as the
phone has it. \`others\`: what processes that are none of ours used meanwhile, of one core${values.preferred ? "; ours went first (nice -15)" : ""}.`;
}
