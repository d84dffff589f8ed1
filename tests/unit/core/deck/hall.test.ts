import { describe, expect, it } from "vitest";
import { deckForHall } from "../../../../src/core/deck/hall.ts";
import { parseDeck } from "../../../../src/core/deck/parse.ts";

const text = `# A

\`\`\`poll
id: p
question: Pertanyaan?
options:
  - { id: a, text: Pertama, correct: true }
  - { id: b, text: Kedua }
explain: PENJELASAN
\`\`\`

\`\`\`post
id: q
text: Unggahan
teaches: PELAJARAN
\`\`\`

<aside class="notes">CATATAN SATU</aside>

Note:
CATATAN DUA
`;

describe("the deck the hall receives", () => {
  const { deck } = parseDeck(text, { id: "uji" });
  const hall = JSON.stringify(deckForHall(deck));

  it.each(["PENJELASAN", "PELAJARAN", "CATATAN SATU", "CATATAN DUA", "correct", "teaches", "explain"])(
    "holds no %s, though the deck does",
    (secret) => {
      expect(JSON.stringify(deck)).toContain(secret);
      expect(hall).not.toContain(secret);
    },
  );

  it.each(["Pertanyaan?", "Kedua", "Unggahan", '"dataId":"p"'])("still holds %s", (shown) => {
    expect(hall).toContain(shown);
  });

  it("leaves the facilitator's own deck whole", () => {
    expect(deck.polls[0]).toMatchObject({ options: [{ correct: true }, {}] });
    expect(deck.posts[0]?.teaches).toBe("PELAJARAN");
  });
});
