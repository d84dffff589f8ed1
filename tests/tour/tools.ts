import type { Album } from "./album.ts";
import { act, goTo, type Stage } from "./stage.ts";

const group = "Alat bantu layar";

/** What the facilitator points, draws and enlarges with, from both sides. */
export async function tools(stage: Stage, album: Album): Promise<void> {
  const { presenter, projector } = stage;
  const both = async (name: string, caption: string) => {
    await album.take(presenter, group, `tools-${name}`, `${caption}, jendela pemandu`);
    await album.take(projector, group, `tools-${name}-hall`, `${caption}, layar hadirin`);
  };
  await goTo(stage, "dua-sisi", 2);
  await presenter.locator("body").press("e");
  const tick = [0.1, 0.14, 0.2].map((x, at): [number, number] => [x, [0.5, 0.56, 0.42][at] ?? 0.5]);
  await act(presenter, {
    type: "ink/add",
    on: "dua-sisi",
    stroke: { id: "a", colour: "gold", points: tick },
  });
  const ring = Array.from({ length: 40 }, (_, at): [number, number] => [
    0.72 + 0.13 * Math.cos(at / 6),
    0.5 + 0.15 * Math.sin(at / 6),
  ]);
  await act(presenter, { type: "ink/add", on: "dua-sisi", stroke: { id: "b", colour: "ink", points: ring } });
  await projector.locator(".ink-stroke").nth(1).waitFor();
  await both("pen", "Pena");
  await presenter.locator("body").press("y");
  await act(presenter, { type: "aid/point", pointer: { tool: "spotlight", x: 0.7, y: 0.5 } });
  await projector.locator(".aid-spotlight").waitFor();
  await both("spotlight", "Sorot");
  await presenter.locator("body").press("i");
  await act(presenter, { type: "aid/point", pointer: { tool: "laser", x: 0.3, y: 0.4 } });
  await act(presenter, { type: "aid/zoom", zoom: { scale: 2, x: 0.2, y: 0.5 } });
  await both("zoom", "Penunjuk dan perbesaran");
  await presenter.locator("body").press("Escape");
  await presenter.locator("body").press("Escape");
  await act(presenter, { type: "ink/clear", on: "dua-sisi" });
  await presenter.locator("body").press("q");
  await projector.locator(".caption-strip").waitFor();
  await both("script", "Teks di layar");
  await presenter.locator("body").press("q");
  await presenter.locator("body").press("o");
  await presenter.locator(".overview .cell:focus").waitFor();
  await album.take(presenter, group, "tools-overview", "Kisi semua slide");
  await presenter.keyboard.press("Escape");
}
