import { readRecord, writeRecord } from "../../src/host/journal-format.ts";
import type { DurableAction } from "../../src/core/session/action.ts";
import { replay } from "../../src/host/session-loop.ts";

const sizes = [
  { ballots: 6_000, people: 1_000 },
  { ballots: 100_000, people: 100 },
  { ballots: 100_000, people: 1_000 },
  { ballots: 100_000, people: 3_000 },
];
const runs = 6;

/** A journal of so many ballots, dealt in turn to the people and to six questions one after another. */
function journalOf(ballots: number, people: number): DurableAction[] {
  const options = ["a", "b", "c", "d"].map((id) => ({ id, text: `Pilihan ${id}` }));
  const deck = {
    id: "ukur",
    title: "Deck ukur",
    language: "id" as const,
    planMinutes: 0,
    hash: "0".repeat(64),
    source: "/ukur",
    slides: [{ id: "satu", title: "", steps: 0, minutes: 0, part: "core" as const, poll: null, post: null }],
  };
  const actions: DurableAction[] = [
    { type: "session/start", id: "ukur", startedAt: "2026-01-01T00:00:00.000Z", deck },
  ];
  for (let at = 0; at < ballots; at++) {
    const run = `q${Math.floor((at * runs) / ballots) + 1}`;
    if (actions.at(-1)?.type === "session/start" || at % Math.ceil(ballots / runs) === 0)
      actions.push({
        type: "poll/open",
        run: `${run}/1`,
        poll: { id: run, kind: "single", question: "Mana?", options },
        deckHash: deck.hash,
      });
    const participant = `peserta-${String(at % people).padStart(8, "0")}`;
    const answer = options[at % 4]?.id ?? "a";
    actions.push({ type: "ballot", run: `${run}/1`, participant, key: `kunci-${at}`, answer });
  }
  return actions;
}

/** Milliseconds to read and check a journal's lines, and to replay what they hold. */
export function measureReplay(): Promise<string> {
  const rows = sizes.map(({ ballots, people }) => {
    const lines = journalOf(ballots, people).map((action, at) => writeRecord({ at, action }).trimEnd());
    const start = performance.now();
    const records = lines.flatMap((line) => {
      const read = readRecord(line);
      return read.ok ? [read.record] : [];
    });
    const read = performance.now();
    if (records.length !== lines.length) throw new Error("a line could not be read back");
    const session = replay(records);
    const done = performance.now();
    if (session?.runs.length !== runs) throw new Error("the replay lost a question");
    return `| ${ballots} | ${people} | ${Math.round(read - start)} ms | ${Math.round(done - read)} ms |`;
  });
  const text = [
    "## A session's journal, read and replayed",
    "",
    `${runs} questions of single choice, ballots dealt in turn. Aim: 100,000 ballots replayed within 2 s.`,
    "",
    "| ballots | people | read and check | replay |",
    "| --- | --- | --- | --- |",
    ...rows,
  ];
  return Promise.resolve(text.join("\n"));
}
