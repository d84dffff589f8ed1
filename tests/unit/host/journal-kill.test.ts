import { spawn } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { expect, it } from "vitest";
import { fileJournals } from "../../../src/host/journal.ts";
import { resumeSession } from "../../../src/host/session-loop.ts";
import { freshFolder, quiet } from "./session-fixtures.ts";

const child = join(import.meta.dirname, "voting-child.ts");

/** Kills the child so many milliseconds after its first acknowledgement; answers every key it printed whole. */
function killWhileVoting(folder: string, after: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, ["--experimental-strip-types", "--no-warnings", child, folder], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let trouble = "";
    running.stderr.on("data", (data: Buffer) => (trouble += data.toString()));
    running.stdout.once("data", () => setTimeout(() => running.kill("SIGKILL"), after));
    running.stdout.on("data", (data: Buffer) => (output += data.toString()));
    running.on("error", reject);
    running.on("close", (_code, signal) => {
      if (signal === "SIGKILL") resolve(output.split("\n").slice(0, -1));
      else reject(new Error(trouble));
    });
  });
}

it.each([1, 7, 23, 61, 150])(
  "every ballot acknowledged before a kill %d ms into the voting is in the journal",
  async (after) => {
    const folder = await freshFolder();
    const acknowledged = await killWhileVoting(folder, after);
    expect(acknowledged.length).toBeGreaterThan(0);

    const journal = await fileJournals(folder).open("s1");
    await journal.close();
    const written = new Set(
      journal.records.flatMap(({ action }) => (action.type === "ballot" ? [action.key] : [])),
    );
    expect(acknowledged.filter((key) => !written.has(key))).toEqual([]);

    const clock = { wall: Date.now, monotonic: () => performance.now() };
    const loop = await resumeSession("s1", { journals: fileJournals(folder), clock, watch: quiet });
    expect(loop.session().runs[0]?.ballots.flat().length).toBeGreaterThan(0);
    await loop.close();
  },
  20_000,
);
