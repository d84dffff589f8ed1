import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Answer } from "../core/poll/answer.ts";

type Props = {
  options: { id: string; text: string }[];
  choice: Answer | null;
  yours: string;
  locked: boolean;
  choose: (choice: string) => void;
  /** Side by side, words for the ends below. */
  row?: boolean;
  ends?: string[];
};

/** Milliseconds. Arrow keys pass over answers on their way; the one they rest on is meant. */
const rest = 700;

/** A radio group: one tap answers, another changes it. */
export function Options({ options, choice, yours, locked, choose, row = false, ends = [] }: Props): VNode {
  const byArrow = useRef(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = (id: string): void => {
    clearTimeout(resting.current);
    if (byArrow.current) resting.current = setTimeout(choose, rest, id);
    else choose(id);
  };
  return (
    <div
      class={`options${row ? " row-of" : ""}`}
      role="radiogroup"
      aria-labelledby="question"
      onKeyDown={(event) => (byArrow.current = event.key.startsWith("Arrow"))}
      onPointerDown={() => (byArrow.current = false)}
    >
      {ends.length === 2 && (
        <p class="ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
      {options.map(({ id, text }) => (
        <label
          key={id}
          class={`option${id === choice ? " chosen" : ""}${locked ? " locked" : ""}${row && id === "lewati" ? " wide" : ""}`}
        >
          <input
            type="radio"
            name="pilihan"
            checked={id === choice}
            disabled={locked}
            onChange={() => settle(id)}
          />
          <span>{text}</span>
          {locked && !row && id === choice && <small>{yours}</small>}
        </label>
      ))}
    </div>
  );
}
