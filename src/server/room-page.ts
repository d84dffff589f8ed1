import type { Answer } from "../core/poll/answer.ts";
import { keptOf, phoneWords, type PhoneWords } from "../core/text/phone.ts";
import { type LiveLanguage, type LiveState, roomPath } from "../wire/live.ts";
import { escapeHtml } from "./escape.ts";
import { fieldsOf } from "./fields.ts";
import type { PhoneFiles } from "./files.ts";
import { kept, otherLanguage, page } from "./page.ts";
import { type Asking, board, ownAnswer, results } from "./told.ts";

export type RoomView = {
  files: PhoneFiles;
  inside: string | null;
  room: string;
  state: LiveState;
  /** The person's identity for this form, and a key for its next answer. */
  token: string;
  key: string;
  mine: Answer | null;
  /** The name given with the last answer, for questions that ask for one. */
  name: string;
  message: { text: string; good: boolean } | null;
  /** The page that stays without a script, asked for by somebody whose full page does not get through. */
  plain: boolean;
  /** The language the person asked for; null follows the hall. */
  asked: LiveLanguage | null;
};

/** The room's page. With a script, `phone.js` takes over; without one, each option is a button that votes. */
export function roomPage(view: RoomView): string {
  const { files, state } = view;
  const words = phoneWords(state.language);
  const path = roomPath(view.room);
  const pause = pauseOf(state);
  const refresh = `<meta http-equiv="refresh" content="${pause};url=${address(view)}">`;
  const script = `<script type="module" src="/phone.js?v=${files.get("/phone.js")?.version ?? ""}"></script>`;
  const note = view.message;
  const body = `<div id="app" data-peserta="${escapeHtml(view.token)}"${view.inside === null ? "" : " data-dalam"}><main class="page">
<header class="title"><span>${escapeHtml(state.phase === "tunggu" ? words.product : state.title)}</span>${otherLanguage(`${path}?${view.plain ? "polos&amp;" : ""}`, state.language)}</header>
${state.phase === "tunggu" ? scene(view) + about(view) : about(view) + scene(view)}
<footer><p class="status ${note?.good === false ? "trouble" : "saved"}" role="status">${escapeHtml(note?.text ?? "")}</p>
${state.moved === undefined ? "" : `<a class="primary" href="${escapeHtml(state.moved)}">${escapeHtml(words.movedLink)}</a>`}
</footer>
${view.plain ? `<p class="about">${escapeHtml(words.plainHint(pause))} <a href="${address({ ...view, plain: false })}">${escapeHtml(words.scriptOffer)}</a></p>` : ""}
</main></div>`;
  const title = state.title === "" ? words.product : `${state.title} · ${words.product}`;
  const head = view.plain ? refresh : `<noscript>${refresh}</noscript>\n${script}`;
  return page({ files, language: state.language, title, body }, head);
}

/** This very page again: plain or not, and in the language that was asked for. */
function address({ room, plain, asked }: RoomView): string {
  const parts = [...(plain ? ["polos"] : []), ...(asked === null ? [] : [`lang=${asked}`])];
  return roomPath(room) + (parts.length > 0 ? `?${parts.join("&amp;")}` : "");
}

/** Whether names are kept, said before the first tap; more of it for who opens it. */
function about({ state, inside }: RoomView): string {
  const words = phoneWords(state.language);
  const [poll, open] = state.phase === "tunggu" ? [null, " open"] : [state.poll, ""];
  return `<details class="about"${open}><summary>${escapeHtml(keptOf(words, poll))}</summary>${kept(words, inside)}</details>`;
}

/** Seconds until the page loads itself again: what somebody is typing would be lost with it. */
function pauseOf(state: LiveState): number {
  if (state.phase !== "buka") return 10;
  const typed = ["number", "words", "text", "qa", "multiple", "ranking", "podium"].includes(state.poll.kind);
  return typed || state.poll.named ? 120 : 10;
}

function scene(view: RoomView): string {
  const { state } = view;
  if (state.phase === "tunggu") {
    const words = phoneWords(state.language);
    return `<section class="calm"><h1>${escapeHtml(state.title)}</h1><p>${escapeHtml(words.waiting)} ${escapeHtml(words.waitingNext)}</p></section>`;
  }
  const question = `<h1>${escapeHtml(state.poll.question)}</h1>${post(state)}`;
  if (state.phase === "hasil") return question + results(state) + ownAnswer(view.mine, state);
  return (
    question +
    (state.phase === "buka" ? form(view, state) : locked(view) + ownAnswer(view.mine, state)) +
    board(state)
  );
}

function post({ post }: Asking): string {
  if (post === null) return "";
  const who = [post.display, post.account].filter((part) => part !== "").join(" · ");
  const photo = post.photo === "" ? "" : `<p class="photo">${escapeHtml(post.photo)}</p>`;
  return `<article class="post"><b>${escapeHtml(who)}</b><p>${escapeHtml(post.text)}</p>${photo}</article>`;
}

function form(view: RoomView, state: Asking): string {
  const words = phoneWords(state.language);
  const { poll, language } = state;
  const hint = view.mine === null ? hintOf(poll, words) : words.mayChange;
  const name = poll.named
    ? `<label class="field">${escapeHtml(words.name)}<input name="nama" maxlength="100" autocomplete="name" required value="${escapeHtml(view.name)}"></label>`
    : "";
  return `<p class="hint">${escapeHtml(hint)}</p>
<form class="options" action="${address(view)}" method="post">
<input type="hidden" name="putaran" value="${escapeHtml(state.run)}">
<input type="hidden" name="kunci" value="${escapeHtml(view.key)}">
<input type="hidden" name="peserta" value="${escapeHtml(view.token)}">
${name}
${fieldsOf(poll, { words, language, mine: view.mine })}
</form>`;
}

/** What to do, in a line; fields say it themselves. */
function hintOf(poll: Asking["poll"], words: PhoneWords): string {
  switch (poll.kind) {
    case "multiple":
      return words.chooseSome(poll.min, poll.max);
    case "ranking":
      return words.rank;
    case "number":
    case "words":
    case "text":
    case "qa":
    case "podium":
      return "";
    case "single":
    case "benar-salah":
    case "quiz":
    case "trial":
    case "scale":
      return words.choose;
    case "teams":
      return words.teamHint;
  }
}

function locked(view: RoomView): string {
  const words = phoneWords(view.state.language);
  return `<p>${escapeHtml(words.locked)} ${escapeHtml(words.lockedNext)}</p>`;
}
