import { useState } from "react";
import { presenterWords } from "../../core/text/presenter.ts";
import { madeKinds, type MadeKind } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

const withOptions: readonly MadeKind[] = ["single", "multiple", "ranking", "teams"];

/** A question of the moment: typed, asked at once, laid over the slide. */
export function PollMaker() {
  const words = useWords(presenterWords);
  const [kind, setKind] = useState<MadeKind>("single");
  const [question, setQuestion] = useState("");
  const [options, setOptions] = useState("");
  const [problem, setProblem] = useState("");
  const ask = async () => {
    const lines = withOptions.includes(kind) ? options.split("\n").map((line) => line.trim()) : [];
    // No more than the door takes: it is still too much, and the answer says so in words.
    const given = lines.filter((line) => line !== "").slice(0, 60);
    const made = { kind, question: question.trim(), options: given.map((line) => line.slice(0, 2_000)) };
    const outcome = await bridge.call("poll/make", made);
    setProblem(outcome.ok ? "" : outcome.message);
    if (!outcome.ok) return;
    setQuestion("");
    setOptions("");
  };
  return (
    <details className="maker">
      <summary>{words.poll.make}</summary>
      <label>
        {words.poll.kind}
        <select
          value={kind}
          onChange={(event) => setKind(madeKinds.find((each) => each === event.currentTarget.value) ?? kind)}
        >
          {madeKinds.map((each) => (
            <option key={each} value={each}>
              {words.poll.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.poll.question}
        <input
          value={question}
          maxLength={500}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      {withOptions.includes(kind) && (
        <label>
          {words.poll.options}
          <textarea rows={4} value={options} onChange={(event) => setOptions(event.currentTarget.value)} />
        </label>
      )}
      {problem !== "" && <p role="alert">{problem}</p>}
      <button type="button" disabled={question.trim() === ""} onClick={() => void ask()}>
        {words.poll.askNow}
      </button>
    </details>
  );
}
