/** Prints how long a check takes by length of the post: `node tests/bench/check-speed.ts`. Text is our own. */
import { join } from "node:path";
import { compilePacks } from "../../src/core/rules/compile.ts";
import { judge } from "../../src/core/rules/judge.ts";
import { loadPacks } from "../../src/host/packs.ts";

const sentence =
  "Katanya tukin dipotong, dasar goblok yang menyebarkan. Rapat di Contoh berjalan lancar, 3 orang hadir @contoh #UangKita! ";
const start = performance.now();
const { packs } = await loadPacks(join(import.meta.dirname, "../../resources"));
const read = performance.now();
const book = compilePacks(packs);
const compiled = performance.now();
console.log(
  `read ${(read - start).toFixed(0)} ms, compile ${(compiled - read).toFixed(0)} ms, ${String(book.lexicon.forms)} forms`,
);
// Compiled code is what a talk meets: the first rounds are left out.
for (let i = 0; i < 400; i += 1) judge(book, { text: sentence, activity: "unggah", official: false });
for (const length of [280, 1_000, 5_000, 20_000]) {
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
  const times: number[] = [];
  for (let i = 0; i < 60; i += 1) {
    const before = performance.now();
    judge(book, { text, activity: "unggah", official: false });
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  console.log(
    `${String(length)} characters: fastest ${(times[0] ?? 0).toFixed(2)} ms, median ${(times[30] ?? 0).toFixed(2)} ms, p95 ${(times[57] ?? 0).toFixed(2)} ms`,
  );
}
