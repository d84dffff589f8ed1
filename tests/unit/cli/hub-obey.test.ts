import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { longestLine, obey, readHubLine } from "../../../src/cli/hub-obey.ts";
import { viewFor } from "../../../src/core/session/view.ts";
import { readDeck } from "../../../src/host/decks.ts";
import { openWorkshop } from "../../../src/host/workshop.ts";
import { freshFolder, handClock, memoryJournals, quiet } from "../host/session-fixtures.ts";

const text = [
  "<!-- .slide: id=buka -->\n## Buka",
  "<!-- .slide: id=tanya -->\n## Tanya\n\n```poll\nid: q1\nquestion: Warna?\noptions:\n  - { id: a, text: A }\n  - { id: b, text: B }\n```",
  "<!-- .slide: id=kata -->\n## Kata\n\n```poll\nid: kata\nkind: words\nquestion: Satu kata?\n```",
  "<!-- .slide: id=sidang -->\n## Sidang\n\n```post\nid: contoh\ntext: Lepas dasi\n```",
].join("\n\n---\n\n");

/** A session as a hub has it; `line` does what a line on standard input does. */
async function running() {
  const file = join(await freshFolder(), "uji.md");
  await writeFile(file, text);
  const first = await readDeck(file);
  if (!first.ok) throw new Error(first.problem);
  const workshop = await openWorkshop({
    first,
    journals: memoryJournals().journals,
    clock: handClock().clock,
    watch: { ...quiet, onJournalProblems: () => {} },
    newSessionId: () => "s1",
  });
  onTestFinished(() => workshop.close());
  await workshop.start(null);
  const line = (action: object): string => {
    const read = readHubLine(JSON.stringify(action));
    if (read === null || typeof read === "string" || read.type === "session/end")
      throw new Error(`bukan untuk obey: ${JSON.stringify(read)}`);
    const outcome = obey(read, workshop, first.deck.posts);
    return outcome.ok ? "ok" : outcome.message;
  };
  const session = () => {
    const now = workshop.session();
    if (!now) throw new Error("tidak ada sesi");
    return now;
  };
  const vote = (participant: string, answer: string | string[], run = "q1/1") =>
    workshop.cast({ participant, run, key: `kunci-${participant}-${run}`, answer });
  return { line, vote, session, view: () => viewFor("presenter", session()) };
}

describe("a line that cannot be obeyed", () => {
  it.each([
    ["bukan json", "bukan JSON"],
    ["[]", "bukan tindakan"],
    ['"poll/open"', "bukan tindakan"],
    ["null", "bukan tindakan"],
    ['{"type":7}', "bukan tindakan"],
    ['{"type":"ballot","run":"q1/1"}', 'Tindakan "ballot" tidak dikenal'],
    ['{"type":"session/start"}', "tidak dikenal"],
    [`{"type":"${"x".repeat(5_000)}"}`, "tidak dikenal"],
    ['{"type":"poll/open"}', '"poll"'],
    ['{"type":"poll/open","poll":"q1","deckHash":"x"}', "poll/open belum benar"],
    ['{"type":"poll/manual","poll":"q1","row":"a","votes":-1}', '"votes"'],
    ['{"type":"poll/decide","poll":"q","entry":"e","decision":{"status":"boleh"}}', '"decision.status"'],
    [`{"type":"go","slide":"${"x".repeat(longestLine)}"}`, "lebih panjang"],
    ["[".repeat(100_000), "bukan JSON"],
  ])("number %# is answered in a short sentence", (line, words) => {
    const read = readHubLine(line);
    expect(read).toEqual(expect.stringContaining(words));
    expect(JSON.stringify(read).length).toBeLessThan(600);
  });

  it("says nothing of an empty line", () => {
    expect([readHubLine(""), readHubLine(" \t")]).toEqual([null, null]);
  });

  it("names what is not there", async () => {
    const { line } = await running();
    expect(line({ type: "go", slide: "lain" })).toContain('Slide "lain"');
    expect(line({ type: "poll/open", poll: "lain" })).toContain("tidak ada di deck");
    expect(line({ type: "poll/lock", poll: "q1" })).toContain("belum pernah dibuka");
    expect(line({ type: "poll/lock", run: "q1/7" })).toContain('Putaran "q1/7"');
    expect(line({ type: "poll/lock" })).toContain('"poll"');
    expect(line({ type: "trial/open", post: "lain" })).toContain('"lain"');
    expect(line({ type: "trial/unmask" })).toContain("Tidak ada unggahan");
    line({ type: "poll/open", poll: "kata" });
    expect(line({ type: "poll/decide", poll: "kata", entry: "x", decision: null })).toContain('"x"');
  });
});

