import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { PublicPoll } from "../core/poll/public-poll.ts";
import type { FieldProps } from "./fields.tsx";

type Props = FieldProps<string[]> & {
  poll: Extract<PublicPoll, { kind: "multiple" }>;
  chosen: string[] | null;
};

/** Several of several; nothing counts before it is sent, so that a half-made choice is no answer. */
export function Checks({ poll, chosen, words, locked, send, label }: Props): VNode {
  const [draft, setDraft] = useState(chosen ?? []);
  const picked = locked ? (chosen ?? []) : draft;
  const full = picked.length >= poll.max;
  return (
    <div class="options" role="group" aria-labelledby="question">
      {poll.options.map(({ id, text }) => {
        const on = picked.includes(id);
        return (
          <label key={id} class={`option${on ? " chosen" : ""}${locked ? " locked" : ""}`}>
            <input
              type="checkbox"
              checked={on}
              disabled={locked || (full && !on)}
              onChange={() => setDraft(on ? draft.filter((other) => other !== id) : [...draft, id])}
            />
            <span>{text}</span>
            {locked && on && <small>{words.yours}</small>}
          </label>
        );
      })}
      {!locked && (
        <button type="button" class="primary" disabled={draft.length < poll.min} onClick={() => send(draft)}>
          {label}
        </button>
      )}
    </div>
  );
}
