import type { VNode } from "preact";

type Props = {
  options: { id: string; text: string }[];
  choice: string | null;
  yours: string;
  locked: boolean;
  choose: (choice: string) => void;
};

/** Milliseconds. Arrow keys pass over answers on their way; the one they rest on is meant. */
const rest = 700;
let byArrow = false;
let resting: ReturnType<typeof setTimeout> | undefined;

/** A radio group: one tap answers, another changes it. */
export function Options({ options, choice, yours, locked, choose }: Props): VNode {
  const settle = (id: string): void => {
    clearTimeout(resting);
    if (byArrow) resting = setTimeout(choose, rest, id);
    else choose(id);
  };
  return (
    <div
      class="options"
      role="radiogroup"
      aria-labelledby="question"
      onKeyDown={(event) => (byArrow = event.key.startsWith("Arrow"))}
      onPointerDown={() => (byArrow = false)}
    >
      {options.map(({ id, text }) => (
        <label key={id} class={`option${id === choice ? " chosen" : ""}${locked ? " locked" : ""}`}>
          <input
            type="radio"
            name="pilihan"
            checked={id === choice}
            disabled={locked}
            onChange={() => settle(id)}
          />
          <span>{text}</span>
          {locked && id === choice && <small>{yours}</small>}
        </label>
      ))}
    </div>
  );
}
