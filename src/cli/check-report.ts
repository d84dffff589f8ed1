import type { Language } from "../core/deck/model.ts";
import type { Post } from "../core/post/post.ts";
import type { Finding, Judgement, Span } from "../core/rules/finding.ts";
import { inLanguage } from "../core/rules/language.ts";
import { checkWords, type CheckWords } from "../core/text/check.ts";

const quote = (post: Post, span: Span): string => `"${(post[span.field] ?? "").slice(span.start, span.end)}"`;

function finding(words: CheckWords, post: Post, one: Finding): string[] {
  const marked = one.spans.map((span) => quote(post, span)).join(", ");
  return [
    `- [${words.severities[one.severity]}] ${one.message} (${one.check}, ${words.confidence} ${one.confidence.toFixed(2)})`,
    ...(marked === "" ? [] : [`  ${words.part}: ${marked}`]),
    `  ${words.why}: ${one.why}`,
    ...one.advice.map((advice) => `  ${words.advice}: ${advice}`),
    ...(one.safer === undefined ? [] : [`  ${words.instead}: ${one.safer}`]),
    ...(one.office === undefined ? [] : [`  ${words.office(one.office.owner, one.office.reviewed)}`]),
    ...one.basis.map((basis) => `  ${words.basis}: ${basis.source}, ${basis.clause} (${basis.status})`),
  ];
}

/** Findings of one post for people on a terminal. */
export function readable(post: Post, judged: Judgement, language: Language): string {
  const words = checkWords[language];
  const judgement = inLanguage(judged, language);
  const lines = [`${words.verdicts[judgement.verdict]} (${words.signal})`];
  for (const one of judgement.findings) lines.push("", ...finding(words, post, one));
  if (judgement.findings.length === 0) lines.push("", words.nothing);
  if (judgement.suppressed.length > 0) {
    lines.push("", words.letGo);
    for (const one of judgement.suppressed) {
      lines.push(`- ${one.check}: ${one.spans.map((span) => quote(post, span)).join(", ")}. ${one.reason}`);
    }
  }
  if (judgement.questions.length > 0) {
    lines.push("", words.ask, ...judgement.questions.map((one) => `- ${one.text}`));
  }
  for (const note of judgement.allowed ?? [])
    lines.push("", `${words.allowed}: ${note.message}`, ...note.advice.map((advice) => `- ${advice}`));
  return `${lines.join("\n")}\n`;
}
