import { join } from "node:path";
import { compilePacks } from "../../src/core/rules/compile.ts";
import { judge } from "../../src/core/rules/judge.ts";
import { loadPacks } from "../../src/host/packs.ts";
import { median, percentile } from "./figures.ts";

const sentences = [
  "Besok ada rapat evaluasi bersama tim pelayanan, semoga lancar.",
  "SEBARKAN!!! Info valid dari grup sebelah, jangan sampai dihapus.",
  "Katanya tarif baru mulai bulan depan, tapi belum ada sumber resminya.",
  "Terima kasih sudah datang ke loket kami hari ini, sampai jumpa lagi 🙏",
  "Dasar goblok, ngapain ikut kalau cuma bikin macet, huh!",
  "Jangan sebarkan hoaks ya, cek dulu di situs resmi sebelum membagikan.",
];

/** Milliseconds for one judgement, by length of the post. */
export async function measureChecks(): Promise<string> {
  const { packs } = await loadPacks(join(import.meta.dirname, "..", "..", "resources"));
  const compiling = performance.now();
  const book = compilePacks(packs);
  const compiled = performance.now() - compiling;
  const rows = [280, 1_000, 5_000].map((length) => {
    const took: number[] = [];
    for (let round = 0; round < 300; round += 1) {
      const post = { text: textOf(length, round), activity: "unggah" as const, official: false };
      const started = performance.now();
      judge(book, post);
      // The first rounds warm the engine up, as typing does.
      if (round >= 50) took.push(performance.now() - started);
    }
    return `| ${length} | ${median(took).toFixed(2)} ms | ${percentile(took, 0.95).toFixed(2)} ms |`;
  });
  return [
    "## Check of a post, by length",
    "",
    `250 posts a row, each a different mix of harmless and flagged sentences, warm, all packs; compiling the packs took ${Math.round(compiled)} ms.`,
    "",
    "| characters | median | p95 |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function textOf(length: number, seed: number): string {
  let text = "";
  for (let at = seed; text.length < length; at += 1)
    text += `${sentences[(at * 7 + seed) % sentences.length]} ${at} `;
  return text.slice(0, length);
}
