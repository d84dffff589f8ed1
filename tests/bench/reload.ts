import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch, oneScreen, startSession } from "../e2e/app.ts";
import { officePack } from "../office-pack.ts";
import { median } from "./figures.ts";

/** Seconds from an office's pack being saved to its examples turning red or green on the page of rules. */
export async function measureReload(rounds = 20): Promise<string> {
  const screens = await oneScreen(3840, 1080);
  const running = await launch({ screens, flags: ["--two-windows"] });
  const { presenter } = await startSession(running);
  await presenter.getByRole("button", { name: "Aturan", exact: true }).click();
  await presenter.getByText(/contoh hijau/).waitFor();
  const file = join(running.profile, "aturan", "uji.yaml");
  await writeFile(file, officePack("foto|potret brankas"));
  await presenter.getByRole("heading", { name: "Foto brankas kantor." }).waitFor();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // All examples of the reading before are through by then, as they are when a person edits a file.
    await presenter.waitForTimeout(3_000);
    const red = round % 2 === 0;
    const began = performance.now();
    await writeFile(file, officePack(red ? "foto brankas" : "foto|potret brankas"));
    await presenter.getByText("✗ 1 merah").waitFor({ state: red ? "visible" : "detached" });
    took.push(performance.now() - began);
  }
  await running.close();
  await screens.stop();
  return [
    "## Pack saved: to its examples shown green or red",
    "",
    `${took.length} saves of an office's pack while the page of rules is open, beside the packs that ship; from the end of the writing to the tally on the page, as a test outside sees it.`,
    "",
    "| median | worst | aim |",
    "| --- | --- | --- |",
    `| ${median(took).toFixed(0)} ms | ${Math.max(...took).toFixed(0)} ms | 1,000 ms |`,
  ].join("\n");
}
