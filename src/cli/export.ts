import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type PaperJob, paperJobSchema, paperLayouts, perPages } from "../core/paper/job.ts";

type Setting = { app: string; out: (text: string) => void; err: (text: string) => void };

const usage = `Pakai: bijak export DEK --out BERKAS.pdf [--lang id|en] [--layout ${paperLayouts.join("|")}] [--per-page ${perPages.join("|")}] [--results SESI]
       bijak export --check BERKAS.pdf`;

/** Draws the deck in the built app with a profile of its own. Answers 0 written, 1 not written, 2 asked wrongly. */
export async function runExport(args: string[], { app, out, err }: Setting): Promise<number> {
  const [first, checked, ...rest] = args;
  if (first === "--check" && checked !== undefined && rest.length === 0) {
    // No other command needs what reads a PDF.
    const { runExportCheck } = await import("./export-check.ts");
    return runExportCheck(checked, { out, err });
  }
  const asked = readArguments(args);
  const program = process.env["BIJAK_ELECTRON"];
  if (!asked) {
    err(usage);
    return 2;
  }
  if (!program) {
    err(
      "Ekspor menggambar slide dengan aplikasi Bijak, dan aplikasinya tidak ditemukan. Jalankan lewat npm run bijak.",
    );
    return 2;
  }
  const profile = await mkdtemp(join(tmpdir(), "bijak-ekspor-"));
  try {
    const flags = [
      `--profile=${profile}`,
      `--deck=${resolve(asked.deck)}`,
      `--export-to=${resolve(asked.file)}`,
      `--paper-layout=${asked.job.layout}`,
      `--paper-per-page=${asked.job.perPage}`,
      ...(asked.job.language === null ? [] : [`--paper-language=${asked.job.language}`]),
      ...(asked.results === undefined ? [] : [`--paper-results=${resolve(asked.results)}`]),
    ];
    const asRoot = process.geteuid?.() === 0 ? ["--no-sandbox"] : [];
    const answer = readAnswer(await outputOf(program, [app, ...asRoot, ...flags]));
    if (answer.ok) out(`${answer.value.file} (${answer.value.pages} halaman)`);
    else err(answer.message);
    return answer.ok ? 0 : 1;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

type Asked = { deck: string; file: string; job: PaperJob; results: string | undefined };

/** Null when anything about it is not understood: half of an order would write the wrong file. */
function readArguments(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: "string" },
        lang: { type: "string" },
        layout: { type: "string" },
        "per-page": { type: "string" },
        results: { type: "string" },
      },
    });
    const { out: file, lang, layout, results } = values;
    const job = paperJobSchema.safeParse({
      language: lang,
      layout,
      ...(values["per-page"] !== undefined && { perPage: Number(values["per-page"]) }),
    });
    const [deck] = positionals;
    return deck !== undefined && positionals.length === 1 && file && job.success
      ? { deck, file, job: job.data, results }
      : null;
  } catch {
    return null;
  }
}

/** Everything the app printed; its last JSON line is the answer. */
function outputOf(program: string, args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    child.on("error", fail);
    child.on("close", () => done(text));
  });
}

const written = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.object({ file: z.string(), pages: z.number() }) }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

function readAnswer(output: string): z.infer<typeof written> {
  const line = output.split("\n").findLast((each) => each.startsWith("{")) ?? "null";
  const answer = written.safeParse(parseJson(line));
  return answer.success
    ? answer.data
    : {
        ok: false,
        message: "Aplikasi Bijak berhenti sebelum PDF selesai. Berkas lama, bila ada, tidak berubah.",
      };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
