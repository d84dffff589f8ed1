import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../e2e/app.ts";
import { copyTree, type Outcome } from "./copy.ts";
import { defenceMutants } from "./defences.ts";
import type { Mutant } from "./mutant.ts";
import { pairedDevices } from "./devices.ts";
import { promiseMutants } from "./promises.ts";
import { wallMutants } from "./walls.ts";

const { values } = parseArgs({
  options: {
    /** Only mutants whose name or file holds this. */
    only: { type: "string", multiple: true, default: [""] },
    /** Writes docs/mutants.md. */
    write: { type: "boolean", default: false },
  },
});
const chosen = [...wallMutants, ...promiseMutants, ...defenceMutants, ...pairedDevices].filter(
  ({ name, file }) => values.only.some((part) => `${name} ${file}`.includes(part)),
);
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1_000);
const say = (line: string) => process.stdout.write(`${line}\n`);

const copy = await copyTree(root);
const rows: { mutant: Mutant; outcome: Outcome }[] = [];
const unsound: string[] = [];
try {
  // Said at once, not after minutes: the tree has moved on and a mutant no longer fits it.
  for (const mutant of chosen) await (await copy.mutate(mutant))();
  // A test that is red by itself proves nothing when it is red with a mutant.
  for (const file of new Set(chosen.map(({ test }) => test.file))) {
    const here = chosen.filter(({ test }) => test.file === file).map(({ test }) => test);
    const suite = here[0]?.suite ?? "unit";
    if (
      (await copy.run(
        suite,
        file,
        here.map(({ name }) => name),
      )) !== "green"
    )
      unsound.push(file);
  }
  say(`without a mutant: ${unsound.length} test files red (${seconds()} s)`);
  for (const mutant of chosen) {
    const restore = await copy.mutate(mutant);
    if (mutant.test.suite === "e2e") await copy.buildMain();
    const outcome = await copy.run(mutant.test.suite, mutant.test.file, [mutant.test.name]);
    await restore();
    rows.push({ mutant, outcome });
    say(`${outcome === "red" ? "red   " : outcome.toUpperCase()}  ${mutant.name}`);
  }
} finally {
  await copy.remove();
}
for (const name of unsound) say(`not green without a mutant: ${name}`);
const alive = rows.filter(({ outcome }) => outcome !== "red");
say(`${rows.length - alive.length} of ${rows.length} mutants caught (${seconds()} s)`);
if (values.write) await writeReport();
process.exitCode = alive.length > 0 || unsound.length > 0 ? 1 : 0;

async function writeReport(): Promise<void> {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const version = readFileSync(
    join(process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "", "version"),
    "utf8",
  ).trim();
  const table = rows.map(
    ({ mutant: { name, file, test }, outcome }) =>
      `| ${name} | ${file} | ${test.file}: ${test.name} | ${outcome} |`,
  );
  const text = `# Mutants

One defence at a time is taken out of a copy of the tree; the test named beside it must go red. Before that,
every one of these tests was green in the same copy. \`npm run mutants -- --write\` makes this page; a mutant that
stays green ends the command with 1.

${new Date().toISOString().slice(0, 10)}, commit ${git("rev-parse", "--short", "HEAD")}, ${seconds()} s, Electron ${version}, Node ${process.versions.node}: ${rows.length - alive.length} of ${rows.length} red.

| Taken away | In | Test | Result |
| --- | --- | --- | --- |
${table.join("\n")}
`;
  await mkdir(join(root, "docs"), { recursive: true });
  await writeFile(join(root, "docs", "mutants.md"), text);
}