describe("a question run by lines", () => {
  it("is opened before the hall without leaving the slide, and its counts stay in view after the lock", async () => {
    const { line, vote, view } = await running();
    expect(line({ type: "poll/open", poll: "q1" })).toBe("ok");
    expect(view()).toMatchObject({ position: { slide: "buka" }, asks: "q1", open: { run: "q1/1" } });
    await vote("p1", "b");
    expect(line({ type: "poll/lock", poll: "q1" })).toBe("ok");
    expect(view()).toMatchObject({ open: null, poll: { phase: "kunci", tally: { voters: 1 } } });
  });

  it("on its own slide covers nothing", async () => {
    const { line, session } = await running();
    line({ type: "go", slide: "tanya" });
    line({ type: "poll/open", poll: "q1" });
    expect(session().stage.poll).toBe(null);
  });

  it("goes through reveal, hiding, reopening, a second round beside the first, hands and a table", async () => {
    const { line, vote, view } = await running();
    line({ type: "poll/open", poll: "q1" });
    await vote("p1", "a");
    for (const action of [
      { type: "poll/lock", run: "q1/1" },
      { type: "poll/reveal", poll: "q1" },
      { type: "poll/reveal", poll: "q1", on: false },
      { type: "poll/reopen", poll: "q1" },
      { type: "poll/open", poll: "q1", again: true },
    ])
      expect(line(action)).toBe("ok");
    expect(view().poll).toMatchObject({ run: "q1/2", round: 2, phase: "buka", tally: { voters: 0 } });
    await vote("p1", "b", "q1/2");
    for (const action of [
      { type: "poll/compare", poll: "q1" },
      { type: "poll/hand", poll: "q1" },
      { type: "poll/manual", poll: "q1", row: "a", votes: 12 },
      { type: "poll/show", poll: "q1", as: "table" },
    ])
      expect(line(action)).toBe("ok");
    expect(view().poll).toMatchObject({
      compare: true,
      hand: true,
      as: "table",
      tally: { voters: 13, manual: 12 },
      earlier: { shift: { both: 1, changed: 1 } },
    });
  });

  it("made on the spot is opened at once, and what it lacks is said", async () => {
    const { line, view } = await running();
    expect(line({ type: "poll/make", kind: "single", question: "Ya?" })).toContain("pilihannya belum");
    expect(line({ type: "poll/make", kind: "single", question: "Ya?", options: ["Ya", "Tidak"] })).toBe("ok");
    expect(view().open?.poll).toMatchObject({ question: "Ya?" });
  });

  it("lets words through as written, edited, grouped, or not at all", async () => {
    const { line, vote, view } = await running();
    line({ type: "poll/open", poll: "kata" });
    await vote("p1", ["Teliti"], "kata/1");
    await vote("p2", ["Cermaat"], "kata/1");
    await vote("p3", ["kasar"], "kata/1");
    const entry = (words: string) => view().poll?.written?.entries.find((each) => each.text === words)?.id;
    expect(view().poll?.tally.waiting).toBe(3);
    const decide = (words: string, decision: object) =>
      line({ type: "poll/decide", poll: "kata", entry: entry(words), decision });
    expect(decide("Teliti", { status: "tampil" })).toBe("ok");
    expect(decide("Cermaat", { status: "tampil", text: "teliti" })).toBe("ok");
    expect(decide("kasar", { status: "tolak" })).toBe("ok");
    expect(view().poll?.tally).toMatchObject({ waiting: 0, rows: [{ text: "Teliti", votes: 2 }] });
  });

  it("counts nobody who was put aside", async () => {
    const { line, vote, view } = await running();
    line({ type: "poll/open", poll: "q1" });
    await vote("p1", "a");
    expect(line({ type: "participant/void", participant: "p1" })).toBe("ok");
    expect(view().poll?.tally.voters).toBe(0);
    expect(line({ type: "participant/void", participant: "p1", on: false })).toBe("ok");
    expect(view().poll?.tally.voters).toBe(1);
  });
});

it("a person in a server room walks the deck, darkens the hall, and puts a post on trial", async () => {
  const { line, view, session } = await running();
  for (const action of [
    { type: "advance" },
    { type: "advance", back: true },
    { type: "screen", show: "black" },
    { type: "screen", show: "slide" },
    { type: "freeze" },
    { type: "freeze", on: false },
    { type: "clock/pause" },
    { type: "clock/reset" },
    { type: "trial/open", post: "contoh" },
    { type: "trial/unmask" },
    { type: "trial/side", side: "questions" },
    { type: "trial/close" },
    { type: "go", slide: "sidang" },
  ])
    expect(line(action)).toBe("ok");
  expect(view().trial?.id).toBe("post:contoh");
  expect(session().clock.startedAt).not.toBe(null);
  expect(line({ type: "advance", back: true })).toBe("ok");
  expect(line({ type: "screen", show: "slide" })).toBe("Tidak ada yang berubah.");
});
