import { rm } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import type { Page } from "playwright";
import { freshProfile, startSession, type RunningApp } from "./app.ts";
import { oneAppATest } from "./one-app.ts";
import { searchFolder } from "./search-folder.ts";

const { open, close } = oneAppATest();

const text =
  "Kata Bu Ratnaqq tukin dipotong separuh. Bu Ratnaqq memang tolol, tanya @ratna.qqx atau 0812-3456-7890!";
const secrets = ["Ratnaqq", "ratna.qqx", "0812-3456-7890", "Tonoqq", "tono.qqx"];
const reason = "Alasan fasilitator 55172";

async function paste(presenter: Page): Promise<void> {
  await presenter.keyboard.press("t");
  await presenter.keyboard.insertText(text);
  await presenter.keyboard.press("Tab");
  await presenter.keyboard.insertText("Tonoqq Contoh");
  await presenter.keyboard.press("Tab");
  await presenter.keyboard.insertText("tono.qqx");
  // Held a little too long, as people do: the repeats must not send what nobody has seen.
  await presenter.keyboard.down("Control");
  await presenter.keyboard.down("Enter");
  await presenter.locator(".trial-preview").waitFor();
  await presenter.keyboard.down("Enter");
  await presenter.keyboard.up("Control");
  await presenter.keyboard.down("Enter");
  await presenter.keyboard.up("Enter");
}

/** What the hall reads, and all that main holds and sends: what left the facilitator's window. */
const everythingSent = async (presenter: Page, projector: Page): Promise<string> => {
  const read = await projector.locator(".hall-over").innerHTML();
  const views = await Promise.all(
    [presenter, projector].map((page) =>
      page.evaluate(async () => {
        const boot = await window.bijak.call("boot", {});
        return "view" in boot ? boot.view : null;
      }),
    ),
  );
  return read + JSON.stringify(views);
};

const talk = async (running: RunningApp) => {
  const { presenter, projector } = await startSession(running);
  if (!projector) throw new Error("no projector window");
  return { presenter, projector };
};

test("a pasted post is seen first and sent with one key, and whoever can be known from it stays behind", async () => {
  const { presenter, projector } = await talk(await open());
  await paste(presenter);
  await presenter.getByText("Postingan orang sungguhan?").waitFor();
  expect(await projector.locator(".hall-over").count()).toBe(0);
  expect(await presenter.locator('.coverable button[aria-pressed="true"]').allTextContents()).toEqual([
    "Tonoqq Contoh",
    "tono.qqx",
    "Ratnaqq",
    "Ratnaqq",
    "@ratna.qqx",
    "0812-3456-7890",
  ]);
  await presenter.keyboard.press("Enter");
  await projector.locator(".hall-over .post-bar").first().waitFor();
  await presenter.keyboard.press("Shift+R");
  await projector.locator(".verdict-badge").waitFor();
  await presenter.keyboard.press("u");
  await projector.locator(".hall-over .post-text", { hasText: "tolol" }).waitFor();
  const seen = await everythingSent(presenter, projector);
  for (const secret of secrets) expect(seen).not.toContain(secret);
  expect(seen).toContain("tukin dipotong separuh");
});

test("a blur is taken off by a click, and one the app missed is put on", async () => {
  const { presenter, projector } = await talk(await open());
  await paste(presenter);
  await presenter.locator(".coverable button", { hasText: "0812" }).click();
  await presenter.getByLabel("Kata yang dimaksud").fill("TUKIN");
  await presenter.getByRole("button", { name: "Tutup kata ini" }).click();
  await presenter.locator('.coverable button[aria-pressed="true"]', { hasText: "tukin" }).waitFor();
  await presenter.getByRole("button", { name: /Tampilkan ke hadirin/ }).click();
  await projector.locator(".hall-over .post-card").waitFor();
  // The number is private by a rule as well, so it stays covered until the facilitator shows it.
  await presenter.locator("body").press("u");
  await projector.getByText("0812-3456-7890").waitFor();
  const seen = await everythingSent(presenter, projector);
  expect(seen).not.toContain("tukin");
  expect(seen).not.toContain("Ratnaqq");
});

