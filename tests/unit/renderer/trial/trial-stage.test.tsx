import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Finding, Severity, Suppressed } from "../../../../src/core/rules/finding.ts";
import { TrialStage, type TrialStageProps } from "../../../../src/renderer/trial/trial-stage.tsx";
import { basisWords, confidenceWord } from "../../../../src/renderer/trial/words.ts";

const post = {
  id: "contoh",
  text: "Tiket bisnis dibayar negara, pilih nomor dua",
  display: "Sari Rekaan",
  account: "sari.rekaan",
  activity: "unggah",
  official: false,
} as const;

const finding = (message: string, severity: Severity, start: number, end: number): Finding => ({
  rule: "politik",
  check: `politik/${message}`,
  severity,
  spans: [{ field: "text", start, end }],
  confidence: 0.9,
  message,
  why: `karena ${message}`,
  advice: ["Tahan dulu"],
  basis: [{ source: "SE-16/MK.01/2018", clause: "", status: "menurut materi sosialisasi", verified: null }],
  mask: false,
});

const suppressed: Suppressed[] = [
  { rule: "nama-akun", check: "nama-akun/tagar", reason: "Tagar resmi dianjurkan", spans: [] },
];
const judgement = {
  verdict: "jangan",
  findings: [finding("pertama", "review", 0, 12), finding("kedua", "severe", 29, 44)],
  suppressed,
  questions: [{ rule: "konten-bermanfaat", text: "Apakah bermanfaat?" }],
} as const satisfies TrialStageProps["judgement"];

const draw = (props: Partial<TrialStageProps>) =>
  renderToStaticMarkup(<TrialStage post={post} judgement={judgement} revealed={0} {...props} />);

describe("before anything is revealed", () => {
  test.each([null, judgement])("the hall is asked and told nothing", (given) => {
    const html = draw({ judgement: given });
    expect(html).toContain("Menurut Anda?");
    expect(html).not.toContain("pertama");
    expect(html).not.toContain("<mark");
    expect(html).not.toContain("verdict-badge");
  });
});

describe("with one finding of two revealed", () => {
  const html = draw({ revealed: 1 });
  test("it stands large with its words, and the second is nowhere", () => {
    expect(html).toContain("karena pertama");
    expect(html).toContain("Perlu ditinjau");
    expect(html).toContain("petunjuk kuat");
    expect(html).toContain("Dasar: SE-16/MK.01/2018 (menurut materi sosialisasi)");
    expect(html).not.toContain("kedua");
  });
  test("the verdict and what was let go wait", () => {
    expect(html).toContain("Temuan 1 dari 2");
    expect(html).not.toContain("verdict-badge");
    expect(html).not.toContain("Tagar resmi");
  });
});

test("the verdict comes as word and sign once all are revealed", () => {
  expect(draw({ revealed: 2 })).toMatch(/verdict-badge" data-tone="jangan".*<svg.*Jangan unggah/);
});

test("when the view carries only revealed findings, the total keeps the verdict back", () => {
  const partial = { ...judgement, verdict: null, findings: judgement.findings.slice(0, 1) };
  const html = draw({ judgement: partial, revealed: 1, total: 2 });
  expect(html).toContain("Temuan 1 dari 2");
  expect(html).not.toContain("verdict-badge");
});

test("an earlier finding can be shown large again", () => {
  const html = draw({ revealed: 2, focus: 0 });
  expect(html).toContain("karena pertama");
  expect(html).not.toContain("karena kedua");
});

test("the summary lists all and what was let go with its reason", () => {
  const html = draw({ revealed: 2, focus: "summary" });
  for (const words of ["pertama", "kedua", "Dipertimbangkan, lalu dilepas", "Tagar resmi dianjurkan"]) {
    expect(html).toContain(words);
  }
});

test("a post without findings is aman, and its near misses teach", () => {
  const html = draw({ judgement: { ...judgement, verdict: "aman", findings: [] } });
  expect(html).toContain("Aman");
  expect(html).toContain("Tagar resmi dianjurkan");
});

test.each([
  { revealed: 1 },
  { revealed: 2 },
  { revealed: 2, focus: "summary" as const },
  { revealed: 2, focus: "let-go" as const },
])("with findings the hall always reads that they are no ruling: %o", (props) => {
  expect(draw(props)).toContain("Indikasi, bukan putusan.");
});

test("the post's own markup stays words", () => {
  expect(draw({ post: { ...post, text: "<img src=x>" } })).toContain("&lt;img src=x&gt;");
});

test.each([
  [1, "petunjuk kuat"],
  [0.8, "petunjuk kuat"],
  [0.79, "petunjuk sedang"],
  [0.5, "petunjuk sedang"],
  [0.2, "petunjuk lemah"],
])("confidence %d is said as %s", (confidence, word) => {
  expect(confidenceWord(confidence)).toBe(word);
});

test("two sources are named with how far each is known", () => {
  const source = (name: string, status: string) => ({ source: name, clause: "", status, verified: null });
  expect(basisWords([source("A", "menurut materi"), source("B", "")])).toEqual(["A (menurut materi)", "B"]);
});
