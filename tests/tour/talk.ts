import type { Page } from "playwright";
import { freshProfile } from "../e2e/app.ts";
import type { Screens } from "../e2e/app.ts";
import type { Album } from "./album.ts";
import { hallSlides } from "./hall-slides.ts";
import { poll } from "./poll.ts";
import { tools } from "./tools.ts";
import { act, goTo, openStage, type Stage, standAtSize } from "./stage.ts";

const theDesk = "Jendela pemandu";

/** The facilitator's evening: home, a crash, the way back, the talk. */
export async function talk(screens: Screens, album: Album): Promise<void> {
  const profile = await freshProfile();
  const first = await openStage(screens, profile);
  await first.presenter.getByRole("button", { name: /Mulai sesi/ }).waitFor();
  await album.take(first.presenter, "Beranda", "home", "Beranda");
  await album.take(first.projector, "Beranda", "home-hall", "Layar hadirin sebelum sesi dimulai");
  await begin(first);
  await goTo(first, "lima-tujuan", 2);
  await first.presenter.waitForTimeout(500);
  await first.running.kill();

  const stage = await openStage(screens, profile);
  const { presenter } = stage;
  await presenter.getByRole("button", { name: "Lanjutkan" }).waitFor();
  await album.take(presenter, "Beranda", "home-unfinished", "Beranda dengan sesi yang belum ditutup");
  await begin(stage);
  await album.take(presenter, theDesk, "presenter-opener", "Pemandu di slide pembuka");
  await goTo(stage, "jejak-digital", 1);
  await album.take(presenter, theDesk, "presenter-middle", "Pemandu di tengah deck, dengan catatan");
  await search(presenter, album);
  await presenter.keyboard.press("?");
  await presenter.locator(".key-sheet").waitFor();
  await album.take(presenter, theDesk, "presenter-keys", "Lembar tombol");
  await presenter.locator(".key-sheet button").click();

  await freeze(stage, album);
  await tools(stage, album);
  await poll(stage, album);
  await hallSlides(stage, album, "slide", undefined);
  await presenter.evaluate(() => window.bijak.call("settings/change", { change: { theme: "dark" } }));
  await standAtSize(stage.running);
  await hallSlides(stage, album, "dark", ["pembuka", "dua-sisi", "cek-konten", "pesan-menkeu"]);
  await stage.running.close();
}

export async function begin({ presenter }: Stage): Promise<void> {
  await presenter.getByRole("button", { name: /Mulai sesi/ }).click();
  await presenter.locator(".desk").waitFor();
}

async function search(presenter: Page, album: Album): Promise<void> {
  await presenter.keyboard.press("/");
  await presenter.keyboard.type("rahasia");
  await album.take(presenter, theDesk, "presenter-search", "Mencari slide");
  await presenter.locator(".slide-list input").fill("");
  await presenter.keyboard.press("Escape");
}

async function freeze(stage: Stage, album: Album): Promise<void> {
  const { presenter, projector } = stage;
  await act(presenter, { type: "freeze", on: true });
  await act(presenter, { type: "go", slide: "cek-konten", step: 0 });
  await presenter.getByText("Hadirin masih melihat slide yang dibekukan").waitFor();
  await album.take(presenter, theDesk, "presenter-frozen", "Layar hadirin dibekukan");
  await act(presenter, { type: "freeze", on: false });
  await act(presenter, { type: "screen", show: "black" });
  await projector.locator('.hall[data-screen="black"]').waitFor();
  await album.take(presenter, theDesk, "presenter-black", "Layar hitam, jendela pemandu");
  await album.take(projector, theDesk, "hall-black", "Layar hitam, layar hadirin");
  await act(presenter, { type: "screen", show: "slide" });
}
