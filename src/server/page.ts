import type { PhoneWords } from "../core/text/phone.ts";
import type { LiveLanguage } from "../wire/live.ts";
import { escapeHtml } from "./escape.ts";
import type { PhoneFiles } from "./files.ts";

type Frame = { files: PhoneFiles; language: LiveLanguage; title: string; body: string };

/** The frame around every page for voters. */
export function page(frame: Frame, head: string): string {
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

/** The same page in the other language, named in that language. `from`: its address up to the language. */
export function otherLanguage(from: string, language: LiveLanguage): string {
  const [other, name] = language === "id" ? ["en", "English"] : ["id", "Bahasa Indonesia"];
  return `<a class="language" lang="${other}" href="${from}lang=${other}">${name}</a>`;
}

/** Who keeps what, why, how long, and whom to ask; and where to go on when this page closes. */
export function kept(words: PhoneWords, inside: string | null): string {
  const elsewhere = inside === null ? "" : `<p>${escapeHtml(words.inside(inside))}</p>`;
  return `${elsewhere}<p>${escapeHtml(words.kept)}</p>`;
}
