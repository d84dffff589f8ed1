import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { redactPost } from "../../../../src/core/post/mask.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import type { Finding, Judgement, Severity, Suppressed } from "../../../../src/core/rules/finding.ts";
import { hallTrial } from "../../../../src/core/session/hall.ts";
import type { Note } from "../../../../src/core/session/note.ts";
import type { Trial } from "../../../../src/core/session/session.ts";
import { freshTrial } from "../../../../src/core/session/trials.ts";
import { HallTrialStage } from "../../../../src/renderer/hall/hall-context.tsx";
import { TrialStage } from "../../../../src/renderer/trial/trial-stage.tsx";
import { trialWords } from "../../../../src/core/text/trial.ts";
import { basisWords, kindWord } from "../../../../src/renderer/trial/words.ts";

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
const judgement: Judgement = {
  verdict: "jangan",
  findings: [
    { ...finding("pertama", "review", 0, 12), kind: "anjuran" },
    { ...finding("kedua", "severe", 29, 44), kind: "larangan" },
  ],
  suppressed,
  questions: [{ rule: "konten-bermanfaat", text: "Apakah bermanfaat?" }],
};
const note: Note = {
  verdict: { verdict: "tinjau", reason: "nomor itu urutan antrean" },
  dropped: [{ check: "politik/pertama", reason: "ini tiket lomba" }],
  added: [
    { id: "n1", rule: "verifikasi", name: "Periksa dulu", basis: ["SE"], spans: [], reason: "tanpa sumber" },
  ],
  checked: ["benar"],
};

type Drawn = Partial<Trial> & { judgement?: Judgement; shown?: Post };
function draw({ judgement: given = judgement, shown = post, ...trial }: Drawn): string {
  const content = { post: shown, judgement: given, packHash: "" };
  const current = { ...freshTrial({ kind: "pasted" }), content, ...trial };
  return renderToStaticMarkup(<HallTrialStage trial={hallTrial("t", current, true)} />);
}

test("a post nobody judged yet is asked about", () => {
  expect(renderToStaticMarkup(<TrialStage post={post} told={null} total={0} />)).toContain("Menurut Anda?");
});

test("before anything is revealed the hall is asked and told nothing", () => {
  const html = draw({ note });
  expect(html).toContain("Menurut Anda?");
  for (const words of ["pertama", "<mark", "verdict-badge", "fasilitator"]) expect(html).not.toContain(words);
});

describe("with one finding of two revealed", () => {
  const html = draw({ revealed: 1 });
  test("it stands large with its words, and the second is nowhere", () => {
    expect(html).toContain("karena pertama");
    expect(html).toContain("Perlu ditinjau");
    expect(html).toContain("indikasi kuat");
    expect(html).toContain("<b>Anjuran,</b> menurut materi sosialisasi SE-16/MK.01/2018");
    expect(html).not.toContain("kedua");
  });
  test("the verdict and what was let go wait", () => {
    expect(html).toContain("Temuan 1 dari 2");
    expect(html).not.toContain("verdict-badge");
    expect(html).not.toContain("Tagar resmi");
  });
});

