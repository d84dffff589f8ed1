import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { deckRefSchema } from "../../../src/core/session/action.ts";
import { deckRef } from "../../../src/host/deck-ref.ts";
import { readDeck } from "../../../src/host/decks.ts";
import { fileJournals, type JournalProblem } from "../../../src/host/journal.ts";
import { openWorkshop, type Change } from "../../../src/host/workshop.ts";
import { liveState } from "../../../src/wire/live-schema.ts";
import { phoneView } from "../../../src/core/session/phone-view.ts";
import { freshFolder, handClock, quiet } from "./session-fixtures.ts";

const slide = (id: string, words = "") => `<!-- .slide: id=${id} -->\n## Judul ${id}\n\n${words}`;
const question =
  "```poll\nid: warna\nquestion: Warna?\noptions:\n  - { id: a, text: A }\n  - { id: b, text: B }\n```";
const text = [slide("buka"), slide("tanya", question), slide("tutup")].join("\n\n---\n\n");

/** A workshop over real files; `again` opens another one on the same disk, as after a crash. */
async function opened() {
  const home = await freshFolder();
  const file = join(home, "uji.md");
  await writeFile(file, text);
  const clock = handClock();
  let number = 0;
  const problems: JournalProblem[][] = [];
  const again = async () => {
    const first = await readDeck(file);
    if (!first.ok) throw new Error(first.problem);
    const workshop = await openWorkshop({
      first,
      journals: fileJournals(join(home, "sesi")),
      clock: clock.clock,
      watch: { ...quiet, onJournalProblems: (found) => problems.push(found) },
      newSessionId: () => `sesi-${(number += 1)}`,
    });
    onTestFinished(() => workshop.close());
    const heard: Change["type"][] = [];
    workshop.subscribe(({ type }) => heard.push(type));
    return { workshop, heard };
  };
  return { home, file, again, problems, ...clock, ...(await again()) };
}
const done = { ok: true, value: null };

describe("a workshop", () => {
  it("has a deck and no session to begin with, and says so", async () => {
    const { workshop } = await opened();
    expect([workshop.session(), workshop.now()]).toEqual([null, 0]);
    const nobody = { ok: false, message: expect.stringContaining("Belum ada sesi") };
    expect(workshop.act({ type: "freeze", on: true })).toEqual(nobody);
    expect(workshop.press(false)).toEqual(nobody);
    expect(workshop.openPoll("warna")).toEqual(nobody);
    const ballot = { participant: "a", run: "warna/1", key: "k", answer: "a" };
    expect(await workshop.cast(ballot)).toEqual({ ok: false, reason: "tidak-ada" });
  });

  it("starts, walks, and says at both ends that there is no further", async () => {
    const { workshop, heard } = await opened();
    expect(await workshop.start(null)).toEqual(done);
    expect(workshop.press(true)).toEqual({ ok: false, message: "Ini slide pertama." });
    expect([workshop.press(false), workshop.press(false)]).toEqual([done, done]);
    expect(workshop.press(false)).toEqual({ ok: false, message: "Ini slide terakhir." });
    expect(workshop.session()?.stage.position.slide).toBe("tutup");
    expect(heard).toEqual(["session", "action", "action"]);
  });

  it("a new session leaves the one before whole on the disk", async () => {
    const { workshop, home } = await opened();
    await workshop.start(null);
    workshop.press(false);
    await workshop.start(null);
    expect([workshop.session()?.id, workshop.session()?.stage.position.slide]).toEqual(["sesi-2", "buka"]);
    const before = await fileJournals(join(home, "sesi")).peek("sesi-1");
    expect(before.map(({ action }) => action.type)).toEqual(["session/start", "go"]);
  });

  it("a deck that cannot be opened leaves the talk as it is", async () => {
    const { workshop, home } = await opened();
    await workshop.start(null);
    workshop.press(false);
    const refused = await workshop.start(join(home, "tidak-ada.md"));
    expect(refused).toEqual({ ok: false, message: expect.stringContaining("tidak ditemukan") });
    expect(workshop.session()?.stage.position.slide).toBe("tanya");
  });
});

