import type { Album } from "./album.ts";
import { freshProfile, type Screens } from "../e2e/app.ts";
import { act, goTo, openStage, type Stage } from "./stage.ts";
import { begin } from "./talk.ts";

const group = "Meja sidang";

export const posts = {
  rumour:
    "SEBARKAN!!! Besok rekening semua pegawai dipotong 50%, info valid dari orang dalam. Kepala kantor tolol itu sudah tanda tangan. Viralkan sebelum dihapus!",
  person:
    "Kata Bu Ratna Contoh tukin dipotong separuh. Bu Ratna memang tolol, tanya saja @ratna.contoh atau WA 0812-3456-7890. Jangan lupa datang ke TPS dan gunakan hak pilih!",
  condemned: 'Jangan pernah bilang rekan kerja "tolol" di grup. Kata itu melukai, dan jejaknya tinggal lama.',
  victim:
    "Saya dilecehkan senior di kantor kemarin dan masih gemetar. Harus mulai dari mana? Takut tidak dipercaya.",
  clean:
    "Terima kasih tim pelayanan, hari ini antrean rampung sebelum jam tiga. Tetap semangat dan tetap ramah!",
};

const captions = {
  condemned: "Aman, dengan yang dilepas",
  victim: "Aman: korban bercerita, dan ke mana ia dapat mengadu",
  clean: "Aman, tanpa temuan",
};

/** As long as people write when they are angry; every sentence is ordinary but the last. */
const long = [
  ...Array.from(
    { length: 14 },
    (_, day) =>
      `Hari ke-${day + 1}: antrean loket masih panjang, kursi tunggu kurang, dan petugas sudah berusaha. Kami usul nomor antrean dibagikan lebih awal lewat aplikasi.`,
  ),
  "Katanya tukin bulan depan dipotong separuh, belum tahu sumbernya sih.",
].join(" ");

/** A pasted post from draft to verdict, a real person's, one that is let go, a long one, and the deck's own. */
export async function trials(screens: Screens, album: Album): Promise<void> {
  const profile = await freshProfile();
  const stage = await openStage(screens, profile);
  await begin(stage);
  await pasted(stage, album);
  await decksOwn(stage, album);
  await stage.running.close();
}

async function pasted(stage: Stage, album: Album): Promise<void> {
  const { presenter, projector } = stage;
  const take = async (name: string, caption: string) => {
    await album.take(projector, group, `trial-${name}-hall`, `${caption}, layar hadirin`);
    await album.take(presenter, group, `trial-${name}-desk`, `${caption}, pemandu`);
  };
  await goTo(stage, "lima-asumsi", 0);
  await write(stage, posts.rumour);
  await presenter.locator(".paste ~ .findings li").first().waitFor();
  await take("draft", "Naskah dengan temuan, belum dikirim");
  await send(stage);
  await take("asked", "Postingan di meja sidang, belum ada temuan dibuka");
  const total = await reveal(stage, 1);
  for (let shown = 1; shown <= total; shown += 1) {
    if (shown > 1) await reveal(stage, shown);
    await take(`finding-${shown}`, `Temuan ke-${shown} dari ${total}`);
  }
  await reveal(stage, total + 1);
  await take("verdict", "Semua temuan dan kesimpulan");
  await presenter.keyboard.press("c");
  await presenter.getByRole("checkbox", { name: /Benarkah isinya/ }).click();
  await projector.locator('.trial-checklist li[data-checked="true"]').waitFor();
  await take("questions", "Yang tidak bisa diputuskan aplikasi");
  await act(presenter, { type: "trial/close" });
  await realPerson(stage, album, take);
  for (const name of ["condemned", "victim", "clean"] as const) {
    await write(stage, posts[name]);
    await send(stage);
    if (name === "condemned") {
      await presenter.keyboard.press("d");
      await projector.locator(".trial-let-go li").first().waitFor();
      await take("let-go", "Yang dilepas, ditunjukkan atas permintaan sebelum temuan");
    }
    await reveal(stage, 1);
    await take(name, captions[name]);
    await act(presenter, { type: "trial/close" });
  }
  await write(stage, long);
  await send(stage);
  await take("long", "Postingan panjang, awalnya");
  await presenter.locator("body").press("n");
  await projector.locator('.hall-over .post-text[data-cut="both"]').waitFor();
  await take("long-scrolled", "Postingan panjang, digulir");
  await reveal(stage, 1);
  await take("long-finding", "Postingan panjang, temuan di akhirnya");
  await act(presenter, { type: "trial/close" });
}

