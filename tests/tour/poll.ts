import { chromium, type Browser, type Page } from "playwright";
import type { Album } from "./album.ts";
import { act, goTo, type Stage } from "./stage.ts";

const group = "Polling";
const slide = "pesan-berantai";
const choices = [0, 1, 1, 2, 1, 1];

/** A question from closed to results, on the projector, at the desk, and on a phone. */
export async function poll(stage: Stage, album: Album): Promise<void> {
  const { presenter, projector } = stage;
  const take = async (name: string, caption: string) => {
    await album.take(projector, group, `poll-${name}-hall`, `${caption}, layar hadirin`);
    await album.take(presenter, group, `poll-${name}-desk`, `${caption}, pemandu`);
  };
  await goTo(stage, slide, 0);
  await presenter.getByRole("tab", { name: /Polling/ }).click();
  await take("closed", "Polling belum dibuka");
  await presenter.getByRole("button", { name: /Buka pintu ponsel/ }).click();
  const join = await joinOf(presenter);
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const phone = await newPhone(browser);
    await phone.goto(join.url);
    await album.take(phone, "Ponsel", "phone-code", "Ponsel: memasukkan kode");
    await enter(phone, join.code);
    await phone.locator(".calm").waitFor();
    await album.take(phone, "Ponsel", "phone-waiting", "Ponsel: menunggu pertanyaan");
    await presenter.getByRole("button", { name: /Buka polling/ }).click();
    await projector.locator("section.present .join-strip").waitFor();
    await phone.getByRole("radio").first().waitFor();
    await take("open", "Polling dibuka");
    await album.take(phone, "Ponsel", "phone-question", "Ponsel: pertanyaan");
    await goTo(stage, "cek-rahasia", 0);
    await album.take(
      projector,
      group,
      "poll-strip-hall",
      "Keterangan bergabung di slide lain, layar hadirin",
    );
    await goTo(stage, slide, 0);
    await vote(phone, 1);
    await album.take(phone, "Ponsel", "phone-saved", "Ponsel: jawaban tersimpan");
    for (const choice of choices) {
      const other = await newPhone(browser);
      await other.goto(join.url);
      await enter(other, join.code);
      await vote(other, choice);
      await other.context().close();
    }
    await presenter.getByText(`${choices.length + 1} jawaban tersimpan`).waitFor();
    await take("voted", "Jawaban masuk, hasil belum ditampilkan");
    await reveal(presenter, true);
    await projector.locator("section.present .poll-figures").first().waitFor();
    await take("results", "Hasil sementara");
    await act(presenter, { type: "poll/lock", run: await runOf(presenter) });
    await take("locked", "Hasil akhir");
    await phone.locator(".results").waitFor();
    await album.take(phone, "Ponsel", "phone-results", "Ponsel: hasil");
  } finally {
    await browser.close();
  }
  await presenter.getByRole("button", { name: /Tutup pintu ponsel/ }).click();
}

export async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  return context.newPage();
}

export async function joinOf(presenter: Page): Promise<{ url: string; code: string }> {
  const code = await presenter.locator(".join-address .code").textContent({ timeout: 15_000 });
  const url = await presenter.locator(".join-address b").first().textContent();
  if (!code || !url) throw new Error("the door did not open");
  return { url, code };
}

export async function enter(phone: Page, code: string): Promise<void> {
  await phone.locator("input").first().fill(code);
  await phone.keyboard.press("Enter");
}

async function vote(phone: Page, choice: number): Promise<void> {
  await phone.getByRole("radio").nth(choice).click({ force: true });
  await phone
    .getByText(/Tersimpan/)
    .first()
    .waitFor();
}

const runOf = (presenter: Page): Promise<string> =>
  presenter.evaluate(async () => {
    const boot = await window.bijak.call("boot", {});
    return (boot.role === "presenter" ? boot.view?.open?.run : undefined) ?? "";
  });

const reveal = async (presenter: Page, on: boolean): Promise<void> =>
  act(presenter, { type: "poll/reveal", run: await runOf(presenter), on });
