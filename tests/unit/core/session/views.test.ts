import { describe, expect, it } from "vitest";
import type { Action } from "../../../../src/core/session/action.ts";
import { hallView, type HallTrial } from "../../../../src/core/session/hall.ts";
import { answerOf, phoneView } from "../../../../src/core/session/phone-view.ts";
import { presenterView } from "../../../../src/core/session/presenter-view.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import { liveState } from "../../../../src/wire/live-schema.ts";
import {
  after,
  ballot,
  content,
  deck,
  fillLibrary,
  go,
  noteTrial,
  openBuah,
  openWarna,
  paste,
  reveal,
} from "./session-fixtures.ts";

const unmask: Action = { type: "trial/unmask", trial: "t1", on: true };
const lock: Action = { type: "poll/lock", run: "warna/1" };
const results: Action = { type: "poll/reveal", run: "warna/1", on: true };
const marksOf = (n: number) =>
  ["TEMUAN", "SEBAB", "NASIHAT", "USULAN", "DASAR"].map((word) => `${word}-${n}`);
const masked = ["MAKIANKERAS", "0812RAHASIA", "@akunhitam"];
const verdict = ['"jangan"', "DILEPAS", "PERTANYAAN"];
const answer = ["PENJELASAN-RAHASIA"];
const byFacilitator = [
  "GUGUR-1",
  "GUGUR-3",
  "TAMBAHAN",
  "SEBAB-TAMBAHAN",
  "DASAR-TAMBAHAN",
  "PUTUSAN-PEMANDU",
];

/** What a message may hold and what it may not, moment by moment. */
const moments: [string, Action[], { shown: string[]; hidden: string[] }][] = [
  [
    "a slide with a post not yet judged",
    [go("sidang")],
    { shown: ["menimbang"], hidden: [...masked, ...marksOf(1), ...verdict] },
  ],
  [
    "a post not yet opened to the hall",
    [...paste, { type: "trial/close" }],
    { shown: [], hidden: [...masked, "Awal kata", ...marksOf(1), ...verdict] },
  ],
  [
    "nothing revealed",
    [...paste],
    {
      shown: ["Awal kata", '"total":0'],
      hidden: [...masked, ...marksOf(1), ...marksOf(2), ...marksOf(3), ...verdict],
    },
  ],
  [
    "one finding",
    [...paste, reveal(1)],
    { shown: [...marksOf(1), '"total":3'], hidden: [...masked, ...marksOf(2), ...marksOf(3), ...verdict] },
  ],
  [
    "two findings",
    [...paste, reveal(2)],
    { shown: [...marksOf(1), ...marksOf(2)], hidden: [...masked, ...marksOf(3), ...verdict] },
  ],
  [
    "every finding, the verdict still out",
    [...paste, reveal(3)],
    { shown: marksOf(3), hidden: [...masked, ...verdict] },
  ],
  ["the verdict", [...paste, reveal(4)], { shown: [...marksOf(3), ...verdict], hidden: masked }],
  [
    "the facilitator's words, before any finding",
    [paste[0]!, noteTrial(), paste[1]!],
    { shown: ["Awal kata"], hidden: [...byFacilitator, '"checked":true'] },
  ],
  [
    "a finding the facilitator dropped: the app's words stay beside theirs",
    [noteTrial(), ...paste, noteTrial(), reveal(2)],
    { shown: [...marksOf(1), "GUGUR-1"], hidden: ["GUGUR-3", "TAMBAHAN", "PUTUSAN-PEMANDU", ...verdict] },
  ],
  [
    "the finding the facilitator added, after the app's",
    [...paste, noteTrial(), reveal(4)],
    { shown: ["GUGUR-3", "SEBAB-TAMBAHAN", '"total":4'], hidden: ["PUTUSAN-PEMANDU", ...verdict] },
  ],
  [
    "both verdicts",
    [...paste, noteTrial(), reveal(5)],
    { shown: [...byFacilitator, ...verdict, '"checked":true'], hidden: masked },
  ],
  [
    "what was let go, asked for before the findings",
    [...paste, { type: "trial/side", trial: "t1", side: "let-go" }],
    { shown: ["DILEPAS"], hidden: ['"jangan"', "PERTANYAAN", ...marksOf(1), ...masked] },
  ],
  [
    "what was let go, with a rude word in it",
    [
      paste[0]!,
      {
        type: "trial/content",
        trial: "t1",
        ...content,
        judgement: {
          ...content.judgement,
          findings: [],
          suppressed: content.judgement.suppressed.map((one) => ({
            ...one,
            masks: [{ field: "text" as const, start: 10, end: 21 }],
          })),
        },
      },
      { type: "trial/side", trial: "t1", side: "let-go" },
    ],
    { shown: ["DILEPAS", "M••••••••••"], hidden: ["MAKIANKERAS"] },
  ],
  [
    "the questions no program decides, asked for before the findings",
    [...paste, noteTrial(), { type: "trial/side", trial: "t1", side: "questions" }],
    {
      shown: ["PERTANYAAN", "Benarkah isinya", '"checked":true'],
      hidden: ['"jangan"', "DILEPAS", ...marksOf(1)],
    },
  ],
  [
    "a reveal turns back to the findings",
    [...paste, { type: "trial/side", trial: "t1", side: "let-go" }, reveal(1)],
    { shown: marksOf(1), hidden: ["DILEPAS"] },
  ],
  ["words shown, findings not", [...paste, unmask], { shown: masked, hidden: [...marksOf(1), ...verdict] }],
  [
    "the slide's own post",
    [go("sidang"), fillLibrary, reveal(1, "post:banjir")],
    { shown: marksOf(1), hidden: [...masked, ...marksOf(2), ...verdict] },
  ],
  ["a question waiting", [go("tanya")], { shown: ["siap"], hidden: [...answer, '"correct":["', "Merah"] }],
  [
    "a question open",
    [go("tanya"), openWarna, ballot("pemilih-a", "biru", "kunci-a")],
    {
      shown: ["Merah", "buka", '"voters":1'],
      hidden: [...answer, '"correct":["', '"correct":true', "pemilih-a", "kunci-a", '"votes":1'],
    },
  ],
  [
    "a question locked",
    [go("tanya"), openWarna, ballot("pemilih-a", "biru"), lock],
    { shown: ["kunci"], hidden: [...answer, '"correct":["', '"correct":true', "pemilih-a", '"votes":1'] },
  ],
  [
    "results",
    [go("tanya"), openWarna, ballot("pemilih-a", "biru"), lock, results],
    {
      shown: ["hasil", ...answer, '"correct":["biru"]', '"votes":1'],
      hidden: ["pemilih-a", '"correct":true'],
    },
  ],
  [
    "results of an open question: the chart grows, the answer stays",
    [go("tanya"), openWarna, results, ballot("pemilih-a", "biru")],
    { shown: ["buka", '"votes":1'], hidden: [...answer, '"correct":["biru"]', '"correct":true'] },
  ],
  [
    "a question open elsewhere",
    [openWarna, go("buka")],
    { shown: ['"joinable":true'], hidden: [...answer, "Merah"] },
  ],
  [
    "black",
    [...paste, reveal(4), { type: "screen", show: "black" }],
    { shown: ['"screen":"black"'], hidden: masked },
  ],
];

