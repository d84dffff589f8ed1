import { words } from "../../core/text/presenter.ts";
import { act } from "./act.ts";

/** Whose answers count nowhere; each can be let back in. */
export function PollVoided({ voided }: { voided: readonly string[] }) {
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
