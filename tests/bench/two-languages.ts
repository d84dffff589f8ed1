import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDeck } from "../../src/core/deck/parse.ts";
import { freshProfile, launch, oneScreen, root, startSession, type RunningApp } from "../e2e/app.ts";

/** Beside the built-in deck a second language of it: the same words, which cost as much to draw. */
async function pairedDeck(): Promise<{ folder: string; file: string }> {
  const folder = join(await freshProfile(), "dek");
  const file = join(folder, "deck.id.md");
  await cp(join(root, "slides", "bijak-bermedsos"), folder, { recursive: true });
  const own = await readFile(file, "utf8");
  const twin = join(folder, "deck.en.md");
  const there = await readFile(twin, "utf8").catch(() => null);
  if (there === null) await writeFile(twin, own.replace("language: id", "language: en"));
  return { folder, file };
}

export type OpenDeck = {
  running: RunningApp;
  presenter: Awaited<ReturnType<typeof startSession>>["presenter"];
  file: string;
  slides: number;
  stop: () => Promise<void>;
};

/** The built-in deck in two languages, open in both windows on its tenth slide. */
export async function openTwoLanguages(): Promise<OpenDeck> {
  const screens = await oneScreen(3840, 1080);
  const { folder, file } = await pairedDeck();
  const running = await launch({ screens, flags: ["--two-windows", "--marks", `--deck=${folder}`] });
  const { presenter } = await startSession(running);
  const { slides } = parseDeck(await readFile(file, "utf8"), { id: "dek" }).deck;
  const tenth = slides[9]?.id ?? "";
  await presenter.evaluate(
    (slide) => window.bijak.call("act", { action: { type: "go", slide, step: 0 } }),
    tenth,
  );
  await presenter.waitForTimeout(4_000);
  return {
    running,
    presenter,
    file,
    slides: slides.length,
    stop: async () => {
      await running.close();
      await screens.stop();
    },
  };
}
