import { describe, expect, it } from "vitest";
import type { Action } from "../../../../src/core/session/action.ts";
import type { Poll } from "../../../../src/core/poll/poll.ts";
import { answerOf } from "../../../../src/core/session/phone-view.ts";
import { reduce } from "../../../../src/core/session/reduce.ts";
import type { DeckRef, Session } from "../../../../src/core/session/session.ts";
import { slideTitleIn } from "../../../../src/core/session/speaking.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import { ballot, deck, go, next, openWarna, start, warna } from "./session-fixtures.ts";

const both: DeckRef = {
  ...deck,
  translation: {
    language: "en",
    title: "Test deck",
    titles: deck.slides.map(({ id }) => `Title ${id}`),
  },
};
const colours: Poll = {
  ...warna,
  question: "Which colour?",
  options: [
    { id: "merah", text: "Red" },
    { id: "biru", text: "Blue", correct: true },
    { id: "hijau", text: "Green" },
  ],
  explain: "SECRET",
};
const openBoth: Action = {
  type: "poll/open",
  run: "warna/1",
  poll: warna,
  other: { language: "en", poll: colours },
  deckHash: deck.hash,
};
const hall = (language: "id" | "en"): Action => ({ type: "language/hall", language });
const notes = (language: "id" | "en"): Action => ({ type: "language/notes", language });

function told(...actions: Action[]): Session {
  const first = reduce(null, { at: 0, action: { ...start, deck: both } as Action });
  if (!first) throw new Error("sesi tidak dimulai");
  return actions.reduce(next, first);
}

describe("the hall's language and the notes' language", () => {
  it("begin as the deck's own", () => {
    const view = viewFor("presenter", told());
    expect(view).toMatchObject({ language: "id", notesLanguage: "id", languages: ["id", "en"] });
    expect(view.hall.language).toBe("id");
  });

  it("are chosen each by itself, and the place is kept", () => {
    const session = told(go("langkah", 1), hall("en"));
    const view = viewFor("presenter", session);
    expect(view).toMatchObject({
      language: "en",
      notesLanguage: "id",
      position: { slide: "langkah", step: 1 },
      session: { title: "Deck uji" },
      hall: { language: "en", session: { title: "Test deck" }, position: { slide: "langkah", step: 1 } },
    });
    expect(viewFor("presenter", next(session, notes("en")))).toMatchObject({
      notesLanguage: "en",
      session: { title: "Test deck" },
    });
  });

  it("are only those the deck has, and nothing changes for the one there is", () => {
    const alone = reduce(null, { at: 0, action: start });
    expect(alone && next(alone, hall("en"))).toBe(alone);
    expect(alone && next(alone, notes("en"))).toBe(alone);
    const session = told();
    expect(next(session, hall("id"))).toBe(session);
    expect(next(session, notes("id"))).toBe(session);
  });

  it("leave a frozen hall as it is", () => {
    const session = told({ type: "freeze", on: true }, hall("en"));
    expect(viewFor("projector", session).language).toBe("id");
    expect(viewFor("presenter", session).language).toBe("en");
    expect(viewFor("projector", next(session, { type: "freeze", on: false })).language).toBe("en");
  });

  it("go back to the deck's own when the new deck has no other", () => {
    const session = told(hall("en"), notes("en"), { type: "deck/replace", deck });
    expect(viewFor("presenter", session)).toMatchObject({
      language: "id",
      notesLanguage: "id",
      languages: ["id"],
    });
  });

  it("name slides to the facilitator's phone as the notes do", () => {
    const session = told(go("langkah", 2), notes("en"));
    expect(viewFor("remote", session)).toMatchObject({
      title: "Test deck",
      slide: { title: "Title langkah" },
      next: { title: "Title tanya" },
    });
    expect(viewFor("moderator", session).title).toBe("Test deck");
    expect(slideTitleIn(both, "tidak-ada", "en")).toBe("");
  });
});

