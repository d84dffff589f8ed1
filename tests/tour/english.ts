import { chromium } from "playwright";
import { freshProfile, type Screens } from "../e2e/app.ts";
import type { Album } from "./album.ts";
import { enter, joinOf, newPhone } from "./poll.ts";
import { act, goTo, openStage, type Stage } from "./stage.ts";
import { posts, reveal, send, write } from "./trials.ts";

const group = "In English";

/** The same evening for a facilitator and a hall that read English. */
export async function english(screens: Screens, album: Album): Promise<void> {
  const stage = await openStage(screens, await freshProfile());
  const { presenter } = stage;
  await presenter.getByText("English", { exact: true }).click();
  await presenter.getByRole("button", { name: /Start session/ }).waitFor();
  await album.take(presenter, group, "english-home", "Home");
  await presenter.getByRole("button", { name: /^Rules/ }).click();
  await presenter.getByText(/examples green/).waitFor({ timeout: 60_000 });
  await album.take(presenter, group, "english-rules", "The page of rules");
  await presenter.locator(".rule-list ol button").first().click();
  await presenter.locator(".check-examples").first().waitFor();
  await album.take(presenter, group, "english-rule", "One rule, its examples in the language people post in");
  await presenter.keyboard.press("Escape");
  await presenter.getByRole("button", { name: /Start session/ }).click();
  await presenter.locator(".desk").waitFor();
  await act(presenter, { type: "language/hall", language: "en" });
  await act(presenter, { type: "language/notes", language: "en" });
  await goTo(stage, "jejak-digital", 1);
  await album.take(presenter, group, "english-desk", "The facilitator in the middle of the deck");
  await trial(stage, album);
  await poll(stage, album);
  await presenter.keyboard.press("?");
  await presenter.locator(".key-sheet").waitFor();
  await album.take(presenter, group, "english-keys", "The sheet of keys");
  await stage.running.close();
}

async function trial(stage: Stage, album: Album): Promise<void> {
  const { presenter, projector } = stage;
  await write(stage, posts.rumour);
  await presenter.locator(".paste ~ .findings li").first().waitFor();
  await send(stage);
  const total = await reveal(stage, 1);
  await projector.locator(".finding").waitFor();
  await album.take(projector, group, "english-finding-hall", "A finding, on the hall's screen");
  await reveal(stage, total + 1);
  await album.take(projector, group, "english-verdict-hall", "The verdict, on the hall's screen");
  await album.take(presenter, group, "english-verdict-desk", "The verdict, at the desk");
  await act(presenter, { type: "trial/close" });
}

async function poll(stage: Stage, album: Album): Promise<void> {
  const { presenter, projector } = stage;
  await goTo(stage, "pesan-berantai", 0);
  await presenter.getByRole("tab", { name: "Polls" }).click();
  await presenter.getByRole("button", { name: /Open the phones/ }).click();
  const join = await joinOf(presenter);
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const phone = await newPhone(browser);
    await phone.goto(join.url);
    await enter(phone, join.code);
    await phone.locator(".calm").waitFor();
    await presenter.getByRole("button", { name: /Open the poll/ }).click();
    await phone.getByRole("radio").first().waitFor();
    await phone.getByRole("radio").nth(1).click({ force: true });
    await phone.getByText(/Saved/).first().waitFor();
    await album.take(phone, group, "english-phone", "A phone: the answer is saved");
    await phone.getByRole("button", { name: "Bahasa Indonesia" }).click();
    await phone
      .getByText(/Tersimpan/)
      .first()
      .waitFor();
    await album.take(phone, group, "english-phone-other", "The same phone, asked to speak Indonesian");
    await projector.locator("section.present .join-strip").waitFor();
    await album.take(projector, group, "english-poll-hall", "The question, on the hall's screen");
    await album.take(presenter, group, "english-poll-desk", "The question, at the desk");
  } finally {
    await browser.close();
  }
}
