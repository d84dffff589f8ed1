import type { Post } from "../core/post/post.ts";
import type { Finding, Judgement, Severity, Span, Verdict } from "../core/rules/finding.ts";

const verdictWords: Record<Verdict, string> = {
  aman: "AMAN",
  tinjau: "TINJAU DULU",
  jangan: "JANGAN UNGGAH",
};
const severityWords: Record<Severity, string> = {
  info: "catatan",
  review: "tinjau",
  warning: "peringatan",
  severe: "berat",
};

const quote = (post: Post, span: Span): string => `"${(post[span.field] ?? "").slice(span.start, span.end)}"`;

function finding(post: Post, one: Finding): string[] {
  const marked = one.spans.map((span) => quote(post, span)).join(", ");
  return [
    `- [${severityWords[one.severity]}] ${one.message} (${one.check}, keyakinan ${one.confidence.toFixed(2)})`,
    ...(marked === "" ? [] : [`  Bagian: ${marked}`]),
    `  Mengapa: ${one.why}`,
    ...one.advice.map((advice) => `  Saran: ${advice}`),
    ...(one.safer === undefined ? [] : [`  Misalnya: ${one.safer}`]),
    ...(one.office === undefined
      ? []
      : [`  Aturan kantor: ${one.office.owner}, ditinjau ${one.office.reviewed}`]),
    ...one.basis.map((basis) => `  Dasar: ${basis.source}, ${basis.clause} (${basis.status})`),
  ];
}

/** Findings of one post for people on a terminal. */
export function readable(post: Post, judgement: Judgement): string {
  const lines = [`${verdictWords[judgement.verdict]} (indikasi, bukan putusan)`];
  for (const one of judgement.findings) lines.push("", ...finding(post, one));
  if (judgement.findings.length === 0) lines.push("", "Tidak ada yang ditandai.");
  if (judgement.suppressed.length > 0) {
    lines.push("", "Dipertimbangkan, lalu dilepas:");
    for (const one of judgement.suppressed) {
      lines.push(`- ${one.check}: ${one.spans.map((span) => quote(post, span)).join(", ")}. ${one.reason}`);
    }
  }
  if (judgement.questions.length > 0) {
    lines.push("", "Tanyakan pada diri sendiri:", ...judgement.questions.map((one) => `- ${one.text}`));
  }
  for (const note of judgement.allowed ?? [])
    lines.push("", `Tetap boleh: ${note.message}`, ...note.advice.map((advice) => `- ${advice}`));
  return `${lines.join("\n")}\n`;
}
