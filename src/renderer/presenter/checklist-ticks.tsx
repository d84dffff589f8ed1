import type { ChecklistItem } from "../../core/post/checklist.ts";
import { spoken } from "../../core/rules/language.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type ChecklistTicksProps = {
  items: ChecklistItem[];
  checked: string[];
  onTick: (checked: string[]) => void;
};

/** What people must ask, each ticked by the facilitator once the room has. */
export function ChecklistTicks({ items, checked, onTick }: ChecklistTicksProps) {
  const words = useWords(presenterWords);
  const language = useLanguage();
  return (
    <fieldset className="ticks">
      <legend>{words.trial.ask}</legend>
      {items
        .map((item) => spoken(item, language))
        .map(({ id, text }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={checked.includes(id)}
              onChange={(event) =>
                onTick(event.target.checked ? [...checked, id] : checked.filter((each) => each !== id))
              }
            />
            {text}
          </label>
        ))}
    </fieldset>
  );
}
