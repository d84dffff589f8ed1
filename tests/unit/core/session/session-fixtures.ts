import type { Action, Stamped } from "../../../../src/core/session/action.ts";
import type { Answer } from "../../../../src/core/poll/answer.ts";
import type { Poll } from "../../../../src/core/poll/poll.ts";
import type { Finding, Judgement } from "../../../../src/core/rules/finding.ts";
import type { Note } from "../../../../src/core/session/note.ts";
import { reduce } from "../../../../src/core/session/reduce.ts";
import type { DeckRef, Session, SlideRef, TrialContent } from "../../../../src/core/session/session.ts";

const slide = (id: string, more: Partial<SlideRef> = {}): SlideRef => ({
  id,
  title: `Judul ${id}`,
  steps: 0,
  minutes: 1,
  part: "core",
  poll: null,
  post: null,
  ...more,
});

/** Every kind of slide once: fragments, a poll, a second poll, a post of the library, backup slides within and last. */
export const deck: DeckRef = {
  id: "uji",
  title: "Deck uji",
  language: "id",
  planMinutes: 60,
  hash: "a".repeat(64),
  source: "/deck/uji",
  slides: [
    slide("buka"),
    slide("langkah", { steps: 2 }),
    slide("cadangan", { part: "backup", steps: 1 }),
    slide("tanya", { poll: "warna" }),
    slide("tanya-lagi", { poll: "buah" }),
    slide("sidang", { post: "banjir", steps: 1 }),
    slide("opsional", { part: "optional" }),
    slide("tutup"),
    slide("lampiran", { part: "backup" }),
  ],
};

export const warna: Extract<Poll, { kind: "single" }> = {
  id: "warna",
  kind: "single",
  question: "Warna apa?",
  options: [
    { id: "merah", text: "Merah" },
    { id: "biru", text: "Biru", correct: true },
    { id: "hijau", text: "Hijau" },
  ],
  explain: "PENJELASAN-RAHASIA",
};
export const buah: Poll = {
  id: "buah",
  kind: "single",
  question: "Buah apa?",
  options: [
    { id: "jambu", text: "Jambu", correct: true },
    { id: "salak", text: "Salak" },
  ],
};

const finding = (n: number, more: Partial<Finding> = {}): Finding => ({
  rule: "hoaks",
  check: `hoaks/uji-${n}`,
  severity: "warning",
  spans: [],
  confidence: 0.5,
  message: `TEMUAN-${n}`,
  why: `SEBAB-${n}`,
  advice: [`NASIHAT-${n}`],
  safer: `USULAN-${n}`,
  basis: [{ source: `DASAR-${n}`, clause: "1", status: "menurut materi", verified: null }],
  mask: false,
  ...more,
});

const text = "Awal kata MAKIANKERAS lalu nomor 0812RAHASIA akhir";
const span = (word: string) => ({
  field: "text" as const,
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});

export const judgement: Judgement = {
  verdict: "jangan",
  findings: [
    finding(1, { spans: [span("MAKIANKERAS")], mask: true }),
    finding(2),
    finding(3, { spans: [span("0812RAHASIA"), { field: "account", start: 0, end: 9 }], mask: true }),
  ],
  suppressed: [{ rule: "sara", check: "sara/uji", reason: "DILEPAS", spans: [] }],
  questions: [{ rule: "verifikasi", text: "PERTANYAAN" }],
};
export const content: TrialContent = {
  post: { text, account: "@akunhitam", activity: "unggah", official: false },
  judgement,
  packHash: "p".repeat(64),
};

export const start: Action = {
  type: "session/start",
  id: "s1",
  startedAt: "2026-01-01T00:00:00.000Z",
  deck,
};
export const openWarna: Action = { type: "poll/open", run: "warna/1", poll: warna, deckHash: deck.hash };
export const openBuah: Action = { type: "poll/open", run: "buah/1", poll: buah, deckHash: deck.hash };
export const ballot = (
  participant: string,
  answer: Answer,
  key = `${participant}-${JSON.stringify(answer)}`,
  run = "warna/1",
): Action => ({ type: "ballot", run, participant, key, answer });
export const go = (to: string, step = 0): Action => ({ type: "go", slide: to, step });
export const paste: Action[] = [
  { type: "trial/open", trial: "t1", source: { kind: "pasted" } },
  { type: "trial/content", trial: "t1", ...content },
];
export const fillLibrary: Action = { type: "trial/content", trial: "post:banjir", ...content };
export const reveal = (count: number, trial = "t1"): Action => ({ type: "trial/reveal", trial, count });

/** One action a second, the start at 0. */
export const stamped = (actions: readonly Action[]): Stamped<Action>[] =>
  [start, ...actions].map((action, index) => ({ at: index * 1_000, action }));

export function run(records: readonly Stamped<Action>[]): Session {
  const session = records.reduce<Session | null>(reduce, null);
  if (!session) throw new Error("sesi tidak dimulai");
  return session;
}

export const after = (...actions: Action[]): Session => run(stamped(actions));

/** The session one action later, ten seconds on. */
export const next = (session: Session, action: Action): Session =>
  reduce(session, { at: session.at + 10_000, action }) ?? session;

export const note: Note = {
  verdict: { verdict: "tinjau", reason: "PUTUSAN-PEMANDU" },
  dropped: [
    { check: "hoaks/uji-1", reason: "GUGUR-1" },
    { check: "hoaks/uji-3", reason: "GUGUR-3" },
  ],
  added: [
    {
      id: "n1",
      rule: "verifikasi",
      name: "TAMBAHAN",
      basis: ["DASAR-TAMBAHAN"],
      spans: [{ field: "text", start: 0, end: 4 }],
      reason: "SEBAB-TAMBAHAN",
    },
  ],
  checked: ["benar"],
};
export const noteTrial = (trial = "t1"): Action => ({ type: "trial/note", trial, note });
