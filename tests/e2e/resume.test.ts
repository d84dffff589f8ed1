import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshProfile, launch, oneScreen, shownSlide, startSession, type Screens } from "./app.ts";

let screens: Screens;
beforeAll(async () => {
  screens = await oneScreen(3840, 1080);
});
afterAll(() => screens.stop());

test("after a kill the facilitator is offered the talk, and gets slide, step and timer back; a pasted post is gone", async () => {
  const profile = await freshProfile();
  const secret = "Rahasia tempelan yang tidak boleh tersimpan 7741";
  const first = await launch({ screens, profile, flags: ["--two-windows"] });
  const { presenter, projector } = await startSession(first);
  for (let press = 0; press < 4; press += 1) await presenter.keyboard.press("PageDown");
  const slide = await shownSlide(projector!);
  await presenter.keyboard.press("t");
  await presenter.keyboard.insertText(secret);
  await presenter.keyboard.press("Control+Enter");
  await presenter.locator(".trial-preview").waitFor();
  await presenter.keyboard.press("Enter");
  await projector!.locator(".hall-over .post-card").waitFor();
  await presenter.waitForTimeout(1_500);
  await first.kill();

  const second = await launch({ screens, profile, flags: ["--two-windows"] });
  const home = await second.page("presenter");
  const hall = await second.page("projector");
  await home.getByRole("button", { name: "Lanjutkan" }).waitFor();
  expect(await hall.content()).not.toContain("Lanjutkan");
  await expect.poll(() => shownSlide(hall)).toBe("pembuka");
  await home.getByRole("button", { name: "Lanjutkan" }).click();
  await home.locator(".desk").waitFor();
  await expect.poll(() => shownSlide(hall)).toBe(slide);
  await hall.getByText("tidak disimpan").waitFor();
  const spent = await home.locator(".fact b").first().textContent();
  expect(spent).not.toBe("00.00");
  await second.close();
  const { searchFolder } = await import("./search-folder.ts");
  expect(await searchFolder(profile, secret)).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
