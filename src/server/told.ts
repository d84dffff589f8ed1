import { type Answer, skip } from "../core/poll/answer.ts";
import type { Row } from "../core/poll/kinds/kind.ts";
import { formatCount, phoneWords, type PhoneWords } from "../core/text/phone.ts";
import type { LiveState } from "../wire/live.ts";
import { escapeHtml } from "./escape.ts";

export type Asking = Exclude<LiveState, { phase: "tunggu" }>;

/** Questions from the hall that were let through; wanting one too takes a script. */
export function board({ board, language }: Asking): string {
  if (board === null || board.length === 0) return "";
  const words = phoneWords(language);
  const rows = board.map(({ text, votes, answered }) => {
    const done = answered === true ? ` · ${escapeHtml(words.answered)}` : "";
    return `<li>${escapeHtml(text)}: <b>${formatCount(votes, language)} ${escapeHtml(words.people)}</b>${done}</li>`;
  });
  return `<h2>${escapeHtml(words.board)}</h2><ul>${rows.join("")}</ul>`;
}

export function results(state: Extract<LiveState, { phase: "hasil" }>): string {
  const words = phoneWords(state.language);
  const { tally, correct, poll, language } = state;
  const rows = tally.rows.map((row) => {
    const right = correct.includes(row.id) ? ` · ${escapeHtml(words.right)}` : "";
    return `<li>${escapeHtml(poll.kind === "teams" ? `${row.place}. ${row.text}` : row.text)}: <b>${escapeHtml(figureOf(row, state, words))}</b>${right}</li>`;
  });
  const middle =
    tally.middle === null
      ? ""
      : `<p>${escapeHtml(poll.kind === "scale" ? words.mean : words.median)}: <b>${formatCount(tally.middle, language)}</b></p>`;
  const explain = state.explain === null ? "" : `<p>${escapeHtml(state.explain)}</p>`;
  const none = rows.length === 0 ? `<p>${escapeHtml(words.nothingShown)}</p>` : "";
  const teams = poll.kind === "teams" ? `<p>${escapeHtml(words.teamsTold)}</p>` : "";
  return `<h2>${escapeHtml(words.results)}</h2><ul>${rows.join("")}</ul>${none}${teams}${middle}${explain}`;
}

/** What stands at the end of a line. */
function figureOf({ votes, share, place }: Row, { poll, language }: Asking, words: PhoneWords): string {
  const stands = `${words.place} ${place === undefined ? "–" : formatCount(place, language)}`;
  if (poll.kind === "ranking" || poll.kind === "podium") return stands;
  if (poll.kind === "teams") return words.teamShare(Math.round(100 * share));
  return `${formatCount(votes, language)} ${words.votes}`;
}

/** What this person answered, in words. */
export function ownAnswer(mine: Answer | null, state: Asking): string {
  const words = phoneWords(state.language);
  return mine === null
    ? `<p>${escapeHtml(words.noAnswer)}</p>`
    : `<p>${escapeHtml(words.yours)}: <b>${escapeHtml(inWords(mine, state, words))}</b></p>`;
}

function inWords(answer: Answer, { poll, language }: Asking, words: PhoneWords): string {
  const named = (id: string): string =>
    ("options" in poll ? poll.options.find((option) => option.id === id)?.text : undefined) ?? id;
  if (typeof answer === "number") return formatCount(answer, language);
  if (typeof answer === "string")
    return answer === skip && poll.kind === "scale"
      ? words.skip
      : answer === skip && poll.kind === "podium"
        ? words.nicknameNot
        : named(answer);
  return (Array.isArray(answer) ? answer.map(named) : answer.ask).join(", ");
}
