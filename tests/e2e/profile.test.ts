import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshProfile, launch, oneScreen, shownSlide, startSession, type Screens } from "./app.ts";
import { mayMount, mountDisk, notices, runBeside } from "./trouble.ts";

let screens: Screens;
let folder: string;
beforeAll(async () => {
  screens = await oneScreen(3840, 1080);
  folder = await mkdtemp(join(tmpdir(), "bijak-buruk-"));
});
afterAll(async () => {
  await screens?.stop();
  await rm(folder, { recursive: true, force: true });
});

const two = (flags: string[] = [], profile?: string) =>
  launch({ screens, flags: ["--two-windows", ...flags], ...(profile !== undefined && { profile }) });

describe("the profile", () => {
  test("a second instance leaves with a sentence, and the first comes to the front and goes on", async () => {
    const first = await two();
    const { presenter } = await startSession(first);
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes("/presenter.html"))
        ?.hide(),
    );
    const second = await runBeside(screens, first, [`--profile=${first.profile}`, "--two-windows"]);
    expect(second.output).toContain("Bijak sudah terbuka");
    expect(second.code).toBe(0);
    expect(second.milliseconds).toBeLessThan(15_000);
    await expect
      .poll(() =>
        first.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()
            .find((window) => window.webContents.getURL().includes("/presenter.html"))
            ?.isVisible(),
        ),
      )
      .toBe(true);
    await presenter.keyboard.press("PageDown");
    await expect.poll(async () => shownSlide(await first.page("projector"))).not.toBe("pembuka");
    await first.close();
  });

  test.runIf(mayMount)("on a read-only disk: a temporary one, said on the facilitator's screen", async () => {
    const profile = await freshProfile();
    const disk = await mountDisk(profile, "1m");
    await disk.readOnly();
    const running = await two([], profile);
    const { presenter } = await startSession(running);
    const said = await notices(presenter);
    expect(said).toContain(`tidak bisa ditulisi (${profile})`);
    const temporary = /disimpan sementara di ([^;]+);/.exec(said)?.[1] ?? "";
    await presenter.keyboard.press("PageDown");
    await expect
      .poll(() =>
        readFile(join(temporary, "sessions"), "utf8").catch((error: { code: string }) => error.code),
      )
      .toBe("EISDIR");
    await running.close();
    await disk.unmount();
    await rm(temporary, { recursive: true, force: true });
  });

  test("a file in its place: a temporary one, said on the facilitator's screen", async () => {
    const file = join(folder, "profil-berkas");
    await writeFile(file, "bukan folder");
    const running = await two([], file);
    const page = await running.page("presenter");
    await page.getByText(`tidak bisa ditulisi (${file})`).waitFor();
    await running.close();
    expect(await readFile(file, "utf8")).toBe("bukan folder");
  });

  test("a file where its sessions belong: the same", async () => {
    const profile = await freshProfile();
    await writeFile(join(profile, "sessions"), "bukan folder");
    const running = await two([], profile);
    const { presenter } = await startSession(running);
    expect(await notices(presenter)).toContain(`tidak bisa ditulisi (${profile})`);
    await running.close();
    await rm(profile, { recursive: true, force: true });
  });

  test("damaged settings fall back to the copy made before, with a notice, and heal at the next change", async () => {
    const profile = await freshProfile();
    await writeFile(join(profile, "settings.json"), '{"version":1,"theme":"da');
    await writeFile(join(profile, "settings.json.bak"), '{"version":1,"theme":"dark"}');
    const running = await two([], profile);
    const page = await running.page("presenter");
    await page.getByText("Berkas pengaturan rusak").waitFor();
    expect(await page.getByRole("radio", { name: "Gelap" }).isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: "Masa pemilu" }).click();
    await expect
      .poll(async () =>
        JSON.parse(
          await readFile(join(profile, "settings.json"), "utf8")
            .catch(() => "{}")
            .then((text) => (text.endsWith("}\n") ? text : "{}")),
        ),
      )
      .toMatchObject({ theme: "dark", masaPemilu: true });
    expect(JSON.parse(await readFile(join(profile, "settings.json.bak"), "utf8"))).toMatchObject({
      theme: "dark",
    });
    await running.close();
    await rm(profile, { recursive: true, force: true });
  });
});
