// node tests/bench/pdf-others.ts TOOLS [SLIDES]: the same deck printed by Bijak, decktape and Marp CLI, one after the other,
// and each file held against the same rules. TOOLS is a folder prepared once, outside of this repository, with
//   npm install --prefix TOOLS decktape@3.16.1 @marp-team/marp-cli@4.5.1
// Both print with the system's Chromium; a tool that is not there is left out. Needs the build, poppler and a Chromium.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startXvfb } from "../../scripts/display/display.mjs";
import { electronEnv, resolveElectron } from "../../scripts/electron/runtime.mjs";
import { checkPdf, pdfRules } from "../../src/host/pdf/check/check.ts";
import { pdfDeck } from "./pdf-deck.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const chromium = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
const [tools = "", slides = "20"] = process.argv.slice(2);

type Tool = { name: string; needs: string; args: (folder: string, out: string) => string[] };

const bin = (name: string) => join(tools, "node_modules", ".bin", name);
const deck = pdfDeck(Number(slides));
const reveal = (folder: string) => pathToFileURL(join(folder, "reveal.html")).href;
const all: Tool[] = [
  {
    name: "Bijak",
    needs: join(root, "out", "cli", "index.js"),
    args: (folder, out) => ["export", join(folder, "deck.id.md"), "--out", out],
  },
  {
    name: "decktape 3.16.1 `-p 0`",
    needs: bin("decktape"),
    args: (folder, out) => [
      "reveal",
      "-p",
      "0",
      "-s",
      "1280x720",
      "--chrome-path",
      chromium,
      "--chrome-arg=--no-sandbox",
      reveal(folder),
      out,
    ],
  },
  {
    name: "decktape 3.16.1",
    needs: bin("decktape"),
    args: (folder, out) => [
      "reveal",
      "-s",
      "1280x720",
      "--chrome-path",
      chromium,
      "--chrome-arg=--no-sandbox",
      reveal(folder),
      out,
    ],
  },
  {
    name: "Marp CLI 4.5.1 `--pdf-outlines`",
    needs: bin("marp"),
    args: (folder, out) => [
      "--pdf",
      "--pdf-outlines",
      "--pdf-outlines.headings=false",
      "--allow-local-files",
      "--no-stdin",
      join(folder, "marp.md"),
      "-o",
      out,
    ],
  },
];

const there = all.filter(({ needs }) => existsSync(needs));
for (const { name, needs } of all)
  if (!there.some((tool) => tool.name === name)) console.error(`${name}: ${needs} is not there, left out`);

const screen = await startXvfb({ width: 1920, height: 1080 });
const folder = await mkdtemp(join(tmpdir(), "bijak-pdf-others-"));
const runtime = await resolveElectron();
const env = {
  ...process.env,
  ...electronEnv(runtime),
  BIJAK_ELECTRON: runtime.program,
  DISPLAY: screen.display,
  CHROME_PATH: chromium,
  CHROME_NO_SANDBOX: "1",
};
try {
  await mkdir(join(folder, "gambar"));
  for (const [name, content] of Object.entries(deck)) await writeFile(join(folder, name), content);
  const broken: string[] = [];
  console.log(
    "| tool | seconds, cold | pages | kB | fonts in the file | rules passed |\n|---|---|---|---|---|---|",
  );
  for (const { name, needs, args } of there) {
    const out = join(folder, `${there.findIndex((tool) => tool.name === name)}.pdf`);
    const begun = performance.now();
    await run(process.execPath, [needs, ...args(folder, out)], { env, maxBuffer: 10_000_000 });
    const seconds = (performance.now() - begun) / 1000;
    const bytes = await readFile(out);
    const { stdout: information } = await run("pdfinfo", [out]);
    const { stdout: fonts } = await run("pdffonts", [out]);
    const rules = new Set((await checkPdf(bytes)).map(({ rule }) => rule));
    const pages = /Pages:\s+(\d+)/.exec(information)?.[1];
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${pages} | ${Math.round(bytes.length / 1000)} | ${fonts.trim().split("\n").length - 2} | ${pdfRules.length - rules.size} of ${pdfRules.length} |`,
    );
    broken.push(`${name}: ${[...rules].join(", ") || "none"}`);
  }
  console.log(`\nRules broken:\n\n${broken.map((line) => `- ${line}`).join("\n")}`);
} finally {
  await screen.stop();
  await rm(folder, { recursive: true, force: true });
}
