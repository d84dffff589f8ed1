import { ruleWords } from "../../core/text/rules.ts";
import { useWords } from "../language/language.tsx";

type SwitchProps = { on: boolean; label: string; disabled?: boolean; onToggle: () => void };

/** A word beside the knob: on and off must not hang on a colour. */
export function Switch({ on, label, disabled = false, onToggle }: SwitchProps) {
  const words = useWords(ruleWords);
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={onToggle}
    >
      {on ? words.on : words.off}
    </button>
  );
}
