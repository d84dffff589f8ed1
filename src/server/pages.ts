import { type Answer, skip } from "../core/poll/answer.ts";
import { formatCount, keptOf, phoneWords, type PhoneWords } from "../core/text/phone.ts";
import { codeLength, type LiveLanguage, type LiveState, roomPath } from "../wire/live.ts";
import { escapeHtml } from "./escape.ts";
import { fieldsOf } from "./fields.ts";
import type { PhoneFiles } from "./files.ts";

type Frame = { files: PhoneFiles; language: LiveLanguage; title: string; body: string };

function page(frame: Frame, head: string): string {
  const style = frame.files.get("/phone.css")?.version ?? "";
  return `<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(frame.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/phone.css?v=${style}">
${head}
</head>
<body>
${frame.body}
</body>
</html>
`;
}

export type CodeView = {
  files: PhoneFiles;
  language: LiveLanguage;
  /** Why the last code did not work. */
  message: string | null;
  /** Our address, for people whose page is shown inside another app; null for all others. */
  inside: string | null;
};

/** For `/`: the typed code. */
export function codePage({ files, language, message, inside }: CodeView): string {
  const words = phoneWords(language);
  const body = `<main class="page join">
<header class="title"><span>${escapeHtml(words.product)}</span>${otherLanguage("/?", language)}</header>
<h1>${escapeHtml(words.joinTitle)}</h1>
<form action="/" method="get">
<input type="hidden" name="lang" value="${language}">
<label for="kode">${escapeHtml(words.joinHint)}</label>
<input id="kode" name="kode" maxlength="${codeLength + 4}" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-label="${escapeHtml(words.code)}">
${message === null ? "" : `<p class="trouble" role="alert">${escapeHtml(message)}</p>`}
<button class="primary" type="submit">${escapeHtml(words.join)}</button>
</form>
<footer>${kept(words, inside)}</footer>
</main>`;
  return page({ files, language, title: `${words.joinTitle} · ${words.product}`, body }, "");
}

/** The same page in the other language, named in that language. */
function otherLanguage(from: string, language: LiveLanguage): string {
  const [other, name] = language === "id" ? ["en", "English"] : ["id", "Bahasa Indonesia"];
  return `<a class="language" lang="${other}" href="${from}lang=${other}">${name}</a>`;
}

/** Who keeps what, why, how long, and whom to ask; and where to go on when this page closes. */
function kept(words: PhoneWords, inside: string | null): string {
  const elsewhere = inside === null ? "" : `<p>${escapeHtml(words.inside(inside))}</p>`;
  return `${elsewhere}<p>${escapeHtml(words.kept)}</p>`;
}

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
  if (state.phase === "hasil") return question + results(state) + answer(view, state);
  return (
    question +
    (state.phase === "buka" ? form(view, state) : locked(view) + answer(view, state)) +
    board(state)
  );
}

type Asking = Exclude<LiveState, { phase: "tunggu" }>;

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
  }
}

function locked(view: RoomView): string {
  const words = phoneWords(view.state.language);
  return `<p>${escapeHtml(words.locked)} ${escapeHtml(words.lockedNext)}</p>`;
}

/** Questions from the hall that were let through; wanting one too takes a script. */
function board({ board, language }: Asking): string {
  if (board === null || board.length === 0) return "";
  const words = phoneWords(language);
  const rows = board.map(({ text, votes, answered }) => {
    const done = answered === true ? ` · ${escapeHtml(words.answered)}` : "";
    return `<li>${escapeHtml(text)}: <b>${formatCount(votes, language)} ${escapeHtml(words.people)}</b>${done}</li>`;
  });
  return `<h2>${escapeHtml(words.board)}</h2><ul>${rows.join("")}</ul>`;
}

function results(state: Extract<LiveState, { phase: "hasil" }>): string {
  const words = phoneWords(state.language);
  const { tally, correct, poll, language } = state;
  const rows = tally.rows.map(({ id, text, votes, place }) => {
    const right = correct.includes(id) ? ` · ${escapeHtml(words.right)}` : "";
    const figure =
      poll.kind === "ranking" || poll.kind === "podium"
        ? `${escapeHtml(words.place)} ${place === undefined ? "–" : formatCount(place, language)}`
        : `${formatCount(votes, language)} ${escapeHtml(words.votes)}`;
    return `<li>${escapeHtml(text)}: <b>${figure}</b>${right}</li>`;
  });
  const middle =
    tally.middle === null
      ? ""
      : `<p>${escapeHtml(poll.kind === "scale" ? words.mean : words.median)}: <b>${formatCount(tally.middle, language)}</b></p>`;
  const explain = state.explain === null ? "" : `<p>${escapeHtml(state.explain)}</p>`;
  return `<h2>${escapeHtml(words.results)}</h2><ul>${rows.join("")}</ul>${middle}${explain}`;
}

function answer(view: RoomView, state: Asking): string {
  const words = phoneWords(state.language);
  return view.mine === null
    ? `<p>${escapeHtml(words.noAnswer)}</p>`
    : `<p>${escapeHtml(words.yours)}: <b>${escapeHtml(inWords(view.mine, state, words))}</b></p>`;
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
