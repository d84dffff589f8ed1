import { presenterWords } from "../../core/text/presenter.ts";
import { useWords } from "../language/language.tsx";

/** A pasted post is in nobody's file, so after a restart its card is empty and says why. */
export function TrialGone() {
  const words = useWords(presenterWords);
  return (
    <div className="trial-gone">
      <p>{words.trial.gone}</p>
    </div>
  );
}
