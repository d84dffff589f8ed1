import { remoteWords } from "../core/text/remote.ts";
import { escapeHtml } from "./escape.ts";
import type { PhoneFiles } from "./files.ts";

/** The page of paired devices. It says nothing until its script has a line: whoever finds it learns nothing of the talk. */
export function remotePage(files: PhoneFiles): string {
  const version = (name: string): string => files.get(name)?.version ?? "";
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark">
<meta name="theme-color" content="#0a1628">
<title>${escapeHtml(remoteWords.id.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/remote.css?v=${version("/remote.css")}">
<script type="module" src="/remote.js?v=${version("/remote.js")}"></script>
</head>
<body>
<div id="app"><noscript><p>${escapeHtml(remoteWords.id.noScript)}</p><p lang="en">${escapeHtml(remoteWords.en.noScript)}</p></noscript></div>
</body>
</html>
`;
}
