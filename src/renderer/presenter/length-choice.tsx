import { deckChoiceWords } from "../../core/text/deck-choices.ts";
import { useWords } from "../language/language.tsx";
import "./deck-choices.css";

type LengthChoiceProps = { lengths: number[]; minutes: number; onPick: (minutes: number) => void };

/** The lengths a deck can be told in; nothing for a deck of one length. */
export function LengthChoice({ lengths, minutes, onPick }: LengthChoiceProps) {
  const words = useWords(deckChoiceWords);
  if (lengths.length < 2) return null;
  return (
    <select
      className="length-choice"
      aria-label={words.length}
      title={words.length}
      value={minutes}
      onChange={(event) => onPick(Number(event.target.value))}
    >
      {lengths.map((each) => (
        <option key={each} value={each}>
          {words.minutes(each)}
        </option>
      ))}
    </select>
  );
}
