import { describe, expect, it, vi } from "vitest";
import { entryId } from "../../../src/core/poll/clean.ts";
import { remoteAnswer } from "../../../src/wire/remote-schema.ts";
import {
  actionsOf,
  type RemoteAction,
  remoteRoles,
  remoteVersion,
  type RemoteRole,
} from "../../../src/wire/remote.ts";
import { openDesk } from "./desk-fixtures.ts";

const forbidden = "Perangkat ini tidak boleh melakukan itu.";

/** One of every kind, good at the moment the test stands at. */
const samples: Record<RemoteAction["type"], RemoteAction> = {
  next: { type: "next" },
  back: { type: "back" },
  black: { type: "black", on: true },
  "poll/open": { type: "poll/open", poll: "usul" },
  "poll/lock": { type: "poll/lock", run: "usul/1" },
  "poll/reveal": { type: "poll/reveal", run: "usul/1", on: true },
  decide: {
    type: "decide",
    run: "usul/1",
    entry: entryId("Satu"),
    decision: { status: "tampil", text: "Satu" },
  },
};
const everyPair = remoteRoles.flatMap((role) =>
  Object.values(samples).map((action): [RemoteRole, RemoteAction] => [role, action]),
);

/** On the slide of the question, which is open, with one text waiting. */
async function standing() {
  const desk = await openDesk();
  desk.workshop.act({ type: "go", slide: "tulis", step: 0 });
  desk.workshop.openPoll("usul");
  await desk.write("a", "Satu");
  return desk;
}

describe("what each role may do", () => {
  it.each(everyPair)("%s: %j", async (role, action) => {
    const desk = await standing();
    // Opening is something to do only with a question that is locked.
    if (action.type === "poll/open") desk.workshop.act({ type: "poll/lock", run: "usul/1" });
    desk.pair(1, role);
    const before = desk.workshop.session();
    const answered = desk.act(1, action);
    if ((actionsOf[role] as readonly string[]).includes(action.type)) {
      expect(answered).toBeNull();
      expect(desk.workshop.session()).not.toBe(before);
    } else {
      expect(answered).toBe(forbidden);
      expect(desk.workshop.session()).toBe(before);
    }
  });

  it.each(Object.values(samples))("nobody: %j is neither done nor answered", async (action) => {
    const desk = await standing();
    const before = desk.workshop.session();
    expect(desk.act(9, action)).toBeUndefined();
    expect([desk.orders, desk.workshop.session()]).toEqual([[], before]);
  });

  it.each<[string, RemoteAction, RegExp]>([
    ["opening a question that is not before the hall", { type: "poll/open", poll: "warna" }, /berganti/],
    ["locking a run that is not there", { type: "poll/lock", run: "warna/1" }, /berganti/],
    ["revealing another run", { type: "poll/reveal", run: "warna/1", on: true }, /berganti/],
  ])("a remote is late with %s", async (_what, action, problem) => {
    const desk = await standing();
    desk.pair(1, "remote");
    expect(desk.act(1, action)).toMatch(problem);
  });

  const decide = (over: Partial<Extract<RemoteAction, { type: "decide" }>>): RemoteAction =>
    ({ ...samples.decide, ...over }) as RemoteAction;
  it.each<[string, RemoteAction, RegExp]>([
    ["an entry nobody wrote", decide({ entry: entryId("Dua") }), /tidak ada/],
    ["an entry named like an object's own", decide({ entry: "__proto__" }), /tidak ada/],
    ["a run that is not there", decide({ run: "lain/1" }), /tidak ada/],
    ["a run of no written question", decide({ run: "warna/1" }), /tidak ada/],
    [
      "words of nothing but unseen signs",
      decide({ decision: { status: "tampil", text: "\u200B\u202E " } }),
      /kosong/,
    ],
  ])("a moderator decides nothing about %s", async (_what, action, problem) => {
    const desk = await standing();
    desk.workshop.openPoll("warna");
    desk.pair(1, "moderator");
    const before = desk.workshop.session();
    expect(desk.act(1, action)).toMatch(problem);
    expect(desk.workshop.session()).toBe(before);
  });

  it("edited words are cleaned before a screen draws them, and a decision can be taken back", async () => {
    const desk = await standing();
    desk.pair(1, "moderator");
    const entry = entryId("Satu");
    const text = "Dua\u202E  \n tiga";
    expect(desk.act(1, decide({ decision: { status: "tampil", text } }))).toBeNull();
    expect(desk.workshop.session()?.runs[0]?.decisions[entry]).toEqual({
      status: "tampil",
      text: "Dua tiga",
    });
    expect(desk.act(1, decide({ decision: null }))).toBeNull();
    expect(desk.workshop.session()?.runs[0]?.decisions).toEqual({});
  });
});

