import type { Language } from "../../core/deck/model.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import { deckChoiceWords } from "../../core/text/deck-choices.ts";
import { useWords } from "../language/language.tsx";
import { act } from "./act.ts";
import "./deck-choices.css";

/** What the hall reads and what the facilitator reads, each by itself; nothing for a deck of one language. */
export function LanguageSwitch({ view }: { view: PresenterView }) {
  const words = useWords(deckChoiceWords);
  if (view.languages.length < 2) return null;
  const choices = [
    { type: "language/hall", key: "L", name: words.hall, title: words.hallLanguage, now: view.language },
    {
      type: "language/notes",
      key: "⇧L",
      name: words.notes,
      title: words.notesLanguage,
      now: view.notesLanguage,
    },
  ] as const;
  return choices.map(({ type, key, name, title, now }) => (
    <button
      key={type}
      type="button"
      className="language-switch"
      title={`${title} (${key})`}
      onClick={() => act({ type, language: otherLanguage(view, now) })}
    >
      {name}
      <span className="only-heard">{`: ${title}, ${words.names[now]}`}</span>
      {view.languages.map((language) => (
        <b key={language} data-on={language === now} aria-hidden="true">
          {language.toUpperCase()}
        </b>
      ))}
    </button>
  ));
}

/** The deck's language that is not this one. */
export const otherLanguage = ({ languages }: PresenterView, now: Language): Language =>
  languages.find((each) => each !== now) ?? now;