/** Of the deck and its file a screen needs the title only. */
const never = ["/deck/uji", "Judul ", deck.hash, "packHash", "teaches"];

describe("what the hall is sent", () => {
  it.each(moments)("%s", (_moment, actions, { shown, hidden }) => {
    const session = after(...actions);
    const sent = JSON.stringify(viewFor("projector", session));
    for (const word of shown) expect(sent).toContain(word);
    for (const word of [...hidden, ...never]) expect(sent).not.toContain(word);
    expect(viewFor("kiosk", session)).toEqual(viewFor("projector", session));
  });

  it("hides only what is there: the facilitator reads all of it", () => {
    const sent = JSON.stringify(
      viewFor("presenter", after(...paste, go("tanya"), openWarna, paste[0]!, paste[1]!)),
    );
    for (const word of [...masked, ...marksOf(1), ...marksOf(3), ...verdict, ...answer])
      expect(sent).toContain(word);
  });

  it("keeps every offset of a masked post, so that marks stand where they belong", () => {
    const trial = hallView(after(...paste, reveal(1))).trial;
    const full = presenterView(after(...paste)).trial?.trial.content?.post;
    expect(trial?.post?.text).toHaveLength(full?.text.length ?? -1);
    expect(trial?.post?.text.slice(0, 12)).toBe("Awal kata M•");
  });
});

