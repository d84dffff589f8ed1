import { join } from "node:path";
import { packsCacheName } from "../host/packs-cache.ts";
import { runCheck } from "./check.ts";
import { runExport } from "./export.ts";
import { runLint } from "./lint.ts";

/** Beside `out/cli/index.js` two floors up: `slides/`, `resources/` and the built app. */
const appFolder = join(import.meta.dirname, "..", "..");

const usage = `Pakai: bijak PERINTAH …

  check BERKAS|- [--json]     periksa postingan dengan paket aturan
  lint DEK…                   periksa dek: path:baris:kolom masalah
  export DEK --out BERKAS.pdf tulis dek sebagai PDF
`;

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);

async function run([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case "check":
      return runCheck(args, process, join(appFolder, "resources"), join(appFolder, "out", packsCacheName));
    case "lint":
      return runLint(args, { out: line(process.stdout), err: line(process.stderr) });
    case "export":
      return runExport(args, { app: appFolder, out: line(process.stdout), err: line(process.stderr) });
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

// A reader that has seen enough closes the pipe; that is no fault of ours.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await run(process.argv.slice(2));
