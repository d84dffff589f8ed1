import type { Deck } from "../core/deck/model.ts";
import { scriptOf, sentencesAt } from "../core/deck/script.ts";
import type { SessionLoop } from "./session-loop.ts";

type OpenDeck = { deck: Deck };

const moving = new Set(["go", "caption/show", "deck/replace"]);

/** While the script is shown, gives the Session the sentences of the step it stands at. Nobody else has the notes. */
export function followScript(loop: SessionLoop, deck: () => OpenDeck): void {
  const tell = (): void => {
    const { position, aids } = loop.session().stage;
    if (aids.caption.as === "off") return;
    const slide = deck().deck.slides.find(({ id }) => id === position.slide);
    const lines = slide ? sentencesAt(scriptOf(slide), position.step, slide.steps) : [];
    loop.act({ type: "caption/lines", lines });
  };
  loop.subscribe((_session, action) => {
    if (moving.has(action.type)) tell();
  });
  // After a crash: that the script is shown was written, its words were not.
  tell();
}