test("the verdict comes as word and sign once all are revealed", () => {
  expect(draw({ revealed: 3 })).toMatch(/verdict-badge" data-tone="jangan".*<svg.*Jangan unggah/);
  expect(draw({ revealed: 3 })).not.toContain(">Aplikasi<");
});

test("the summary lists all and what was let go with its reason", () => {
  const html = draw({ revealed: 3 });
  for (const words of ["pertama", "kedua", "Dipertimbangkan, lalu dilepas", "Tagar resmi dianjurkan"]) {
    expect(html).toContain(words);
  }
});

test("a post without findings is aman, and its near misses teach", () => {
  const html = draw({ judgement: { ...judgement, verdict: "aman", findings: [] }, revealed: 1 });
  expect(html).toContain("Aman");
  expect(html).toContain("Tagar resmi dianjurkan");
});

describe("the facilitator's word", () => {
  test("stands beside a finding of the app, which keeps its own", () => {
    const html = draw({ note, revealed: 1 });
    expect(html).toContain("karena pertama");
    expect(html).toMatch(/Menurut fasilitator<.*tidak berlaku di sini\..*ini tiket lomba/);
  });
  test("is a finding of its own after the app's, and says that the app had none", () => {
    const html = draw({ note, revealed: 3 });
    expect(html).toContain("Temuan 3 dari 3");
    for (const words of [
      "Menurut fasilitator",
      "Periksa dulu",
      "tanpa sumber",
      "Aplikasi tidak menandai ini.",
    ])
      expect(html).toContain(words);
  });
  test("is a second verdict with its reason, each badge with its name", () => {
    const html = draw({ note, revealed: 4 });
    expect(html).toMatch(/>Aplikasi<.*data-tone="jangan".*>Fasilitator<.*data-tone="tinjau"/);
    expect(html).toContain("nomor itu urutan antrean");
    expect(html).toContain("tidak berlaku menurut fasilitator");
  });
});

describe("on demand", () => {
  test("what was let go, before any finding", () => {
    const html = draw({ side: "let-go" });
    expect(html).toContain("Tagar resmi dianjurkan");
    expect(html).not.toContain("pertama");
  });
  test("that nothing was let go is said too", () => {
    expect(draw({ side: "let-go", judgement: { ...judgement, suppressed: [] } })).toContain(
      "tidak ada yang dilepas",
    );
  });
  test("the questions no program decides, ticked where the room has asked", () => {
    const html = draw({ side: "questions", note });
    for (const words of ["Yang tidak bisa diputuskan aplikasi", "Apakah bermanfaat?"])
      expect(html).toContain(words);
    expect(html.match(/data-checked="true"/g)).toHaveLength(1);
    expect(html).not.toContain("pertama");
  });
  test("where to turn, with the verdict, when the judgement knows it", () => {
    const allowed = [
      { id: "kritik", name: "Kritik", message: "Kritik boleh.", advice: ["Lapor lewat WISE"], spans: [] },
    ];
    const told = draw({ judgement: { ...judgement, allowed }, revealed: 3 });
    for (const words of ["Yang tetap boleh", "Kritik boleh.", "Lapor lewat WISE"])
      expect(told).toContain(words);
    expect(draw({ judgement: { ...judgement, allowed }, revealed: 2 })).not.toContain("Kritik boleh.");
    expect(draw({ revealed: 3 })).not.toContain("Yang tetap boleh");
  });
});

test.each<Drawn>([
  { revealed: 1 },
  { revealed: 2 },
  { revealed: 3 },
  { side: "let-go" },
  { side: "questions" },
])("with findings the hall always reads that they are no ruling: %o", (drawn) => {
  expect(draw(drawn)).toContain("Indikasi, bukan putusan.");
});

test("the post's own markup stays words", () => {
  expect(draw({ shown: { ...post, text: "<img src=x>" } })).toContain("&lt;img src=x&gt;");
});

test("what was covered is drawn as bars, and nobody's initial stands in the picture", () => {
  const html = draw({ shown: redactPost(post, [{ field: "display", start: 0, end: 11 }]) });
  expect(html).not.toContain("█");
  expect(html.match(/post-bar/g)).toHaveLength(2);
  expect(html).not.toContain("Sari");
});

test.each([
  ["larangan", "Larangan,"],
  ["anjuran", "Anjuran,"],
  ["tambahan", "Tambahan aplikasi ini:"],
  [undefined, "Dasar:"],
] as const)("a rule of kind %s is introduced as %s", (kind, words) => {
  expect(kindWord(trialWords.id, kind)).toBe(words);
});

test.each([
  [1, "indikasi kuat"],
  [0.8, "indikasi kuat"],
  [0.79, "indikasi sedang"],
  [0.5, "indikasi sedang"],
  [0.2, "indikasi lemah"],
])("confidence %d is said as %s", (confidence, word) => {
  expect(trialWords.id.confidence(confidence)).toBe(word);
});

test("sources are named with how far each is known", () => {
  const source = (name: string, status: string) => ({ source: name, clause: "", status, verified: null });
  expect(basisWords([source("A", "menurut materi"), source("B", ""), source("C", "belum dicek")])).toEqual([
    "menurut materi A",
    "B",
    "C (belum dicek)",
  ]);
});
