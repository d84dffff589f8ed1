import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Action } from "../../../src/core/session/action.ts";
import type { Session } from "../../../src/core/session/session.ts";
import { viewFor } from "../../../src/core/session/view.ts";
import { readDeck } from "../../../src/host/decks.ts";
import { fileJournals } from "../../../src/host/journal.ts";
import { openWorkshop } from "../../../src/host/workshop.ts";
import { searchFolder } from "../../e2e/search-folder.ts";
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
  return { workshop, runs, home };
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
    ["two alike", { question: "Setuju?", options: ["Ya", "Tidak", "ya!"] }, "bunyinya sama"],
    ["too long", { question: "Setuju?", options: ["Ya", "x".repeat(2_000)] }, "300 huruf"],
  ])("says what is wrong with %s, and asks nothing", async (_what, made, why) => {
    const { workshop, runs } = await opened();
    const outcome = workshop.makePoll({ kind: "single", ...made });
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining(why) });
    expect(runs()).toEqual([]);
  });
});

describe("a post that was pasted, judged by the hall", () => {
  const trial = "pasted:11aa22bb-0000-4000-8000-1234567890ab";
  const covered = "RAHASIAPOSTINGAN tentang ███████ di ruang rapat";
  const content: Action = {
    type: "trial/content",
    trial,
    post: { text: covered, display: "SARIREKAAN", activity: "unggah", official: false },
    judgement: { verdict: "tinjau", findings: [], suppressed: [], questions: [] },
    packHash: "p",
  };
  async function onStage() {
    const setup = await opened();
    setup.workshop.act({ type: "trial/open", trial, source: { kind: "pasted" } });
    setup.workshop.act(content);
    return setup;
  }
  const phone = (session: Session | null) => session && viewFor("phone", session);

  it("goes to no phone before the facilitator has agreed to it", async () => {
    const { workshop, runs } = await onStage();
    const outcome = workshop.askAbout(trial, false);
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining("Ponsel akan menampilkan") });
    expect(runs()).toEqual([]);
    expect(JSON.stringify(phone(workshop.session()))).not.toContain("RAHASIA");
  });

  it("stands on the phones covered as it was sent, laid over the deck for the hall", async () => {
    const { workshop, runs } = await onStage();
    expect(workshop.askAbout(trial, true)).toEqual(done);
    expect(runs()).toEqual([["spontan-1/1", true]]);
    expect(phone(workshop.session())).toMatchObject({ phase: "buka", post: { text: covered } });
    expect(workshop.session()?.stage).toMatchObject({ over: trial, poll: "spontan-1" });
    workshop.act({ type: "poll/lock", run: "spontan-1/1" });
    expect(workshop.askAbout(trial, true)).toEqual(done);
    expect(runs()).toEqual([["spontan-1/1", true]]);
  });

  it("leaves its ballots in the journal and not a word of itself; a restart says so on an empty card", async () => {
    const { workshop, home } = await onStage();
    workshop.askAbout(trial, true);
    await workshop.cast({ participant: "a", run: "spontan-1/1", key: "k1", answer: "jangan" });
    await workshop.close();
    for (const words of ["RAHASIAPOSTINGAN", "SARIREKAAN", "ruang rapat"])
      expect(await searchFolder(home, words)).toEqual([]);
    expect(await searchFolder(home, '"answer":"jangan"')).toHaveLength(1);

    await workshop.resume("sesi-1");
    const session = workshop.session();
    const hall = session && viewFor("projector", session);
    expect(hall?.trial).toMatchObject({ id: trial, state: "kosong", post: null });
    expect(hall?.poll).toMatchObject({ id: "spontan-1", phase: "buka", voters: 1 });
    expect(phone(session)).toMatchObject({ phase: "buka", post: null });
  });

  it("is not asked about once it has left the stage; a sample post needs no second look", async () => {
    const { workshop, runs } = await onStage();
    workshop.act({ type: "trial/close" });
    expect(workshop.askAbout(trial, true)).toMatchObject({ ok: false });
    const sample = {
      type: "trial/open",
      trial: "post:tiket",
      source: { kind: "library", post: "tiket" },
    } as const;
    workshop.act(sample);
    workshop.act({ ...content, trial: "post:tiket" });
    expect(workshop.askAbout("post:tiket", false)).toEqual(done);
    expect(runs()).toEqual([["spontan-1/1", true]]);
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