test("a made-up post is shown as it is, and a library post is not asked about", async () => {
  const { presenter, projector } = await talk(await open());
  await paste(presenter);
  await presenter.getByRole("radio", { name: "Bukan, tampilkan apa adanya" }).click();
  await presenter.locator('.coverable button[aria-pressed="false"]').nth(5).waitFor();
  await presenter.keyboard.press("Control+Enter");
  await projector.locator(".hall-over").getByText("Tonoqq Contoh").waitFor();
  await presenter.keyboard.press("Escape");
  await presenter.locator(".library select").selectOption({ index: 1 });
  await projector.locator(".hall-over .post-card").waitFor();
  expect(await presenter.locator(".trial-preview").count()).toBe(0);
  // The facilitator may have a word on it all the same, without being asked whose it is.
  await presenter.getByRole("button", { name: "Ubah penilaian" }).click();
  await presenter.locator(".own-verdict input").last().click();
  await presenter.keyboard.insertText(reason);
  expect(await presenter.getByText("Postingan orang sungguhan?").count()).toBe(0);
  await presenter.keyboard.press("Enter");
  await presenter.locator(".trial-preview").waitFor({ state: "detached" });
  await presenter.locator("body").press("Shift+R");
  await projector.locator(".hall-over .trial-ruling", { hasText: reason }).waitFor();
});

test("the facilitator's word stands beside the app's: a finding dropped, one added, another verdict", async () => {
  const { presenter, projector } = await talk(await open());
  await paste(presenter);
  const dialog = presenter.locator(".trial-preview");
  await dialog.locator(".own-judgement li button").first().click();
  // A change without its reason is not sent.
  expect(await dialog.getByRole("button", { name: /Tampilkan ke hadirin/ }).isDisabled()).toBe(true);
  await presenter.keyboard.press("Control+Enter");
  await presenter.keyboard.insertText(`${reason} gugur`);
  await dialog.getByLabel("Aturan", { exact: true }).selectOption("verifikasi");
  await dialog.locator(".add-row input").fill(`${reason} tambah`);
  await presenter.keyboard.press("Enter");
  await dialog.getByRole("radio", { name: "Tinjau dulu" }).click();
  await presenter.keyboard.insertText(`${reason} putus`);
  await presenter.keyboard.press("Enter");
  await projector.locator(".hall-over .post-card").waitFor();
  expect(await projector.locator(".hall-over").innerHTML()).not.toContain(reason);
  await presenter.locator("body").press("r");
  await projector.getByText(`${reason} gugur`).waitFor();
  await projector.locator(".finding h3").waitFor();
  await presenter.keyboard.press("Shift+R");
  await projector.getByText(`${reason} putus`).waitFor();
  const badges = projector.locator(".trial-verdicts .verdict-with");
  expect(await badges.allTextContents()).toEqual(["AplikasiJangan unggah", "FasilitatorTinjau dulu"]);
  expect(await projector.locator(".trial-lines li").last().textContent()).toContain("Menurut fasilitator");
});

test("what was let go and the questions come before the hall by a key each, ticked as the room asks", async () => {
  const { presenter, projector } = await talk(await open());
  await presenter.keyboard.press("t");
  await presenter.keyboard.insertText('Jangan pernah bilang rekan kerja "tolol" di grup. Kata itu melukai.');
  await presenter.keyboard.press("Control+Enter");
  await presenter.locator(".trial-preview").waitFor();
  await presenter.keyboard.press("Enter");
  await projector.locator(".hall-over .post-card").waitFor();
  await presenter.keyboard.press("d");
  await projector.locator(".trial-let-go li").first().waitFor();
  expect(await projector.locator(".post-text").last().textContent()).not.toContain("tolol");
  await presenter.keyboard.press("c");
  await projector.getByText("Yang tidak bisa diputuskan aplikasi").waitFor();
  await presenter.getByRole("checkbox", { name: /Benarkah isinya/ }).press("Space");
  await projector.locator('.trial-checklist li[data-checked="true"]').waitFor();
  await presenter.locator("body").press("c");
  await projector.locator(".hall-over").getByText("Menurut Anda?").waitFor();
});

