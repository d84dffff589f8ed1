import type { Page } from "playwright";
import { entryId } from "../../src/core/poll/clean.ts";
import type { Answer } from "../../src/core/poll/answer.ts";
import type { Hall } from "./hall.ts";

const texts = [
  "Saya memeriksa sumbernya dulu sebelum membagikan kabar apa pun ke grup keluarga.",
  "Tidak lagi mengunggah boarding pass saat perjalanan dinas.",
];

/** How a person answers each kind of question, what others in the hall answered, and what the facilitator lets through. */
type Kind = { answer: (page: Page) => Promise<void>; others: Answer[]; shown?: string[] };

const choose = async (page: Page): Promise<void> => page.getByRole("radio").first().click({ force: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const write = async (page: Page): Promise<void> => {
  await page.locator("textarea").fill("Bagaimana kalau akunnya dikunci?");
  await page.locator("button.primary").click();
};

export const kinds: Record<string, Kind> = {
  "benar-salah": { answer: choose, others: ["benar", "salah", "salah"] },
  quiz: { answer: choose, others: ["periksa", "periksa", "bantah"] },
  trial: { answer: choose, others: ["jangan", "tinjau", "jangan"] },
  podium: {
    async answer(page) {
      await page.getByLabel("Nama panggilan", { exact: true }).fill("Neng Rekaan");
      await press(page, "Tampilkan nama panggilan saya");
    },
    others: [],
  },
  teams: { answer: choose, others: ["sekretariat", "anggaran", "sekretariat"] },
  scale: { answer: choose, others: [4, 5, 3] },
  named: {
    async answer(page) {
      await page.getByLabel("Nama Anda").fill("Budi Rekaan");
      await choose(page);
    },
    others: [],
  },
  multiple: {
    async answer(page) {
      await page.getByRole("checkbox").nth(0).click({ force: true });
      await press(page, "Kirim");
    },
    others: [["nama", "lokasi"], ["nama", "waktu", "lokasi"], ["sandi"]],
  },
  number: {
    async answer(page) {
      await page.getByLabel(/Angka dari/).fill("45");
      await press(page, "Kirim");
    },
    others: [59, 61.5, 80],
  },
  ranking: {
    answer: (page) => press(page, "Kirim"),
    others: [["sumber", "tanggal", "gambar", "manfaat"]],
  },
  words: {
    async answer(page) {
      await page.getByLabel("Kata ke-1").fill("jejak");
      await press(page, "Kirim");
    },
    others: [["jejak", "hati-hati"], ["pertanggungjawaban"]],
    shown: ["jejak", "hati-hati", "pertanggungjawaban"],
  },
  text: { answer: write, others: texts, shown: texts },
  qa: {
    answer: write,
    others: texts.map((text) => ({ ask: [text], up: [] })),
    shown: texts,
  },
};

/** The hall answers before this phone does. */
export async function fillHall(hall: Hall, poll: string): Promise<void> {
  const kind = kinds[poll];
  for (const [at, answer] of (kind?.others ?? []).entries())
    await hall.workshop.cast({
      participant: `orang-${String(at).padStart(11, "0")}`,
      run: hall.run(),
      key: `kunci-${at}`,
      answer,
    });
  for (const text of kind?.shown ?? [])
    hall.act({
      type: "poll/decide",
      run: hall.run(),
      entry: entryId(text),
      decision: { status: "tampil", text },
    });
}
