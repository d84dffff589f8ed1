import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mutant } from "./mutant.ts";

/** A whole tree of its own, so that no mutant can ever be left in the real one. */
export type Copy = {
  /** Writes the mutant's file; answers what puts it back. Throws when its words are not there exactly once. */
  mutate: (mutant: Mutant) => Promise<() => Promise<void>>;
  buildMain: () => Promise<void>;
  /** Runs these of one file's tests; red when one of them is. */
  run: (suite: Suite, file: string, names: string[]) => Promise<Outcome>;
  remove: () => Promise<void>;
};

export type Suite = Mutant["test"]["suite"];
/** `broken`: no test ran to its end, so nothing was proved. */
export type Outcome = "red" | "green" | "broken";

const parts = [
  "src",
  "tests",
  "scripts",
  "slides",
  "resources",
  "out",
  "package.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "electron.vite.config.ts",
  "vitest.config.ts",
  "vitest.e2e.config.ts",
];

/** All that a mutant here touches of the app; the pages stay as they were built. */
const mainOnly = `import whole from "./electron.vite.config.ts";
export default { main: whole.main, preload: whole.preload };
`;

export async function copyTree(root: string): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), "bijak-mutan-"));
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "main-only.config.ts"), mainOnly);
  const node = (...args: string[]) => finish(folder, args);
  const inModules = (...path: string[]) => join(folder, "node_modules", ...path);
  return {
    mutate: async (mutant) => {
      const before = new Map<string, string>();
      for (const { file, find, replace } of [mutant, ...(mutant.also ?? [])]) {
        const path = join(folder, file);
        const text = await readFile(path, "utf8");
        if (text.split(find).length !== 2)
          throw new Error(`${mutant.name}: ${file} holds its words not exactly once`);
        before.set(path, text);
        await writeFile(
          path,
          text.replace(find, () => replace),
        );
      }
      return async () => {
        for (const [path, text] of before) await writeFile(path, text);
      };
    },
    buildMain: async () => {
      const tool = inModules("electron-vite", "bin", "electron-vite.js");
      const { code, output } = await node(tool, "build", "--config", "main-only.config.ts");
      if (code !== 0) throw new Error(output);
    },
    run: async (suite, file, names) => {
      const report = join(folder, "report.json");
      await rm(report, { force: true });
      const config = suite === "e2e" ? "vitest.e2e.config.ts" : "vitest.config.ts";
      const filter = ["-t", names.map(literally).join("|"), "--testTimeout=20000"];
      const reporter = ["--reporter=json", `--outputFile=${report}`];
      await node(inModules("vitest", "vitest.mjs"), "run", "-c", config, file, ...filter, ...reporter);
      const text = await readFile(report, "utf8").catch(() => "{}");
      const { numFailedTests = 0, numPassedTests = 0 } = JSON.parse(text) as Report;
      if (numFailedTests > 0) return "red";
      return numPassedTests > 0 ? "green" : "broken";
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

type Report = { numFailedTests?: number; numPassedTests?: number };

function finish(cwd: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