describe("what a paired device hears", () => {
  it("its role's state with the welcome, the slide's notes for the remote alone", async () => {
    const desk = await standing();
    desk.pair(1, "remote");
    desk.pair(2, "moderator");
    expect(desk.last(1, "remote")?.state).toMatchObject({ notes: "CATATAN-tulis", slide: { id: "tulis" } });
    expect(desk.last(2, "moderator")?.state.questions[0]?.waiting.map(({ text }) => text)).toEqual(["Satu"]);
    expect(JSON.stringify(desk.to(1))).not.toContain("Satu");
    expect(JSON.stringify(desk.to(2))).not.toMatch(/CATATAN|Judul tulis|slide/);
  });

  it("each change of the talk at once, in the shape of the wire", async () => {
    const desk = await standing();
    desk.pair(1, "remote");
    desk.pair(2, "moderator");
    desk.pass(5_000);
    desk.workshop.press(true);
    desk.workshop.act({ type: "screen", show: "black" });
    expect(desk.last(1, "remote")?.state).toMatchObject({
      screen: "black",
      slide: { id: "tanya" },
      elapsed: 5_000,
    });
    for (const { answer } of desk.orders) expect(remoteAnswer.parse(answer)).toEqual(answer);
  });

  it("ballots of one moment as one state", async () => {
    const desk = await standing();
    desk.pair(2, "moderator");
    const before = desk.to(2).length;
    for (let at = 0; at < 20; at += 1) await desk.write(`p${at}`, `tulisan ${at}`);
    await vi.waitFor(() => expect(desk.last(2, "moderator")?.state.questions[0]?.waiting).toHaveLength(21));
    expect(desk.to(2).length - before).toBeLessThan(20);
  });

  it("what the rules say of words: unknown first, then known, and anew with new rules", async () => {
    const desk = await standing();
    desk.pair(2, "moderator");
    const flags = () => desk.last(2, "moderator")?.state.questions[0]?.waiting[0]?.flags;
    expect([flags(), desk.asked]).toEqual([null, [["Satu"]]]);
    desk.desk.flagged([{ text: "Satu", flags: ["Periksa lagi."] }]);
    expect(flags()).toEqual(["Periksa lagi."]);
    desk.desk.flagged(null);
    expect([flags(), desk.asked]).toEqual([null, [["Satu"], ["Satu"]]]);
  });

  it("words are asked about again when the window that judges stayed silent", async () => {
    const desk = await standing();
    desk.pair(2, "moderator");
    desk.workshop.press(true);
    expect(desk.asked).toHaveLength(1);
    desk.pass(3_000);
    desk.workshop.press(true);
    expect(desk.asked).toHaveLength(2);
  });

  it("nothing is judged while no moderator listens", async () => {
    const desk = await standing();
    desk.pair(1, "remote");
    desk.workshop.press(false);
    expect(desk.asked).toEqual([]);
  });
});

describe("a pairing", () => {
  it("is refused to a page of another version, a wrong code, and a token nobody was given", async () => {
    const desk = await standing();
    desk.desk.offer("remote");
    desk.say(1, { type: "pair", v: remoteVersion + 1, code: desk.desk.paired().offer?.code ?? "" });
    desk.say(2, { type: "pair", v: remoteVersion, code: "22222222" });
    desk.say(3, { type: "resume", v: remoteVersion, token: "A".repeat(43) });
    expect(desk.orders).toEqual([
      { link: 1, answer: { type: "refused", reason: "versi" }, last: true },
      { link: 2, answer: { type: "refused", reason: "kode" }, last: true },
      { link: 3, answer: { type: "refused", reason: "asing" }, last: true },
    ]);
  });

  it.each<[string, (desk: Awaited<ReturnType<typeof standing>>) => unknown]>([
    ["let go by the facilitator", ({ desk }) => desk.revoke(desk.paired().devices[0]?.id ?? "")],
    ["phones are no longer let in", ({ desk }) => desk.clear()],
    ["the session is closed", ({ workshop }) => workshop.close()],
  ])("ends at once: %s", async (_why, end) => {
    const desk = await standing();
    const token = desk.pair(1, "remote");
    await end(desk);
    expect(desk.orders.at(-1)).toEqual({
      link: 1,
      answer: { type: "refused", reason: "diputus" },
      last: true,
    });
    expect(desk.act(1, { type: "next" })).toBeUndefined();
    desk.say(2, { type: "resume", v: remoteVersion, token });
    expect(desk.last(2, "refused")?.reason).toBe("asing");
    expect(desk.desk.paired().devices).toEqual([]);
  });

  it("of one session opens nothing in the next", async () => {
    const desk = await standing();
    const token = desk.pair(1, "remote");
    await desk.workshop.start(null);
    desk.say(2, { type: "resume", v: remoteVersion, token });
    expect(desk.last(2, "refused")?.reason).toBe("asing");
  });

  it("is not offered without a session", async () => {
    const desk = await standing();
    await desk.workshop.close();
    expect(desk.desk.offer("remote")).toMatchObject({ ok: false });
  });

  it("is written nowhere: the journal knows what was done and not by which device", async () => {
    const desk = await standing();
    const token = desk.pair(1, "remote");
    desk.act(1, { type: "next" });
    desk.say(1, null);
    await desk.workshop.close();
    const journal = JSON.stringify(desk.written);
    expect(journal).toContain('"slide":"tutup"');
    expect(journal).not.toMatch(new RegExp(`${token}|remote|moderator|pair`));
  });

  it("a greeting on a line that has proved itself changes nothing", async () => {
    const desk = await standing();
    desk.pair(1, "moderator");
    desk.desk.offer("remote");
    const said = desk.orders.length;
    desk.say(1, { type: "pair", v: remoteVersion, code: desk.desk.paired().offer?.code ?? "" });
    expect([desk.orders.length, desk.act(1, { type: "next" })]).toEqual([said, forbidden]);
  });
});
