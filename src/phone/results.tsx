import type { VNode } from "preact";
import { formatCount, type PhoneWords } from "../core/text/phone.ts";
import type { LiveState } from "../wire/live.ts";

type Props = { live: Extract<LiveState, { phase: "hasil" }>; words: PhoneWords; choice: string | null };

/** A bar for each answer; what is right and what was mine is said in words, never by colour alone. */
export function Results({ live, words, choice }: Props): VNode {
  const total = live.tally.reduce((sum, { votes }) => sum + votes, 0);
  return (
    <section class="outcome">
      <h1>{live.poll.question}</h1>
      <h2>{words.results}</h2>
      <ul class="results">
        {live.poll.options.map(({ id, text }) => {
          const votes = live.tally.find(({ option }) => option === id)?.votes ?? 0;
          const share = total === 0 ? 0 : Math.round((votes / total) * 100);
          const marks = [
            live.correct.includes(id) ? `✓ ${words.right}` : "",
            id === choice ? words.yours : "",
          ].filter((mark) => mark !== "");
          return (
            <li key={id} class={live.correct.includes(id) ? "right" : ""}>
              <span>{text}</span>
              <div class="row">
                <div class="bar" aria-hidden="true">
                  <div style={{ width: `${share}%` }} />
                </div>
                <b>
                  {formatCount(votes, live.language)} {words.votes} ·{" "}
                  {votes > 0 && share === 0 ? "<1" : share}%
                </b>
              </div>
              {marks.length > 0 && <small>{marks.join(" · ")}</small>}
            </li>
          );
        })}
      </ul>
      {live.explain !== null && <p class="explain">{live.explain}</p>}
    </section>
  );
}
