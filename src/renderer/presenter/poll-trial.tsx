import { useState } from "react";
import { maskPost } from "../../core/post/mask.ts";
import { coversOf } from "../../core/rules/covers.ts";
import type { PresenterPoll, PresenterView } from "../../core/session/presenter-view.ts";
import { trialOf } from "../../core/session/trials.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

type PollTrialProps = {
  current: NonNullable<PresenterView["trial"]>;
  /** The question that is live, or the one on this slide. */
  poll: PresenterPoll | null;
};

/** The post before the hall, put to the hall's own judgement. A pasted one reaches the phones after a second look only. */
export function PollTrial({ current: { id, trial }, poll }: PollTrialProps) {
  const words = useWords(presenterWords);
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState("");
  const { content } = trial;
  const asked = poll?.poll.kind === "trial" && trialOf(poll.poll) === id;
  if (!content || asked) return null;
  const ask = async () => {
    const outcome = await bridge.call("poll/trial", { trial: id, toPhones: sure });
    setProblem(outcome.ok ? "" : outcome.message);
    setSure(false);
  };
  const first = () => (trial.source.kind === "pasted" ? setSure(true) : void ask());
  if (!sure)
    return (
      <section className="ask-about">
        <p>{words.poll.judgeLead}</p>
        {problem !== "" && <p role="alert">{problem}</p>}
        <button type="button" onClick={first}>
          {words.poll.judge}
        </button>
      </section>
    );
  const {
    display = "",
    account = "",
    text,
  } = trial.unmasked ? content.post : maskPost(content.post, coversOf(content.judgement));
  return (
    <section className="ask-about" role="alertdialog" aria-label={words.poll.judgeSure}>
      <h4>{words.poll.judgeSure}</h4>
      <p>{words.poll.judgeHow}</p>
      <blockquote>
        <b>{[display, account].filter((part) => part !== "").join(" · ")}</b> {text}
      </blockquote>
      <div className="buttons">
        <button type="button" className="primary" onClick={() => void ask()}>
          {words.poll.judgeYes}
        </button>
        <button type="button" onClick={() => setSure(false)}>
          {words.poll.judgeNo}
        </button>
      </div>
    </section>
  );
}
