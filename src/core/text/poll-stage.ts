import type { Language } from "../deck/model.ts";
import type { Shift } from "../poll/tally.ts";
import { inBoth } from "./catalogue.ts";
import { numbersIn } from "./numbers.ts";

const people = (count: number): string => (count === 1 ? "person" : "people");
const answers = (count: number): string => (count === 1 ? "answer" : "answers");

const figures = (language: Language) => numbersIn[language];

/** Words of a question as the hall sees it. Where a count stands beside its words, the words come alone: the count is drawn large. */
export const pollStageWords = inBoth({
  id: {
    more: (missing: number) => `dan ${figures("id").count(missing)} lagi`,
    right: "Tepat",
    before: (figure: string) => `dulu ${figure}`,
    rightShare: (share: number) => `${figures("id").percent(share)} tepat`,
    rightOf: (votes: number) => `${figures("id").count(votes)} tepat`,
    place: (place: number) => `peringkat ${figures("id").decimal(place)}`,
    left: (seconds: number): [string, string, string] => ["Sisa ", figures("id").count(seconds), " detik"],
    noNames: "Belum ada nama yang tampil.",
    noWords: "Belum ada tulisan yang tampil.",
    moderated: "Tampil setelah dibaca pemandu.",
    unmoderated: "Yang ditulis beberapa orang akan tampil.",
    guess: (min: number, max: number) =>
      `Tebak angkanya: dari ${figures("id").count(min)} sampai ${figures("id").count(max)}`,
    words: (most: number) => (most === 1 ? "Satu kata saja." : `Paling banyak ${most} kata.`),
    sentences: "Satu atau dua kalimat.",
    podium:
      "Isi nama panggilan di ponsel bila bersedia. Yang tampil hanya tiga teratas, setelah dibaca pemandu.",
    ask: "Tulis pertanyaan Anda dari ponsel.",
    hallAnswer: "Jawaban hadirin",
    choices: "Pilihan",
    round: (number: number) => `Putaran ${number}`,
    status: {
      least: (least: number) => `Hasil tampil setelah ${figures("id").count(least)} jawaban`,
      handsUp: "Silakan angkat tangan",
      hands: (_count: number): string => "jawaban, angkat tangan",
      none: "Belum ada jawaban",
      answers: (_count: number): string => "jawaban",
      askNow: "Silakan bertanya",
      asking: (_count: number): string => "orang ikut bertanya",
      answerNow: "Silakan menjawab",
      coming: (_count: number): string => "jawaban masuk",
      closed: (_count: number): string => "jawaban, sudah ditutup",
    },
    told: {
      mean: (figure: number) => `Rata-rata ${figures("id").decimal(figure)}`,
      median: (figure: number) => `Nilai tengah ${figures("id").decimal(figure)}`,
      unnamed: (count: number) => `${figures("id").count(count)} di tiga teratas tanpa nama`,
      skipped: (count: number) => `${figures("id").count(count)} melewati`,
      byHand: (count: number) => `${figures("id").count(count)} dari hitung tangan`,
      rounded: "dibulatkan ke kelipatan 3, agar jawaban satu orang tidak terbaca",
      waiting: (count: number) => `${figures("id").count(count)} menunggu dibaca pemandu`,
      score: (mean: number, asked: number) =>
        `Sejauh ini rata-rata ${figures("id").decimal(mean)} dari ${asked} kuis dijawab tepat`,
      shift: ({ both, changed, toRight, fromRight, marked }: Shift) => {
        const { count } = figures("id");
        if (both === 0) return "Belum ada yang menjawab dua kali";
        const moved = `${count(changed)} dari ${count(both)} orang berganti jawaban`;
        return marked
          ? `${moved}: ${count(toRight)} ke jawaban tepat, ${count(fromRight)} sebaliknya`
          : moved;
      },
    },
    columns: {
      share: "Bagian",
      votes: "Suara",
      people: "Orang",
      mean: "Rata-rata",
      place: "Peringkat",
      right: "Tepat",
      first: "Ke-1",
      answered: "Terjawab",
      earlier: "Dulu",
    },
    lines: {
      option: "Pilihan",
      nickname: "Nama panggilan",
      team: "Tim",
      word: "Kata",
      answer: "Jawaban",
      question: "Pertanyaan",
      guess: "Tebakan",
      number: "Angka",
    },
    done: "sudah",
    notDone: "belum",
    rightMark: "✓ tepat:",
    answered: "✓ terjawab",
    people: (count: number) => `${figures("id").count(count)} orang`,
  },
  en: {
    more: (missing) => `and ${figures("en").count(missing)} more`,
    right: "Right",
    before: (figure) => `before ${figure}`,
    rightShare: (share) => `${figures("en").percent(share)} right`,
    rightOf: (votes) => `${figures("en").count(votes)} right`,
    place: (place) => `place ${figures("en").decimal(place)}`,
    left: (seconds) => ["", figures("en").count(seconds), seconds === 1 ? " second left" : " seconds left"],
    noNames: "No names to show yet.",
    noWords: "Nothing to show yet.",
    moderated: "Shown once the facilitator has read it.",
    unmoderated: "What several people write will be shown.",
    guess: (min, max) => `Guess the number: from ${figures("en").count(min)} to ${figures("en").count(max)}`,
    words: (most) => (most === 1 ? "One word only." : `At most ${most} words.`),
    sentences: "A sentence or two.",
    podium:
      "Give a nickname on your phone if you like. Only the top three are shown, once the facilitator has read them.",
    ask: "Write your question on your phone.",
    hallAnswer: "The hall’s answer",
    choices: "Choices",
    round: (number) => `Round ${number}`,
    status: {
      least: (least) => `Results appear after ${figures("en").count(least)} answers`,
      handsUp: "Please raise your hand",
      hands: (count) => `${answers(count)}, by raised hands`,
      none: "No answers yet",
      answers,
      askNow: "Please ask",
      asking: (count) => `${people(count)} asking`,
      answerNow: "Please answer",
      coming: (count) => `${answers(count)} in`,
      closed: (count) => `${answers(count)}, now closed`,
    },
    told: {
      mean: (figure) => `Mean ${figures("en").decimal(figure)}`,
      median: (figure) => `Median ${figures("en").decimal(figure)}`,
      unnamed: (count) => `${figures("en").count(count)} of the top three without a name`,
      skipped: (count) => `${figures("en").count(count)} skipped`,
      byHand: (count) => `${figures("en").count(count)} by raised hands`,
      rounded: "rounded to multiples of 3, so that no one’s answer can be read",
      waiting: (count) => `${figures("en").count(count)} waiting for the facilitator to read`,
      score: (mean, asked) =>
        `So far ${figures("en").decimal(mean)} of ${asked} quizzes answered right on average`,
      shift: ({ both, changed, toRight, fromRight, marked }) => {
        const { count } = figures("en");
        if (both === 0) return "Nobody has answered twice yet";
        const moved = `${count(changed)} of ${count(both)} people changed their answer`;
        return marked
          ? `${moved}: ${count(toRight)} to the right one, ${count(fromRight)} the other way`
          : moved;
      },
    },
    columns: {
      share: "Share",
      votes: "Votes",
      people: "People",
      mean: "Mean",
      place: "Place",
      right: "Right",
      first: "1st",
      answered: "Answered",
      earlier: "Before",
    },
    lines: {
      option: "Option",
      nickname: "Nickname",
      team: "Team",
      word: "Word",
      answer: "Answer",
      question: "Question",
      guess: "Guess",
      number: "Number",
    },
    done: "yes",
    notDone: "not yet",
    rightMark: "✓ right:",
    answered: "✓ answered",
    people: (count) => `${figures("en").count(count)} ${people(count)}`,
  },
});