/** Somebody real stands behind the post: the preview covers them, and the facilitator has a word of their own. */
async function realPerson(
  stage: Stage,
  album: Album,
  take: (name: string, caption: string) => Promise<void>,
): Promise<void> {
  const { presenter, projector } = stage;
  await write(stage, posts.person);
  await presenter.locator('[data-field="display"]').fill("Tono Contoh");
  await presenter.locator('[data-field="account"]').fill("tono.contoh");
  await presenter.getByRole("radio", { name: "Menyukai" }).click();
  await presenter.getByText("Menyukai:").waitFor();
  await album.take(presenter, group, "trial-activity-desk", "Aktivitas menyukai: yang berlaku berubah");
  await presenter.getByRole("radio", { name: "Berkomentar" }).click();
  await presenter.locator(".paste textarea").press("Control+Enter");
  const dialog = presenter.locator(".trial-preview");
  await dialog.waitFor();
  await album.take(
    presenter,
    group,
    "trial-preview-desk",
    "Pratinjau: yang dilihat hadirin, identitas ditutup",
  );
  await dialog.locator(".own-judgement li").nth(2).getByRole("button").click();
  await presenter.keyboard.type("Akun itu ditanya, tidak dihina.");
  await dialog.getByLabel("Kata yang dimaksud").fill("tanya saja");
  await dialog.getByLabel("Aturan", { exact: true }).selectOption("pelecehan");
  await dialog.locator(".add-row input").fill("Mengajak banyak orang menghubungi satu orang.");
  await presenter.keyboard.press("Enter");
  await dialog.locator(".own-verdict").getByRole("radio").last().click();
  await presenter.keyboard.type("Hapus nama dan nomornya dulu; bertanya soal tukin boleh.");
  await dialog.getByRole("button", { name: "Sesudah semua dibuka" }).click();
  await album.take(presenter, group, "trial-preview-own-desk", "Pratinjau dengan penilaian fasilitator");
  await presenter.keyboard.press("Control+Enter");
  await projector.locator(".hall-over .post-card").waitFor();
  await take("person-asked", "Orang sungguhan, identitas ditutup");
  const total = await reveal(stage, 1);
  for (let shown = 1; shown <= total + 2; shown += 1) {
    await reveal(stage, shown);
    await take(`person-${shown}`, `Dengan suara fasilitator, ke-${shown}`);
  }
  await act(presenter, { type: "trial/close" });
}

export async function write({ presenter }: Stage, text: string): Promise<void> {
  await presenter.keyboard.press("t");
  await presenter.keyboard.insertText(text);
}

export async function send({ presenter, projector }: Stage): Promise<void> {
  await presenter.keyboard.press("Control+Enter");
  await presenter.locator(".trial-preview").waitFor();
  await presenter.keyboard.press("Enter");
  await projector.locator(".hall-over .post-card").waitFor();
}

/** Reveals up to `count` and answers how many findings there are. */
export async function reveal({ presenter }: Stage, count: number): Promise<number> {
  const trial = await presenter.evaluate(async () => {
    const boot = await window.bijak.call("boot", {});
    const current = boot.role === "presenter" ? boot.view?.trial : null;
    return current ? { id: current.id, total: current.trial.content?.judgement.findings.length ?? 0 } : null;
  });
  if (!trial) throw new Error("no post stands on trial");
  await act(presenter, { type: "trial/reveal", trial: trial.id, count });
  return trial.total;
}

/** The posts written into the deck, each finding by finding. */
async function decksOwn(stage: Stage, album: Album): Promise<void> {
  const slides = await stage.presenter.evaluate(async () => {
    const boot = await window.bijak.call("boot", {});
    return boot.role === "presenter" ? boot.deck.deck.slides.filter(({ post }) => post !== null) : [];
  });
  for (const { id, steps, title } of slides) {
    await goTo(stage, id, steps);
    await stage.projector.locator("section.present .post-card").waitFor();
    await stage.presenter.locator(".on-stage").waitFor();
    await stage.presenter.waitForTimeout(150);
    const total = await reveal(stage, 0);
    for (let shown = 1; shown <= total + 1; shown += 1) {
      await reveal(stage, shown);
      const last = shown > total;
      const name = `deck-trial-${id}-${last ? "verdict" : shown}`;
      const caption = `${title}, ${last ? "semua dibuka" : `temuan ${shown}`}`;
      await album.take(stage.projector, "Contoh postingan di deck", name, caption);
    }
  }
}
