import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { freshProfile, launch, root, startSession, type Screens } from "../e2e/app.ts";
import type { Album } from "./album.ts";
import { act, goTo, standAtSize, type Stage } from "./stage.ts";

const group = "Jenis pertanyaan";
const deck = join(root, "tests", "fixtures", "decks", "tanya", "deck.id.md");

type Answering = (phone: Page, person: number) => Promise<void>;
const press = async (phone: Page, name: string) => phone.getByRole("button", { name, exact: true }).click();
const tap =
  (...order: number[]): Answering =>
  async (phone, person) =>
    phone
      .getByRole("radio")
      .nth(order[person % order.length] ?? 0)
      .click({ force: true });
const write =
  (...texts: string[]): Answering =>
  async (phone, person) => {
    await phone.locator("textarea").fill(texts[person % texts.length] ?? "");
    await press(phone, "Kirim");
  };

/** By slide, which is also the question's id and, but for one, its kind. */
const answers: Record<string, Answering> = {
  multiple: async (phone, person) => {
    await phone.getByRole("checkbox").nth(0).check({ force: true });
    await phone
      .getByRole("checkbox")
      .nth(person % 2 === 0 ? 1 : 3)
      .check({ force: true });
    await press(phone, "Kirim");
  },
  "benar-salah": tap(1, 1, 0),
  scale: tap(3, 2, 4, 5),
  number: async (phone, person) => {
    await phone.locator("input").fill(String([60, 45, 59, 80][person % 4]));
    await press(phone, "Kirim");
  },
  ranking: async (phone, person) => {
    if (person > 0)
      await phone
        .getByRole("button", { name: /^Turunkan/ })
        .nth(person % 2)
        .click();
    await press(phone, "Kirim");
  },
  words: async (phone, person) => {
    const given =
      [
        ["ramai", "cepat"],
        ["ramai", "jejak"],
        ["ramai", "hati-hati"],
        ["teman", "cepat"],
      ][person % 4] ?? [];
    for (const [at, word] of given.entries()) await phone.locator("input").nth(at).fill(word);
    await press(phone, "Kirim");
  },
  text: write(
    "Membaca sampai habis sebelum membagikan apa pun.",
    "Menanyakan dulu ke kanal resmi kantor.",
    "Tidak menjawab komentar saat sedang kesal.",
    "Merapikan daftar teman dan grup.",
  ),
  qa: async (phone, person) => {
    const asked = ["Bolehkah memakai foto kegiatan kantor?", "Kapan akun pribadi dianggap akun resmi?"];
    await phone.locator("textarea").fill(asked[person % 2] ?? "");
    await press(phone, "Ajukan");
  },
  quiz: tap(1, 1, 0, 1),
  podium: async (phone, person) => {
    const nickname = ["Neng Sari", "Kang Budi", "Mas Tono", "Rina"][person % 4] ?? "";
    await phone.locator("textarea").fill(nickname);
    await press(phone, "Tampilkan nama panggilan saya");
  },
  teams: tap(0),
  named: async (phone, person) => {
    await phone
      .getByLabel("Nama Anda")
      .fill(["Sari Rekaan", "Budi Contoh", "Tono Umpama", "Rina Misal"][person % 4] ?? "");
    await phone
      .getByRole("radio")
      .nth(person % 2)
      .click({ force: true });
  },
  trial: tap(1, 2, 1, 2),
};

