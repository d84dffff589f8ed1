import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { readDeck } from "../../../src/host/decks.ts";
import { fileJournals } from "../../../src/host/journal.ts";
import { openWorkshop } from "../../../src/host/workshop.ts";
import { freshFolder, handClock, quiet } from "./session-fixtures.ts";

const slide = (id: string, block = "") => `<!-- .slide: id=${id} -->\n## Judul ${id}\n\n${block}`;
const options = "options:\n  - { id: a, text: A, correct: true }\n  - { id: b, text: B }";
const poll = (id: string, more: string) => `\`\`\`poll\nid: ${id}\nquestion: ${id}?\n${more}\n\`\`\``;
const text = [
  slide("buka"),
  slide("otomatis", poll("otomatis", `opens: slide\n${options}`)),
  slide("tombol", poll("tombol", options)),
  slide("kuis", poll("kuis", `kind: quiz\nseconds: 5\n${options}`)),
].join("\n\n---\n\n");
const done = { ok: true, value: null };

async function opened() {
  const home = await freshFolder();
  const file = join(home, "uji.md");
  await writeFile(file, text);
  const first = await readDeck(file);
  if (!first.ok) throw new Error(first.problem);
  const { clock } = handClock();
  const workshop = await openWorkshop({
    first,
    journals: fileJournals(join(home, "sesi")),
    clock,
    watch: { ...quiet, onJournalProblems: () => {} },
    newSessionId: () => "sesi-1",
  });
  onTestFinished(() => workshop.close());
  await workshop.start(null);
  const runs = () => workshop.session()?.runs.map(({ id, open }) => [id, open]);
  return { workshop, runs };
}

describe("a question that opens with its slide", () => {
  it("opens when a step forward reaches it, and locks when the slide is left", async () => {
    const { workshop, runs } = await opened();
    workshop.press(false);
    expect(runs()).toEqual([["otomatis/1", true]]);
    workshop.press(false);
    expect(runs()).toEqual([["otomatis/1", false]]);
  });

  it("is not opened again by coming back: its results stand there", async () => {
    const { workshop, runs } = await opened();
    workshop.press(false);
    workshop.press(false);
    workshop.press(true);
    expect(runs()).toEqual([["otomatis/1", false]]);
    workshop.press(true);
    workshop.press(false);
    expect(runs()).toEqual([["otomatis/1", false]]);
  });

  it("is opened by no jump, and by nobody while the hall is frozen", async () => {
    const { workshop, runs } = await opened();
    workshop.act({ type: "go", slide: "otomatis", step: 0 });
    workshop.act({ type: "go", slide: "buka", step: 0 });
    workshop.act({ type: "freeze", on: true });
    workshop.press(false);
    expect(runs()).toEqual([]);
  });

  it("stays open while the facilitator looks ahead behind a frozen hall, and locks when the hall follows", async () => {
    const { workshop, runs } = await opened();
    workshop.press(false);
    workshop.act({ type: "freeze", on: true });
    workshop.press(false);
    expect(runs()).toEqual([["otomatis/1", true]]);
    workshop.act({ type: "freeze", on: false });
    expect(runs()).toEqual([["otomatis/1", false]]);
  });

  it("leaves a question opened by key alone", async () => {
    const { workshop, runs } = await opened();
    workshop.act({ type: "go", slide: "tombol", step: 0 });
    workshop.openPoll("tombol");
    workshop.press(true);
    expect(runs()).toEqual([["tombol/1", true]]);
  });
});

describe("asking again", () => {
  it("begins a new run and keeps the old one with its answers", async () => {
    const { workshop, runs } = await opened();
    workshop.openPoll("tombol");
    await workshop.cast({ participant: "a", run: "tombol/1", key: "k1", answer: "a" });
    expect(workshop.openPoll("tombol", true)).toEqual(done);
    expect(runs()).toEqual([
      ["tombol/1", false],
      ["tombol/2", true],
    ]);
    expect(workshop.session()?.runs[0]?.ballots.flat()).toHaveLength(1);
  });
});

describe("a question made on the spot", () => {
  it("is asked at once and laid over the slide, each with a name of its own", async () => {
    const { workshop, runs } = await opened();
    expect(workshop.makePoll({ kind: "single", question: "Setuju?", options: ["Ya", "Tidak"] })).toEqual(
      done,
    );
    expect(workshop.makePoll({ kind: "scale", question: "Seberapa?", options: [] })).toEqual(done);
    expect(runs()).toEqual([
      ["spontan-1/1", false],
      ["spontan-2/1", true],
    ]);
    expect(workshop.session()?.stage.poll).toBe("spontan-2");
    workshop.press(false);
    expect([workshop.session()?.stage.poll, workshop.session()?.stage.position.slide]).toEqual([
      null,
      "buka",
    ]);
    expect(workshop.openPoll("spontan-1")).toEqual(done);
  });

  it.each([
    ["no options", { question: "Setuju?", options: [] }, "pilihannya belum ditulis"],
    ["one option", { question: "Setuju?", options: ["Ya"] }, "paling sedikit dua"],
    [
      "too many",
      { question: "Setuju?", options: Array.from({ length: 60 }, (_, at) => `${at}`) },
      "paling banyak 12",
    ],
    ["too long", { question: "Setuju?", options: ["Ya", "x".repeat(2_000)] }, "300 huruf"],
  ])("says what is wrong with %s, and asks nothing", async (_what, made, why) => {
    const { workshop, runs } = await opened();
    const outcome = workshop.makePoll({ kind: "single", ...made });
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining(why) });
    expect(runs()).toEqual([]);
  });
});

describe("a quiz with a time limit", () => {
  it("locks when its time is over, and takes answers again when opened by hand", async () => {
    const { workshop, runs } = await opened();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    workshop.openPoll("kuis");
    vi.advanceTimersByTime(4_900);
    expect(runs()).toEqual([["kuis/1", true]]);
    vi.advanceTimersByTime(200);
    expect(runs()).toEqual([["kuis/1", false]]);
    workshop.openPoll("kuis");
    vi.advanceTimersByTime(60_000);
    expect(runs()).toEqual([["kuis/1", true]]);
    vi.useRealTimers();
  });
});

describe("a ballot", () => {
  it("is written as it counts: cleaned, and without a name nobody asked for", async () => {
    const { workshop } = await opened();
    workshop.makePoll({ kind: "text", question: "Apa?", options: [] });
    const run = "spontan-1/1";
    const cast = { participant: "a", run, key: "k1", answer: " Halo\u202E  dunia ", name: "Sari" };
    expect(await workshop.cast(cast)).toEqual({ ok: true });
    const [ballot] = workshop.session()?.runs[0]?.ballots.flat() ?? [];
    expect(ballot).toEqual({ participant: "a", key: "k1", answer: "Halo dunia", at: expect.any(Number) });
  });
});
