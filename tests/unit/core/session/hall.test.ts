import { describe, expect, it } from "vitest";
import { hallView } from "../../../../src/core/session/hall.ts";
import { after, ballot, go, openWarna, paste, reveal } from "./session-fixtures.ts";

const sent = (...actions: Parameters<typeof after>) => JSON.stringify(hallView(after(...actions)));

describe("what the hall is sent of a post on trial", () => {
  const kept: [string, Parameters<typeof after>, string[]][] = [
    [
      "before a reveal: no finding, nothing let go",
      paste,
      ["TEMUAN", "SEBAB", "NASIHAT", "DILEPAS", "PERTANYAAN", "jangan"],
    ],
    [
      "after the first: no second, no verdict",
      [...paste, reveal(1)],
      ["TEMUAN-2", "TEMUAN-3", "USULAN-2", "DILEPAS", '"jangan"'],
    ],
    ["after the last but the summary: no verdict", [...paste, reveal(3)], ["DILEPAS", '"jangan"']],
    [
      "told whole: rude and private words stay covered",
      [...paste, reveal(4)],
      ["MAKIANKERAS", "0812RAHASIA", "@akunhitam"],
    ],
  ];
  it.each(kept)("%s", (_when, actions, secrets) => {
    const view = sent(...actions);
    expect(secrets.filter((secret) => view.includes(secret))).toEqual([]);
  });

  it("is whole once all is revealed and uncovered", () => {
    const view = sent(...paste, reveal(4), { type: "trial/unmask", trial: "t1", on: true });
    for (const word of ["TEMUAN-3", "DILEPAS", '"jangan"', "MAKIANKERAS"]) expect(view).toContain(word);
  });
});

describe("what the hall is sent of a question", () => {
  const answered = [go("tanya"), openWarna, ballot("a", "biru"), ballot("b", "biru")];

  it("is how many answered, and not what, until the results are shown", () => {
    const { poll } = hallView(after(...answered));
    expect(poll).toMatchObject({ voters: 2, tally: null, correct: null, explain: null });
    expect(sent(...answered)).not.toMatch(/PENJELASAN|"correct":true/);
  });

  it("names the right answer only when locked and shown", () => {
    const shown = { type: "poll/reveal", run: "warna/1", on: true } as const;
    expect(hallView(after(...answered, shown)).poll).toMatchObject({ correct: null, explain: null });
    const locked = hallView(after(...answered, shown, { type: "poll/lock", run: "warna/1" })).poll;
    expect(locked).toMatchObject({ correct: "biru", explain: "PENJELASAN-RAHASIA" });
  });
});
