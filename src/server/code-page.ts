import { phoneWords } from "../core/text/phone.ts";
import { codeLength, type LiveLanguage } from "../wire/live.ts";
import { escapeHtml } from "./escape.ts";
import type { PhoneFiles } from "./files.ts";
import { kept, otherLanguage, page } from "./page.ts";

export type CodeView = {
  files: PhoneFiles;
  language: LiveLanguage;
  /** The language the person asked for; null follows the hall. */
  asked: LiveLanguage | null;
  /** Why the last code did not work. */
  message: string | null;
  /** Our address, for people whose page is shown inside another app; null for all others. */
  inside: string | null;
};

/** For `/`: the typed code. */
export function codePage({ files, language, asked, message, inside }: CodeView): string {
  const words = phoneWords(language);
  const body = `<main class="page join">
<header class="title"><span>${escapeHtml(words.product)}</span>${otherLanguage("/?", language)}</header>
<h1>${escapeHtml(words.joinTitle)}</h1>
<form action="/" method="get">
${asked === null ? "" : `<input type="hidden" name="lang" value="${asked}">`}
<label for="kode">${escapeHtml(words.joinHint)}</label>
<input id="kode" name="kode" maxlength="${codeLength + 4}" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-label="${escapeHtml(words.code)}">
${message === null ? "" : `<p class="trouble" role="alert">${escapeHtml(message)}</p>`}
<button class="primary" type="submit">${escapeHtml(words.join)}</button>
</form>
<footer>${kept(words, inside)}</footer>
</main>`;
  return page({ files, language, title: `${words.joinTitle} · ${words.product}`, body }, "");
}