test("every control of the preview is reached by Tab, and nothing of the way has a fault axe knows", async () => {
  const { presenter, projector } = await talk(await open());
  await paste(presenter);
  const wanted = await presenter.evaluate(
    () => document.querySelectorAll(".trial-preview :is(button, input, select):not(:disabled)").length,
  );
  const reached = new Set<string>();
  for (let press = 0; press < wanted + 4; press += 1) {
    await presenter.keyboard.press("Tab");
    reached.add(
      await presenter.evaluate(() => {
        const all = [...document.querySelectorAll(".trial-preview :is(button, input, select)")];
        return String(all.indexOf(document.activeElement ?? document.body));
      }),
    );
  }
  reached.delete("-1");
  // A group of radio buttons is one stop, and has one more choice each that the arrows reach.
  const radios = await presenter.locator(".trial-preview input[type=radio]").count();
  const groups = 2;
  expect(reached.size).toBe(wanted - radios + groups);
  await faultless(presenter, ".trial-preview");
  await presenter.keyboard.press("Escape");
  await presenter.locator(".trial-preview").waitFor({ state: "detached" });
  await faultless(presenter, ".desk-live");
  await presenter.locator(".paste textarea").press("Control+Enter");
  await presenter.locator(".trial-preview").waitFor();
  await presenter.keyboard.press("Enter");
  await projector.locator(".hall-over .post-card").waitFor();
  await presenter.locator("body").press("r");
  await projector.locator(".finding").waitFor();
  for (const [page, part] of [
    [presenter, ".on-stage"],
    [projector, ".hall-over"],
  ] as const)
    await faultless(page, part);
  await presenter.keyboard.press("Shift+R");
  await projector.locator(".verdict-badge").waitFor();
  await faultless(projector, ".hall-over");
});

async function faultless(page: Page, part: string): Promise<void> {
  // The other mode opens a page of its own, which this browser has not got.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .exclude(".preview")
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

test("nothing pasted, covered or said of it reaches a network, the profile, the journal or the log", async () => {
  const profile = await freshProfile();
  const running = await open(profile);
  const { presenter, projector } = await talk(running);
  const asked: string[] = [];
  for (const page of [presenter, projector]) page.on("request", (request) => asked.push(request.url()));
  await running.app.evaluate(({ session, net }) => {
    const seen = globalThis as unknown as { connections: string[] };
    seen.connections = [];
    session.defaultSession.webRequest.onSendHeaders(({ url }) => void seen.connections.push(url));
    const request = net.request.bind(net);
    net.request = (options) => {
      seen.connections.push(JSON.stringify(options));
      return request(options);
    };
  });
  await paste(presenter);
  const dialog = presenter.locator(".trial-preview");
  await dialog.locator(".own-judgement li button").first().click();
  await presenter.keyboard.insertText(reason);
  await dialog.getByLabel("Kata yang dimaksud").fill("tukin");
  await dialog.getByRole("radio", { name: "Tinjau dulu" }).click();
  await presenter.keyboard.insertText(`${reason} putus`);
  await presenter.keyboard.press("Enter");
  await projector.locator(".hall-over .post-card").waitFor();
  await presenter.locator("body").press("Shift+R");
  await projector.getByText(`${reason} putus`).waitFor();
  // A call that is turned away is logged; what it carried is not.
  await presenter
    .evaluate(
      (said) => window.bijak.call("act", { action: { type: "trial/note", note: { said } } } as never),
      reason,
    )
    .catch(() => undefined);
  await presenter.keyboard.press("Escape");
  await presenter.keyboard.press("PageDown");
  await presenter.waitForTimeout(500);
  const connections = await running.app.evaluate(
    () => (globalThis as unknown as { connections: string[] }).connections,
  );
  expect([...asked, ...connections].filter((url) => !url.startsWith("bijak:"))).toEqual([]);
  const output = running.output();
  await close();
  for (const words of [...secrets, "tukin dipotong", reason]) {
    expect(output).not.toContain(words);
    expect(await searchFolder(profile, words)).toEqual([]);
  }
  expect(await searchFolder(profile, "trial/open")).not.toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
