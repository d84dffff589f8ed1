import type { RefObject } from "react";
import { activities, type Activity } from "../../core/post/activities.ts";
import type { Pack, Rule } from "../../core/rules/format.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Draft, TrialDraft } from "./use-trial-draft.ts";
import { useWords } from "../language/language.tsx";

type TrialFormProps = {
  draft: TrialDraft;
  packs: Pack[];
  masaPemilu: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  onReady: () => void;
};

/** The post as it is being typed, and what it is being done with. */
export function TrialForm({
  draft: { draft, post, change, clear },
  packs,
  masaPemilu,
  field,
  onReady,
}: TrialFormProps) {
  const words = useWords(presenterWords);
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onReady();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !event.ctrlKey) return;
        event.preventDefault();
        onReady();
      }}
    >
      <textarea
        ref={field}
        value={draft.text}
        rows={4}
        maxLength={20_000}
        placeholder={words.trial.paste}
        aria-label={words.trial.paste}
        spellCheck={false}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className="paste-who">
        <Line name="display" length={300} draft={draft} change={change} />
        <Line name="account" length={300} draft={draft} change={change} />
        <Line name="photo" length={2_000} draft={draft} change={change} />
      </div>
      <ActivityChoice chosen={draft.activity} onChoose={(activity) => change({ activity })} />
      <Applies packs={packs} activity={draft.activity} masaPemilu={masaPemilu} />
      <div className="paste-switches">
        <label className="check">
          <input
            type="checkbox"
            checked={draft.official}
            onChange={(event) => change({ official: event.target.checked })}
          />
          {words.trial.official}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={masaPemilu}
            onChange={(event) =>
              void bridge.call("settings/change", { change: { masaPemilu: event.target.checked } })
            }
          />
          {words.home.masaPemilu}
        </label>
      </div>
      <div className="paste-row">
        <button type="button" disabled={!post} onClick={clear}>
          {words.trial.clear}
        </button>
        <button type="submit" className="primary" disabled={!post}>
          {words.trial.send} <kbd>Ctrl Enter</kbd>
        </button>
      </div>
      <p className="hint">{words.trial.sendHint}</p>
    </form>
  );
}

type LineProps = {
  name: "display" | "account" | "photo";
  length: number;
  draft: Draft;
  change: TrialDraft["change"];
};

function Line({ name, length, draft, change }: LineProps) {
  const words = useWords(presenterWords);
  return (
    <input
      data-field={name}
      value={draft[name]}
      maxLength={length}
      placeholder={words.trial[name]}
      aria-label={words.trial[name]}
      spellCheck={false}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
}

function ActivityChoice({ chosen, onChoose }: { chosen: Activity; onChoose: (activity: Activity) => void }) {
  const words = useWords(presenterWords);
  return (
    <fieldset className="activities">
      <legend className="only-heard">{words.trial.activity}</legend>
      {activities.map((activity) => (
        <label key={activity}>
          <input
            type="radio"
            name="activity"
            checked={activity === chosen}
            onChange={() => onChoose(activity)}
          />
          <span>{words.activities[activity]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** More names than these the facilitator does not read in a glance. */
const namesShown = 4;

type AppliesProps = { packs: Pack[]; activity: Activity; masaPemilu: boolean };

/** A like is not an upload: what falls away is said before anybody wonders. */
function Applies({ packs, activity, masaPemilu }: AppliesProps) {
  const words = useWords(presenterWords);
  const rules = packs.flatMap((pack) => pack.aturan);
  const applying = (rule: Rule) =>
    rule.periksa.filter(
      (check) =>
        (check.aktivitas ?? rule.aktivitas).includes(activity) && (masaPemilu || !check.hanya_pemilu),
    ).length;
  const all = rules.reduce((sum, rule) => sum + rule.periksa.length, 0);
  const count = rules.reduce((sum, rule) => sum + applying(rule), 0);
  const silent = rules.filter((rule) => applying(rule) === 0).map((rule) => rule.id);
  const named = silent.slice(0, namesShown).join(", ");
  const list = silent.length > namesShown ? words.trial.andMore(named, silent.length - namesShown) : named;
  if (all === 0) return null;
  return (
    <p className="hint" aria-live="polite">
      {words.trial.applies(words.activities[activity], count, all)}
      {silent.length > 0 && ` ${words.trial.appliesNot(list)}`}
    </p>
  );
}