describe("a question of the deck", () => {
  it("is opened whole, is not opened twice, and is opened again with its ballots", async () => {
    const { workshop } = await opened();
    await workshop.start(null);
    expect(workshop.openPoll("tidak-ada")).toEqual({
      ok: false,
      message: expect.stringContaining("tidak ada"),
    });
    expect([workshop.openPoll("warna"), workshop.openPoll("warna")]).toEqual([done, done]);
    expect(workshop.session()?.runs).toMatchObject([
      { id: "warna/1", open: true, poll: { question: "Warna?" } },
    ]);
    expect(await workshop.cast({ participant: "a", run: "warna/1", key: "k", answer: "b" })).toEqual({
      ok: true,
    });
    workshop.act({ type: "poll/lock", run: "warna/1" });
    expect(workshop.openPoll("warna")).toEqual(done);
    const [run] = workshop.session()?.runs ?? [];
    expect(run?.open).toBe(true);
    expect(run?.ballots.flat()).toMatchObject([{ participant: "a", answer: "b" }]);
  });
});

describe("resuming", () => {
  const interrupted = async () => {
    const all = await opened();
    await all.workshop.start(null);
    all.workshop.press(false);
    all.workshop.openPoll("warna");
    // The journal has it; nothing was ended.
    await all.workshop.close();
    return all;
  };

  it("comes back to slide and question", async () => {
    const { again } = await interrupted();
    const { workshop } = await again();
    expect(await workshop.resume("sesi-1")).toEqual(done);
    expect(workshop.session()).toMatchObject({
      id: "sesi-1",
      stage: { position: { slide: "tanya" } },
      runs: [{ open: true }],
    });
  });

  it("finds its slide by id in a deck that was edited since", async () => {
    const { again, file } = await interrupted();
    await writeFile(file, [slide("baru"), text].join("\n\n---\n\n"));
    const { workshop } = await again();
    await workshop.resume("sesi-1");
    expect(workshop.session()?.deck.slides.map(({ id }) => id)).toEqual(["baru", "buka", "tanya", "tutup"]);
    expect(workshop.session()?.stage.position.slide).toBe("tanya");
  });

  it("reads the deck as it now stands though an older one is on the table", async () => {
    const { again, file } = await interrupted();
    const { workshop, heard } = await again();
    await writeFile(file, text.replace("## Judul tutup", "## Judul lain"));
    const other = join(file, "..", "lain.md");
    await writeFile(other, slide("lain"));
    await workshop.useDeck(other);
    expect(await workshop.resume("sesi-1")).toEqual(done);
    expect(workshop.deck().file).toBe(file);
    expect(workshop.session()?.deck.slides.at(-1)?.title).toBe("Judul lain");
    expect(heard.filter((type) => type === "deck")).toHaveLength(2);
  });

  it("says what is missing when the deck is gone, keeps the journal, and tells who showed the session before", async () => {
    const { again, file, home } = await interrupted();
    const { workshop, heard } = await again();
    const other = join(home, "lain.md");
    await writeFile(other, slide("lain"));
    await workshop.start(other);
    await rm(file);
    expect(await workshop.resume("sesi-1")).toEqual({
      ok: false,
      message: expect.stringContaining("tidak ditemukan"),
    });
    expect([workshop.session(), heard.filter((type) => type === "session").length]).toEqual([null, 2]);
    expect((await fileJournals(join(home, "sesi")).peek("sesi-1")).length).toBeGreaterThanOrEqual(3);
  });

  it("reports a torn tail and goes on from the whole part", async () => {
    const { again, home, problems } = await interrupted();
    const journal = join(home, "sesi", "sesi-1", "journal.jsonl");
    await writeFile(journal, `${await readFile(journal, "utf8")}separuh baris`);
    const { workshop } = await again();
    expect(await workshop.resume("sesi-1")).toEqual(done);
    expect(problems.flat()).toMatchObject([{ session: "sesi-1", lost: 1 }]);
    expect(workshop.session()?.stage.position.slide).toBe("tanya");
  });

  it("of a session nobody can read is refused in words", async () => {
    const { workshop } = await opened();
    expect(await workshop.resume("tidak-ada")).toEqual({
      ok: false,
      message: expect.stringContaining("tidak bisa dibaca"),
    });
  });
});

