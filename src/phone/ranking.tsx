import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { FieldProps } from "./fields.tsx";

type Props = FieldProps<string[]> & { options: { id: string; text: string }[]; order: string[] | null };

/** Put in order by buttons: dragging asks for a steady hand, and a screen reader has none. */
export function Ranking({ options, order, words, locked, send, label }: Props): VNode {
  const [draft, setDraft] = useState(order ?? options.map(({ id }) => id));
  const shown = locked && order !== null ? order : draft;
  const move = (at: number, by: number): void => {
    const next = [...draft];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(at + by, 0, moved);
    setDraft(next);
  };
  return (
    <div class="options">
      <ol class="ranking" aria-labelledby="question">
        {shown.map((id, at) => {
          const text = options.find((option) => option.id === id)?.text ?? "";
          return (
            <li key={id} class="option">
              <b>{at + 1}</b>
              <span>{text}</span>
              {!locked && (
                <>
                  <button
                    type="button"
                    aria-label={words.up(text)}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={words.down(text)}
                    disabled={at === shown.length - 1}
                    onClick={() => move(at, 1)}
                  >
                    ↓
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ol>
      {!locked && (
        <button type="button" class="primary" onClick={() => send(draft)}>
          {label}
        </button>
      )}
    </div>
  );
}
