import type { PublicPoll } from "../core/poll/public-poll.ts";
import { formatCount, phoneWords } from "../core/text/phone.ts";
import { codeLength, type LiveLanguage, type LiveState, roomPath } from "../wire/live.ts";
import type { PhoneFiles } from "./files.ts";

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");

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

/** For `/`: the typed code. `message` says why the last one did not work. */
export function codePage(files: PhoneFiles, language: LiveLanguage, message: string | null): string {
  const words = phoneWords(language);
  const body = `<main class="page join">
<header class="title">${escapeHtml(words.product)}</header>
<h1>${escapeHtml(words.joinTitle)}</h1>
<form action="/" method="get">
<label for="kode">${escapeHtml(words.joinHint)}</label>
<input id="kode" name="kode" maxlength="${codeLength + 4}" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-label="${escapeHtml(words.code)}">
${message === null ? "" : `<p class="trouble" role="alert">${escapeHtml(message)}</p>`}
<button class="primary" type="submit">${escapeHtml(words.join)}</button>
</form>
</main>`;
  return page({ files, language, title: `${words.joinTitle} · ${words.product}`, body }, "");
}

export type RoomView = {
  files: PhoneFiles;
  room: string;
  state: LiveState;
  /** The person's identity for this form, and a key for its next answer. */
  token: string;
  key: string;
  mine: string | null;
  message: { text: string; good: boolean } | null;
  /** The page that stays without a script, asked for by somebody whose full page does not get through. */
  plain: boolean;
};

/** The room's page. With a script, `phone.js` takes over; without one, each option is a button that votes. */
export function roomPage(view: RoomView): string {
  const { files, state } = view;
  const words = phoneWords(state.language);
  const path = roomPath(view.room);
  const refresh = `<meta http-equiv="refresh" content="10;url=${path}${view.plain ? "?polos" : ""}">`;
  const script = `<script type="module" src="/phone.js?v=${files.get("/phone.js")?.version ?? ""}"></script>`;
  const note = view.message;
  const body = `<div id="app" data-peserta="${escapeHtml(view.token)}"><main class="page">
<header class="title">${escapeHtml(state.phase === "tunggu" ? words.product : state.title)}</header>
${scene(view)}
<footer><p class="status ${note?.good === false ? "trouble" : "saved"}" role="status">${escapeHtml(note?.text ?? "")}</p>
<p>${escapeHtml(words.anonymous)}</p>${view.plain ? `<p>${escapeHtml(words.plainHint)} <a href="${path}">${escapeHtml(words.scriptOffer)}</a></p>` : ""}</footer>
</main></div>`;
  const title = state.title === "" ? words.product : `${state.title} · ${words.product}`;
  const head = view.plain ? refresh : `<noscript>${refresh}</noscript>\n${script}`;
  return page({ files, language: state.language, title, body }, head);
}

function scene(view: RoomView): string {
  const { state } = view;
  if (state.phase === "tunggu") {
    const words = phoneWords(state.language);
    return `<section class="calm"><h1>${escapeHtml(state.title)}</h1><p>${escapeHtml(words.waiting)} ${escapeHtml(words.waitingNext)}</p></section>`;
  }
  const question = `<h1>${escapeHtml(state.poll.question)}</h1>`;
  if (state.phase === "hasil") return question + results(state) + answer(view, state.poll);
  return question + (state.phase === "buka" ? options(view, state) : locked(view) + answer(view, state.poll));
}

function options(view: RoomView, state: { run: string; poll: PublicPoll }): string {
  const words = phoneWords(view.state.language);
  const buttons = state.poll.options.map(({ id, text }) => {
    const [style, mark] =
      id === view.mine ? [" chosen", ` <small>${escapeHtml(words.yours)}</small>`] : ["", ""];
    return `<button class="option${style}" type="submit" name="pilihan" value="${escapeHtml(id)}">${escapeHtml(text)}${mark}</button>`;
  });
  return `<p class="hint">${escapeHtml(view.mine === null ? words.choose : words.mayChange)}</p>
<form class="options" action="${roomPath(view.room)}${view.plain ? "?polos" : ""}" method="post">
<input type="hidden" name="putaran" value="${escapeHtml(state.run)}">
<input type="hidden" name="kunci" value="${escapeHtml(view.key)}">
<input type="hidden" name="peserta" value="${escapeHtml(view.token)}">
${buttons.join("\n")}
</form>`;
}

function locked(view: RoomView): string {
  const words = phoneWords(view.state.language);
  return `<p>${escapeHtml(words.locked)} ${escapeHtml(words.lockedNext)}</p>`;
}

function results(state: Extract<LiveState, { phase: "hasil" }>): string {
  const words = phoneWords(state.language);
  const votes = new Map(state.tally.map((entry) => [entry.option, entry.votes]));
  const rows = state.poll.options.map(({ id, text }) => {
    const count = formatCount(votes.get(id) ?? 0, state.language);
    const right = state.correct.includes(id) ? ` · ${escapeHtml(words.right)}` : "";
    return `<li>${escapeHtml(text)}: <b>${count} ${escapeHtml(words.votes)}</b>${right}</li>`;
  });
  const explain = state.explain === null ? "" : `<p>${escapeHtml(state.explain)}</p>`;
  return `<h2>${escapeHtml(words.results)}</h2><ul>${rows.join("")}</ul>${explain}`;
}

function answer(view: RoomView, poll: PublicPoll): string {
  const words = phoneWords(view.state.language);
  const chosen = poll.options.find((option) => option.id === view.mine);
  return chosen === undefined
    ? `<p>${escapeHtml(words.noAnswer)}</p>`
    : `<p>${escapeHtml(words.yours)}: <b>${escapeHtml(chosen.text)}</b></p>`;
}
