import { beforeEach, expect, it, vi } from "vitest";
import { passUnmoderated } from "../../../src/cli/hub-words.ts";
import { deckPollSchema } from "../../../src/core/poll/poll.ts";
import type { Action } from "../../../src/core/session/action.ts";
import { reduce } from "../../../src/core/session/reduce.ts";
import type { Judgement } from "../../../src/core/rules/finding.ts";
import type { Session } from "../../../src/core/session/session.ts";
import { after, deck } from "../core/session/session-fixtures.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const opening: Action = {
  type: "poll/open",
  run: "kata/1",
  poll: deckPollSchema.parse({ id: "kata", kind: "words", question: "Satu kata?" }),
  deckHash: deck.hash,
};
const wrote = (participant: string, from: string, ...words: string[]): Action => ({
  type: "ballot",
  run: "kata/1",
  participant,
  key: `kunci-${participant}`,
  answer: words,
  from,
});

/** A hub's session in which the rules find something in "kasar" and cannot read "macet". */
async function hallThat(...actions: Action[]): Promise<{ shown: string[]; asked: string[] }> {
  let session: Session = after(opening, { type: "poll/moderate", run: "kata/1", on: false }, ...actions);
  let told = (): void => {};
  const asked: string[] = [];
  passUnmoderated({
    workshop: {
      session: () => session,
      subscribe: (listener) => {
        told = () => listener({ type: "deck" });
        return () => {};
      },
      act: (action) => {
        session = reduce(session, { at: session.at, action }) ?? session;
        told();
        return { ok: true, value: null };
      },
    },
    judge: ({ text }) => {
      asked.push(text);
      // Of a judgement only its findings are looked at.
      const found = { findings: text === "kasar" ? [{}] : [] } as unknown as Judgement;
      return Promise.resolve(text === "macet" ? null : found);
    },
  });
  await vi.advanceTimersByTimeAsync(2_000);
  const { decisions = {} } = session.runs[0] ?? {};
  return { shown: Object.values(decisions).map(({ text }) => text), asked };
}

it("shows what came from two addresses, once it was read and nothing was found", async () => {
  const { shown, asked } = await hallThat(wrote("p1", "a", "jejak"), wrote("p2", "b", "jejak"));
  expect(shown).toEqual(["jejak"]);
  expect(asked).toEqual(["jejak"]);
});

it.each<[string, Action[]]>([
  ["from one address", [wrote("p1", "a", "jejak"), wrote("p2", "a", "jejak")]],
  ["in which the rules find something", [wrote("p1", "a", "kasar"), wrote("p2", "b", "kasar")]],
  ["that names somebody", [wrote("p1", "a", "pak budi"), wrote("p2", "b", "pak budi")]],
  ["that could not be read", [wrote("p1", "a", "macet"), wrote("p2", "b", "macet")]],
  [
    "while moderation is on",
    [
      wrote("p1", "a", "jejak"),
      wrote("p2", "b", "jejak"),
      { type: "poll/moderate", run: "kata/1", on: true },
    ],
  ],
])("shows nothing %s", async (_what, actions) => {
  expect((await hallThat(...actions)).shown).toEqual([]);
});
