import type { PresenterView } from "../../core/session/presenter-view.ts";
import { revealsOf } from "../../core/session/trials.ts";
import { words } from "../../core/text/presenter.ts";
import { act } from "./act.ts";
import { FindingsList } from "./findings-list.tsx";

type Current = NonNullable<PresenterView["trial"]>;

/** The post that stands before the hall now: reveal, cover, leave. */
export function TrialControls({ current: { id, over, trial } }: { current: Current }) {
  if (!trial.content) {
    return (
      <section className="on-stage">
        <p className="empty">{trial.source.kind === "pasted" ? words.trial.gone : words.trial.judging}</p>
        {over && <CloseButton />}
      </section>
    );
  }
  const { judgement } = trial.content;
  const total = revealsOf(judgement.findings.length);
  const reveal = (count: number) => act({ type: "trial/reveal", trial: id, count });
  const shown = Math.min(trial.revealed, judgement.findings.length);
  return (
    <section className="on-stage">
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
          {words.trial.revealAll}
        </button>
        {judgement.findings.some((finding) => finding.mask) && (
          <button type="button" onClick={() => act({ type: "trial/unmask", trial: id, on: !trial.unmasked })}>
            {trial.unmasked ? words.trial.mask : words.trial.unmask} <kbd>U</kbd>
          </button>
        )}
        {over && <CloseButton />}
      </div>
      <p className="hint">{words.trial.revealed(shown, judgement.findings.length)}</p>
      <FindingsList heading={words.trial.onStage} judgement={judgement} revealed={trial.revealed} />
    </section>
  );
}

function CloseButton() {
  return (
    <button type="button" onClick={() => act({ type: "trial/close" })}>
      {words.trial.close} <kbd>Esc</kbd>
    </button>
  );
}
