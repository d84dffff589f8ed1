import { deckIn, type DeckPair } from "../core/deck/languages.ts";
import type { Language } from "../core/deck/model.ts";
import { scriptOf, sentencesAt } from "../core/deck/script.ts";
import { languagesOf } from "../core/session/speaking.ts";
import type { Session } from "../core/session/session.ts";
import type { SessionLoop } from "./session-loop.ts";

const moving = new Set(["go", "caption/show", "deck/replace", "language/hall"]);

/** While the script is shown, gives the Session the sentences of the step it stands at. Nobody else has the notes. */
export function followScript(loop: SessionLoop, deck: () => DeckPair): void {
  const tell = (): void => {
    const session = loop.session();
    const { position, aids } = session.stage;
    if (aids.caption.as === "off") return;
    const { slides } = deckIn(deck(), languageOf(session));
    const slide = slides.find(({ id }) => id === position.slide);
    const lines = slide ? sentencesAt(scriptOf(slide), position.step, slide.steps) : [];
    loop.act({ type: "caption/lines", lines });
  };
  loop.subscribe((_session, action) => {
    if (moving.has(action.type)) tell();
  });
  // After a crash: that the script is shown was written, its words were not.
  tell();
}

/** The hall's own language, or the one it does not read; a deck in one language has that alone. */
function languageOf({ stage, deck }: Session): Language {
  const { language, aids } = stage;
  if (aids.caption.as !== "other") return language;
  return languagesOf(deck).find((each) => each !== language) ?? language;
}
