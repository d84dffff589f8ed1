import type { Sent } from "../../core/post/sending.ts";
import { checklistOf } from "../../core/post/checklist.ts";
import { coversOf } from "../../core/rules/covers.ts";
import { emptyNote, type Note } from "../../core/session/note.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import type { TrialSide } from "../../core/session/session.ts";
import { findingsOf, revealsOf } from "../../core/session/trials.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { act } from "./act.ts";
import { ChecklistTicks } from "./checklist-ticks.tsx";
import { FindingsList } from "./findings-list.tsx";
import { useWords } from "../language/language.tsx";

type Current = NonNullable<PresenterView["trial"]>;
type TrialControlsProps = {
  current: Current;
  /** Another post is being prepared: only what steers the hall is shown. */
  brief: boolean;
  onChange: (sent: Sent, trial: string) => void;
};

/** From this length on a post may not fit its card, whatever the size of the letters. */
const longPost = 500;

/** The post that stands before the hall now: reveal, turn, cover, leave. */
export function TrialControls({ current: { id, over, trial }, brief, onChange }: TrialControlsProps) {
  const words = useWords(presenterWords);
  if (!trial.content) {
    return (
      <section className="on-stage">
        <p className="empty">{trial.source.kind === "pasted" ? words.trial.gone : words.trial.judging}</p>
        {over && <CloseButton />}
      </section>
    );
  }
  const { judgement, post } = trial.content;
  const note = trial.note ?? emptyNote;
  const total = revealsOf(trial);
  const findings = findingsOf(trial);
  const reveal = (count: number) => act({ type: "trial/reveal", trial: id, count });
  const tick = (checked: Note["checked"]) =>
    act({ type: "trial/note", trial: id, note: { ...note, checked } });
  return (
    <section className="on-stage" aria-label={words.trial.over}>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={trial.revealed >= total}
          onClick={() => reveal(trial.revealed + 1)}
        >
          {words.trial.revealNext} <kbd>R</kbd>
        </button>
        <button type="button" disabled={trial.revealed >= total} onClick={() => reveal(total)}>
          {words.trial.revealAll} <kbd>⇧R</kbd>
        </button>
        <SideButton trial={id} side="let-go" now={trial.side} empty={judgement.suppressed.length === 0} />
        <SideButton trial={id} side="questions" now={trial.side} empty={false} />
        {coversOf(judgement).length > 0 && (
          <button type="button" onClick={() => act({ type: "trial/unmask", trial: id, on: !trial.unmasked })}>
            {trial.unmasked ? words.trial.mask : words.trial.unmask} <kbd>U</kbd>
          </button>
        )}
        {post.text.length > longPost && (
          <button
            type="button"
            onClick={() => act({ type: "trial/scroll", trial: id, part: trial.part + 1 })}
          >
            {words.trial.scrollOn} <kbd>N</kbd>
          </button>
        )}
        {trial.part > 0 && (
          <button type="button" onClick={() => act({ type: "trial/scroll", trial: id, part: 0 })}>
            {words.trial.scrollTop} <kbd>⇧N</kbd>
          </button>
        )}
        <button type="button" onClick={() => onChange({ post, judgement, note }, id)}>
          {words.trial.change}
        </button>
        {over && <CloseButton />}
      </div>
      {findings > 0 && (
        <p className="hint">{words.trial.revealed(Math.min(trial.revealed, findings), findings)}</p>
      )}
      {!brief && (
        <>
          <FindingsList
            heading={words.trial.onStage}
            judgement={judgement}
            note={note}
            revealed={trial.revealed}
          />
          <ChecklistTicks items={checklistOf(judgement.questions)} checked={note.checked} onTick={tick} />
        </>
      )}
    </section>
  );
}

type SideButtonProps = { trial: string; side: "let-go" | "questions"; now: TrialSide; empty: boolean };

function SideButton({ trial, side, now, empty }: SideButtonProps) {
  const words = useWords(presenterWords);
  const on = now === side;
  return (
    <button
      type="button"
      aria-pressed={on}
      disabled={empty && !on}
      onClick={() => act({ type: "trial/side", trial, side: on ? "findings" : side })}
    >
      {side === "let-go" ? words.trial.letGoShow : words.trial.questionsShow}{" "}
      <kbd>{side === "let-go" ? "D" : "C"}</kbd>
    </button>
  );
}

function CloseButton() {
  const words = useWords(presenterWords);
  return (
    <button type="button" onClick={() => act({ type: "trial/close" })}>
      {words.trial.close} <kbd>Esc</kbd>
    </button>
  );
}
