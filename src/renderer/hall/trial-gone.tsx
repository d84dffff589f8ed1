import { words } from "../../core/text/presenter.ts";

/** A pasted post is in nobody's file, so after a restart its card is empty and says why. */
export function TrialGone() {
  return (
    <div className="trial-gone">
      <p>{words.trial.gone}</p>
    </div>
  );
}