describe("what a session knows of a deck", () => {
  it("can always be read back and sent, however long its headings are", async () => {
    const home = await freshFolder();
    const file = join(home, "panjang.md");
    await writeFile(file, `# ${"panjang ".repeat(900)}\n\n---\n\n${text}`);
    const read = await readDeck(file);
    if (!read.ok) throw new Error(read.problem);
    const reference = deckRef(read);
    expect(deckRefSchema.parse(reference)).toEqual(reference);
    const { workshop } = await opened();
    expect(await workshop.start(file)).toEqual(done);
    workshop.openPoll("warna");
    expect(liveState.safeParse(phoneView(workshop.session()!)).success).toBe(true);
  });
});

describe("a deck that is saved while it is open", () => {
  const saved = async (change: (text: string) => string) => {
    const { file, workshop, heard } = await opened();
    await workshop.start(null);
    workshop.press(false);
    heard.length = 0;
    await writeFile(file, change(text));
    return { file, workshop, heard, outcome: await workshop.refresh() };
  };

  it("goes on at the same slide, the windows told of the deck before the view", async () => {
    const { workshop, heard, outcome } = await saved(
      (text) => `${slide("baru")}\n\n---\n\n${text.replace("Judul tanya", "Lain")}`,
    );
    expect(outcome).toEqual(done);
    expect(workshop.deck().deck.slides.map(({ title }) => title)).toEqual([
      "Judul baru",
      "Judul buka",
      "Lain",
      "Judul tutup",
    ]);
    expect(workshop.session()).toMatchObject({
      stage: { position: { slide: "tanya" } },
      deck: { hash: workshop.deck().hash },
    });
    expect(heard).toEqual(["deck", "action"]);
  });

  it("tells nobody when nothing was changed", async () => {
    const { heard, outcome } = await saved((text) => text);
    expect([outcome, heard]).toEqual([done, []]);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ["is empty", () => "", /uji\.md" masih kosong.*deck terakhir yang baik/],
    [
      "has a broken block",
      (text) => text.replace("options:", "opsi:"),
      /uji\.md baris \d+: Blok poll belum terbaca.*deck terakhir yang baik/,
    ],
    ["lost a picture", (text) => `${text}\n![a](tiada.png)`, /tiada\.png/],
  ])("keeps the last good deck when the save %s, and says why", async (_, change, message) => {
    const { file, workshop, heard, outcome } = await saved(change);
    expect(outcome).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    expect(heard).toEqual([]);
    expect(workshop.deck().deck.polls).toHaveLength(1);
    await writeFile(file, text.replace("Judul tutup", "Selesai"));
    expect(await workshop.refresh()).toEqual(done);
    expect(workshop.deck().deck.slides.at(-1)?.title).toBe("Selesai");
  });

  it("shows its errors at home, where no hall sees them", async () => {
    const { file, workshop } = await opened();
    await writeFile(file, text.replace("options:", "opsi:"));
    expect(await workshop.refresh()).toEqual(done);
    expect(workshop.deck().problems).not.toEqual([]);
  });
});

describe("a deck of two languages", () => {
  it("opens its question in both, and the one asked over the slide as well", async () => {
    const { home, workshop } = await opened();
    await writeFile(join(home, "deck.id.md"), text);
    await writeFile(join(home, "deck.en.md"), `---\nlanguage: en\n---\n${text.replace("Warna?", "Colour?")}`);
    expect(await workshop.start(join(home, "deck.id.md"))).toEqual(done);
    expect(workshop.session()?.deck.translation).toEqual({
      language: "en",
      title: "Judul buka",
      titles: ["Judul buka", "Judul tanya", "Judul tutup"],
    });
    expect(workshop.openPoll("warna")).toEqual(done);
    expect(workshop.session()?.runs[0]).toMatchObject({
      poll: { question: "Warna?" },
      other: { language: "en", poll: { question: "Colour?" } },
    });
    expect(workshop.act({ type: "language/hall", language: "en" })).toEqual(done);
    const session = workshop.session();
    expect(session && phoneView(session)).toMatchObject({ language: "en", poll: { question: "Colour?" } });
  });
});
