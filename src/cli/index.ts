import { join } from "node:path";
import { packsCacheName } from "../host/packs-cache.ts";
import { runCheck } from "./check.ts";
import { runExport } from "./export.ts";
import { runHub } from "./hub.ts";
import { runNew } from "./new.ts";
import { runLint } from "./lint.ts";
import { holdsPacks, runLintPacks } from "./lint-packs.ts";

/** Beside `out/cli/index.js` two floors up: `slides/`, `resources/` and the built app. */
const appFolder = join(import.meta.dirname, "..", "..");

const usage = `Pakai: bijak PERINTAH …

  check BERKAS|- [--json]     periksa postingan dengan paket aturan
  new NAMA [--in FOLDER]      buat dek baru dari templat, dalam dua bahasa
  lint DEK|PAKET…             periksa dek dan paket aturan: path:baris:kolom masalah
  export DEK --out BERKAS.pdf tulis dek sebagai PDF
  hub --deck DEK              jalankan polling tanpa jendela, dengan tindakan sebagai baris JSON
`;

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);

async function run([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case "check":
      return runCheck(args, process, join(appFolder, "resources"), join(appFolder, "out", packsCacheName));
    case "lint":
      return lint(args);
    case "new":
      return runNew(args, join(appFolder, "resources", "templates", "deck"), {
        out: line(process.stdout),
        err: line(process.stderr),
      });
    case "export":
      return runExport(args, { app: appFolder, out: line(process.stdout), err: line(process.stderr) });
    case "hub":
      return hub(args);
    case undefined:
    case "help":
    case "--help":
      process.stdout.write(usage);
      return 0;
    default:
      process.stderr.write(`Perintah "${command}" tidak dikenal.\n\n${usage}`);
      return 2;
  }
}

/** A reader that has seen enough closes the pipe; that is no fault of ours. */
function readerGone(): void {
  process.exit(0);
}

/** Whoever stops reading a hub's lines does not stop the hub, and nothing left behind keeps it alive. */
async function hub(args: string[]): Promise<number> {
  const built = join(import.meta.dirname, "..");
  process.stdout.removeListener("error", readerGone);
  const code = await runHub(args, process, {
    program: import.meta.filename,
    server: join(built, "server", "index.js"),
    prepared: join(built, "decks"),
    resources: join(appFolder, "resources"),
  });
  process.exit(code);
}

/** Decks and rule packs may be named together; the graver answer counts. */
async function lint(paths: string[]): Promise<number> {
  const holding = await Promise.all(paths.map(holdsPacks));
  const packs = paths.filter((_, at) => holding[at] === true);
  const decks = paths.filter((path) => !packs.includes(path));
  const out = line(process.stdout);
  const ofPacks = packs.length > 0 ? await runLintPacks(join(appFolder, "resources"), packs, out) : 0;
  const ofDecks =
    decks.length > 0 || packs.length === 0 ? await runLint(decks, { out, err: line(process.stderr) }) : 0;
  return Math.max(ofPacks, ofDecks);
}

process.stdout.on("error", readerGone);
process.exitCode = await run(process.argv.slice(2));