describe("an open question", () => {
  const revealed: Action = { type: "poll/reveal", run: "warna/1", on: true };
  const locked: Action = { type: "poll/lock", run: "warna/1" };

  it("is read by phones and the hall in the hall's language, by the facilitator in the notes'", () => {
    const session = told(go("tanya"), openBoth, hall("en"));
    expect(viewFor("phone", session)).toMatchObject({
      language: "en",
      title: "Test deck",
      poll: { question: "Which colour?", options: [{ text: "Red" }, { text: "Blue" }, { text: "Green" }] },
    });
    expect(viewFor("projector", session).poll?.poll?.question).toBe("Which colour?");
    expect(viewFor("presenter", session).poll?.poll.question).toBe("Warna apa?");
    expect(viewFor("remote", session).poll?.question).toBe("Warna apa?");
  });

  it("counts the same ballots in both", () => {
    const session = told(
      go("tanya"),
      openBoth,
      ballot("a", "biru"),
      hall("en"),
      ballot("b", "biru"),
      locked,
      revealed,
    );
    const view = viewFor("projector", session).poll;
    expect(view).toMatchObject({ voters: 2, correct: ["biru"], explain: "SECRET" });
    expect(view?.tally?.rows).toMatchObject([
      { text: "Red", votes: 0 },
      { text: "Blue", votes: 2 },
      { text: "Green", votes: 0 },
    ]);
    expect(viewFor("presenter", session).poll?.tally.rows[1]).toMatchObject({ text: "Biru", votes: 2 });
    expect(answerOf(session, "warna/1", "a")).toBe("biru");
  });

  it("stays in its own words when it was opened with no others", () => {
    const session = told(go("tanya"), openWarna, hall("en"));
    expect(viewFor("projector", session).poll?.poll?.question).toBe("Warna apa?");
  });

  it("is counted anew only when a ballot came, in either language", () => {
    const session = told(go("tanya"), openBoth, ballot("a", "biru"), notes("en"));
    expect(viewFor("presenter", session).poll?.tally.rows).toBe(
      viewFor("presenter", session).poll?.tally.rows,
    );
  });
});

describe("the length of the talk", () => {
  const planned: DeckRef = {
    ...deck,
    lengths: [30, 60],
    slides: deck.slides.map((slide) => (slide.part === "optional" ? { ...slide, from: 60 } : slide)),
  };
  const begun = (of: DeckRef): Session => {
    const session = reduce(null, { at: 0, action: { ...start, deck: of } as Action });
    if (!session) throw new Error("sesi tidak dimulai");
    return session;
  };
  const length = (minutes: number): Action => ({ type: "plan/length", minutes });

  it("begins as the deck's plan, or as its longest", () => {
    expect(viewFor("presenter", begun(planned)).plan).toEqual({
      minutes: 60,
      lengths: [30, 60],
      passed: ["cadangan", "lampiran"],
    });
    expect(viewFor("presenter", begun({ ...planned, planMinutes: 45 })).plan.minutes).toBe(60);
  });

  it("is chosen among those of the deck", () => {
    const session = next(begun(planned), length(30));
    expect(viewFor("presenter", session).plan).toMatchObject({
      minutes: 30,
      passed: ["cadangan", "opsional", "lampiran"],
    });
    expect(viewFor("remote", session).planMinutes).toBe(30);
    expect(next(session, length(30))).toBe(session);
    expect(next(session, length(45))).toBe(session);
  });

  it("is the plan of a deck without lengths, and stays that", () => {
    const session = begun(deck);
    expect(viewFor("presenter", session).plan).toMatchObject({ minutes: 60, lengths: [] });
    expect(next(session, length(60))).toBe(session);
  });

  it("outlives an edited deck that still has it", () => {
    const session = next(begun(planned), length(30));
    const again = next(session, { type: "deck/replace", deck: { ...planned, lengths: [30, 90] } });
    expect(viewFor("presenter", again).plan.minutes).toBe(30);
    const without = next(session, { type: "deck/replace", deck: { ...planned, lengths: [60, 90] } });
    expect(viewFor("presenter", without).plan.minutes).toBe(60);
  });
});