describe("a trial in the hall", () => {
  const trialOf = (...actions: Action[]): HallTrial | null => hallView(after(...actions)).trial;

  it.each<[string, Action[], HallTrial["state"] | undefined]>([
    ["is not there on a slide without one", [], undefined],
    ["is being weighed until its content arrives", [go("sidang")], "menimbang"],
    ["is heard", [...paste], "sidang"],
    ["says it is empty when a restart forgot what was pasted", [paste[0]!, reveal(2)], "kosong"],
    ["waits for a library post after a restart", [go("sidang"), reveal(2, "post:banjir")], "menimbang"],
  ])("%s", (_what, actions, state) => {
    expect(trialOf(...actions)?.state).toBe(state);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    "after %d reveals shows so many findings and the verdict at the last",
    (count) => {
      const trial = trialOf(...paste, reveal(count));
      expect(trial?.findings).toHaveLength(Math.min(count, 3));
      expect(trial?.total).toBe(count === 0 ? 0 : 3);
      expect(trial?.verdict).toBe(count >= 4 ? "jangan" : null);
      expect(trial?.suppressed.length).toBe(count >= 4 ? 1 : 0);
      expect(trial?.questions.length).toBe(count >= 4 ? 4 : 0);
    },
  );

  it("is masked until words are shown", () => {
    expect([trialOf(...paste)?.masked, trialOf(...paste, unmask)?.masked]).toEqual([true, false]);
  });

  it("lies over the deck when pasted, and on its slide when it belongs there", () => {
    expect([trialOf(...paste)?.over, trialOf(go("sidang"), fillLibrary)?.over]).toEqual([true, false]);
  });
});

describe("what every phone is sent", () => {
  const phases: [string, Action[], string, { shown: string[]; hidden: string[] }][] = [
    ["before any question", [], "tunggu", { shown: [], hidden: ["Merah"] }],
    [
      "a question open",
      [openWarna, ballot("pemilih-a", "biru")],
      "buka",
      { shown: ["Merah"], hidden: [...answer, "correct", "tally", "votes", "pemilih-a"] },
    ],
    [
      "revealed but open",
      [openWarna, results],
      "buka",
      { shown: [], hidden: [...answer, "correct", "votes"] },
    ],
    [
      "locked",
      [openWarna, ballot("pemilih-a", "biru"), lock],
      "kunci",
      { shown: ["Merah"], hidden: [...answer, "correct", "tally", "votes"] },
    ],
    [
      "results",
      [openWarna, ballot("pemilih-a", "biru"), lock, results],
      "hasil",
      { shown: [...answer, '"correct":["biru"]', '"votes":1'], hidden: ["pemilih-a"] },
    ],
    [
      "a second question",
      [openWarna, results, openBuah],
      "buka",
      { shown: ["Jambu"], hidden: [...answer, "Merah", "correct"] },
    ],
    [
      "a pasted post on trial",
      [...paste, noteTrial(), reveal(5)],
      "tunggu",
      { shown: [], hidden: ["Awal kata", ...byFacilitator, ...masked, ...marksOf(1), ...verdict] },
    ],
    ["the end", [openWarna, { type: "session/end" }], "tunggu", { shown: [], hidden: ["Merah"] }],
  ];
  it.each(phases)("%s", (_what, actions, phase, { shown, hidden }) => {
    const view = phoneView(after(...actions));
    const sent = JSON.stringify(view);
    expect(view.phase).toBe(phase);
    for (const word of shown) expect(sent).toContain(word);
    for (const word of [...hidden, ...never]) expect(sent).not.toContain(word);
  });

  it.each(phases)("passes the strict schema of the air: %s", (_what, actions) => {
    const view = phoneView(after(...actions));
    expect(liveState.parse(view)).toEqual(view);
  });

  it.each([
    ["one's own answer", "a", "warna/1", "merah"],
    ["nobody's answer", "b", "warna/1", null],
    ["an unknown question's", "a", "x", null],
    ["a participant named like an object's own", "constructor", "warna/1", null],
  ])("answers %s when asked for it apart", (_what, participant, run, expected) => {
    expect(answerOf(after(openWarna, ballot("a", "biru"), ballot("a", "merah")), run, participant)).toBe(
      expected,
    );
  });
});

describe("what the facilitator is sent", () => {
  it("holds the whole question and its tally, revealed or not", () => {
    const { poll, open } = presenterView(after(go("tanya"), openWarna, ballot("a", "biru")));
    expect(poll?.poll.explain).toBe("PENJELASAN-RAHASIA");
    expect(poll?.tally.rows.map(({ id, votes }) => [id, votes])).toEqual([
      ["merah", 0],
      ["biru", 1],
      ["hijau", 0],
    ]);
    expect(open?.run).toBe("warna/1");
  });

  it("names the question that is open though another slide is shown", () => {
    const view = presenterView(after(openWarna, go("tanya-lagi")));
    expect([view.poll, view.open?.poll.id]).toEqual([null, "warna"]);
  });

  it("moves on while the hall stands frozen, and shows what the hall sees", () => {
    const view = presenterView(after(go("tanya"), { type: "freeze", on: true }, go("langkah", 1)));
    expect([view.frozen, view.position.slide, view.next, view.hall.position.slide]).toEqual([
      true,
      "langkah",
      { slide: "langkah", step: 2 },
      "tanya",
    ]);
  });
});
