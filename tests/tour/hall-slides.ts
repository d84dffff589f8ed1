import type { Album } from "./album.ts";
import { goTo, type Stage } from "./stage.ts";

/** Every slide of the deck, or the wanted ones, as it stands at its last step. */
export async function hallSlides(
  stage: Stage,
  album: Album,
  prefix: string,
  wanted: string[] | undefined,
): Promise<void> {
  const slides = await stage.presenter.evaluate(async () => {
    const boot = await window.bijak.call("boot", {});
    return boot.role === "presenter"
      ? boot.deck.deck.slides.map(({ id, title, steps }) => ({ id, title, steps }))
      : [];
  });
  for (const [index, { id, title, steps }] of slides.entries()) {
    if (wanted && !wanted.includes(id)) continue;
    await goTo(stage, id, steps);
    const number = String(index + 1).padStart(2, "0");
    const group = wanted ? "Slide, tampilan gelap" : "Slide";
    await album.take(stage.projector, group, `${prefix}-${number}-${id}`, `${index + 1}. ${title}`);
  }
}
