import { presenterWords } from "../../core/text/presenter.ts";
import { act } from "./act.ts";
import { useWords } from "../language/language.tsx";

/** Whose answers count nowhere; each can be let back in. */
export function PollVoided({ voided }: { voided: readonly string[] }) {
  const words = useWords(presenterWords);
  if (voided.length === 0) return null;
  return (
    <details className="voided">
      <summary>{words.poll.voided(voided.length)}</summary>
      <ul>
        {voided.map((participant) => (
          <li key={participant}>
            <code>{participant}</code>
            <button type="button" onClick={() => act({ type: "participant/void", participant, on: false })}>
              {words.poll.unvoid}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
