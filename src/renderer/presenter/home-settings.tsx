import { ruleWords } from "../../core/text/rules.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Ask, PresenterBoot } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

type HomeSettingsProps = {
  settings: PresenterBoot["settings"];
  onMessage: (text: string | null) => void;
  onRules: () => void;
};

const languages = ["id", "en"] as const;
const themes = ["light", "dark"] as const;
const modes = ["auto", "single", "windows"] as const;

/** The few things an office sets once. */
export function HomeSettings({ settings, onMessage, onRules }: HomeSettingsProps) {
  const rule = useWords(ruleWords);
  const words = useWords(presenterWords);
  const change = async (part: Ask<"settings/change">["change"]) => {
    const result = await bridge.call("settings/change", { change: part });
    onMessage(result.ok ? null : result.message);
  };
  const lgbt = "dukungan-lgbt";
  return (
    <section className="home-settings">
      <h2>{words.home.settings}</h2>
      <Choice
        label={words.home.language}
        options={languages}
        value={settings.language}
        nameOf={(language) => words.home.languages[language]}
        onChoose={(language) => void change({ language })}
      />
      <Choice
        label={words.home.theme}
        options={themes}
        value={settings.theme}
        nameOf={(theme) => words.home[theme]}
        onChoose={(theme) => void change({ theme })}
      />
      <Choice
        label={words.home.screens}
        options={modes}
        value={settings.mode}
        nameOf={(mode) => words.home[mode]}
        onChoose={(mode) => void change({ mode })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={settings.masaPemilu}
          onChange={(event) => void change({ masaPemilu: event.target.checked })}
        />
        {words.home.masaPemilu}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={!settings.off.includes(lgbt)}
          onChange={(event) =>
            void change({
              off: event.target.checked ? settings.off.filter((id) => id !== lgbt) : [...settings.off, lgbt],
            })
          }
        />
        {words.home.lgbt}
      </label>
      <button type="button" onClick={onRules}>
        {rule.fromHome}
      </button>
    </section>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  options: readonly T[];
  value: T;
  nameOf: (option: T) => string;
  onChoose: (option: T) => void;
};

function Choice<T extends string>({ label, options, value, nameOf, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={label} checked={option === value} onChange={() => onChoose(option)} />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
