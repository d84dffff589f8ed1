import type { VNode } from "preact";
import type { Answer } from "../core/poll/answer.ts";
import { formatCount, type PhoneWords } from "../core/text/phone.ts";
import type { LiveState } from "../wire/live.ts";
import type { Model } from "./model.ts";

type Live = Extract<LiveState, { phase: "hasil" }>;
type Props = { live: Live; words: PhoneWords; answer: Answer | null; quizzes: Model["quizzes"] };

/** A bar for each line; what is right and what was mine is said in words, never by colour alone. */
export function Results({ live, words, answer, quizzes }: Props): VNode {
  const { tally, poll, language } = live;
  const said = answer === null ? null : ownWords(answer, live, words);
  return (
    <section class="outcome" key={`hasil ${live.run}`}>
      <h1 tabIndex={-1}>{poll.question}</h1>
      <h2>{words.results}</h2>
      {tally.middle !== null && (
        <p>
          {poll.kind === "scale" ? words.mean : words.median}: <b>{formatCount(tally.middle, language)}</b>
        </p>
      )}
      <ul class="results">
        {tally.rows.map(({ id, text, votes, share, place, answered }) => {
          const right = live.correct.includes(id);
          const marks = [
            right ? `✓ ${words.right}` : "",
            isMine(answer, id) ? words.yours : "",
            answered === true ? `✓ ${words.answered}` : "",
          ].filter((mark) => mark !== "");
          const percent = Math.round(share * 100);
          return (
            <li key={id} class={right ? "right" : ""}>
              <span>{poll.kind === "teams" ? `${place}. ${text}` : text}</span>
              {poll.kind !== "text" && (
                <div class="row">
                  <div class="bar" aria-hidden="true">
                    <div style={{ width: `${percent}%` }} />
                  </div>
                  <b>
                    {poll.kind === "ranking" || poll.kind === "podium"
                      ? `${words.place} ${place === undefined ? "–" : formatCount(Math.round(place * 10) / 10, language)}`
                      : poll.kind === "teams"
                        ? words.teamShare(percent)
                        : poll.kind === "words" || poll.kind === "qa"
                          ? `${formatCount(votes, language)} ${words.people}`
                          : `${formatCount(votes, language)} ${words.votes} · ${votes > 0 && percent === 0 ? "<1" : percent}%`}
                  </b>
                </div>
              )}
              {marks.length > 0 && <small>{marks.join(" · ")}</small>}
            </li>
          );
        })}
      </ul>
      {((poll.kind !== "podium" && tally.skipped > 0) || tally.manual > 0 || tally.rounded === true) && (
        <p class="hint">
          {[
            poll.kind !== "podium" &&
              tally.skipped > 0 &&
              `${formatCount(tally.skipped, language)} ${words.skipped}`,
            tally.rounded && words.rounded,
            tally.manual > 0 && `${formatCount(tally.manual, language)} ${words.byHand}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      {tally.rows.length === 0 && <p>{words.nothingShown}</p>}
      {poll.kind === "teams" && <p class="hint">{words.teamsTold}</p>}
      {said !== null && (
        <p>
          {words.yours}: <b>{said}</b>
        </p>
      )}
      {poll.kind === "quiz" && quizzes.length > 1 && (
        <p>{words.score(quizzes.filter(({ right }) => right).length, quizzes.length)}</p>
      )}
      {live.explain !== null && <p class="explain">{live.explain}</p>}
    </section>
  );
}

function isMine(answer: Answer | null, id: string): boolean {
  return answer === id || (typeof answer === "number" && String(answer) === id);
}

/** Said apart where no line of the chart is one's own answer. */
function ownWords(answer: Answer, { poll, language, tally }: Live, words: PhoneWords): string | null {
  const options = "options" in poll ? poll.options : [];
  if (typeof answer === "number") return poll.kind === "number" ? formatCount(answer, language) : null;
  if (typeof answer === "string")
    return options.length > 0
      ? tally.rows.some(({ id }) => id === answer)
        ? null
        : (options.find(({ id }) => id === answer)?.text ?? null)
      : answer === "lewati"
        ? poll.kind === "podium"
          ? words.nicknameNot
          : words.skip
        : answer;
  if (!Array.isArray(answer)) return answer.ask.length > 0 ? answer.ask.join(" · ") : null;
  return answer.map((id) => options.find((option) => option.id === id)?.text ?? id).join(", ");
}