/** Every kind of question: on a phone, on the projector before and after, and at the desk. */
export async function kinds(screens: Screens, album: Album): Promise<void> {
  const running = await launch({
    screens,
    profile: await freshProfile(),
    flags: ["--two-windows", `--deck=${deck}`],
  });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const { presenter } = await startSession(running);
    const projector = await running.page("projector");
    await standAtSize(running);
    const stage: Stage = { running, presenter, projector };
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await presenter.getByRole("button", { name: /Buka pintu ponsel/ }).click();
    const code = (await presenter.locator(".join-address .code").textContent({ timeout: 20_000 })) ?? "";
    const url = (await presenter.locator(".join-address b").first().textContent()) ?? "";
    const phones: Page[] = [];
    for (const width of [390, 320, 390, 390]) {
      const viewport = { width, height: width === 320 ? 568 : 844 };
      const context = await browser.newContext({
        viewport,
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      });
      const phone = await context.newPage();
      await phone.goto(url);
      await phone.locator("input").first().fill(code);
      await phone.keyboard.press("Enter");
      await phone.locator("main").waitFor();
      phones.push(phone);
    }
    await presenter.getByRole("button", { name: /Kembali ke slide/ }).click();
    for (const [kind, answer] of Object.entries(answers)) {
      await goTo(stage, kind, 0);
      await presenter.evaluate((poll) => window.bijak.call("poll/open", { poll, again: false }), kind);
      await act(presenter, { type: "poll/reopen", run: `${kind}/1` });
      for (const [person, phone] of phones.entries()) {
        await phone.locator(".ask").waitFor();
        if (person === 0) await album.take(phone, group, `kind-${kind}-phone`, `${kind}: ponsel`);
        if (person === 1) await album.take(phone, group, `kind-${kind}-phone-320`, `${kind}: ponsel 320 px`);
        await answer(phone, person);
        await phone
          .getByText(/Tersimpan/)
          .first()
          .waitFor();
      }
      await album.take(projector, group, `kind-${kind}-open`, `${kind}: layar hadirin, dibuka`);
      if (["words", "text", "qa", "podium"].includes(kind)) {
        await album.take(presenter, group, `kind-${kind}-queue`, `${kind}: tulisan menunggu dibaca`);
        const approve = presenter.getByRole("button", { name: "Tampilkan", exact: true });
        while ((await approve.count()) > 0) {
          const before = await approve.count();
          await approve.first().click();
          await presenter.waitForFunction(
            (count) =>
              [...document.querySelectorAll(".written > ul button")].filter(
                (each) => each.textContent === "Tampilkan",
              ).length < count,
            before,
          );
        }
      }
      if (kind === "qa") {
        await phones[1]?.getByRole("checkbox").first().click({ force: true });
        await presenter.locator(".written summary").click();
        await presenter.getByRole("button", { name: "Terjawab" }).last().click();
        await album.take(projector, group, "kind-qa-board", "qa: layar hadirin");
        await album.take(
          phones[1] ?? presenter,
          group,
          "kind-qa-phone-board",
          "qa: ponsel, pertanyaan hadirin",
        );
        continue;
      }
      await act(presenter, { type: "poll/lock", run: `${kind}/1` });
      await act(presenter, { type: "poll/reveal", run: `${kind}/1`, on: true });
      await phones[0]?.locator(".outcome").waitFor();
      await album.take(projector, group, `kind-${kind}-results`, `${kind}: layar hadirin, hasil`);
      await album.take(phones[0] ?? presenter, group, `kind-${kind}-phone-results`, `${kind}: ponsel, hasil`);
      if (kind === "multiple") {
        await act(presenter, { type: "poll/show", run: `${kind}/1`, as: "table" });
        await projector.locator(".poll-tables").first().waitFor();
        await album.take(projector, group, `kind-${kind}-table`, `${kind}: layar hadirin, tabel`);
      }
      if (kind === "benar-salah") await secondRound(stage, phones, album);
    }
    await act(presenter, { type: "trial/reveal", trial: "post:tiket", count: 9 });
    await album.take(projector, group, "kind-trial-findings", "trial: temuan di samping jawaban hadirin");
  } finally {
    await browser.close();
    await running.close();
  }
}

/** The same question again, the shift shown; then hands. */
async function secondRound({ presenter, projector }: Stage, phones: Page[], album: Album): Promise<void> {
  await presenter.evaluate(() => window.bijak.call("poll/open", { poll: "benar-salah", again: true }));
  for (const phone of phones) {
    await phone.getByRole("radio").nth(1).click({ force: true });
    await phone
      .getByText(/Tersimpan/)
      .first()
      .waitFor();
  }
  const run = "benar-salah/2";
  await act(presenter, { type: "poll/hand", run, on: true });
  await act(presenter, { type: "poll/manual", run, row: "salah", votes: 7 });
  await act(presenter, { type: "poll/manual", run, row: "benar", votes: 2 });
  await album.take(presenter, group, "kind-hands-desk", "Hitung tangan, pemandu");
  await act(presenter, { type: "poll/reveal", run, on: true });
  await act(presenter, { type: "poll/compare", run, on: true });
  await projector.locator(".poll-before").first().waitFor();
  await album.take(projector, group, "kind-rounds-hall", "Dua putaran, dengan pergeserannya");
}
