import type { Album } from "./album.ts";
import { act, goTo, type Stage } from "./stage.ts";

const group = "Meja sidang";

const posts = {
  rumour:
    "SEBARKAN!!! Besok rekening semua pegawai dipotong 50%, info valid dari orang dalam. Kepala kantor tolol itu sudah tanda tangan. Viralkan sebelum dihapus!",
  condemned: 'Jangan pernah bilang rekan kerja "tolol" di grup. Kata itu melukai, dan jejaknya tinggal lama.',
  clean:
    "Terima kasih tim pelayanan, hari ini antrean rampung sebelum jam tiga. Tetap semangat dan tetap ramah!",
};

/** A pasted post from draft to verdict, one that is let go, one without a word, and the deck's own. */
export async function trials(stage: Stage, album: Album): Promise<void> {
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
  await act(presenter, { type: "trial/close" });
  for (const name of ["condemned", "clean"] as const) {
    await write(stage, posts[name]);
    await send(stage);
    await reveal(stage, 1);
    await take(name, name === "clean" ? "Aman, tanpa temuan" : "Aman, dengan yang dilepas");
    await act(presenter, { type: "trial/close" });
  }
  await decksOwn(stage, album);
}

async function write({ presenter }: Stage, text: string): Promise<void> {
  await presenter.keyboard.press("t");
  await presenter.keyboard.insertText(text);
}

async function send({ presenter, projector }: Stage): Promise<void> {
  await presenter.keyboard.press("Control+Enter");
  await projector.locator(".hall-over .post-card").waitFor();
}

/** Reveals up to `count` and answers how many findings there are. */
async function reveal({ presenter }: Stage, count: number): Promise<number> {
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
