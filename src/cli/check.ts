import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { once } from "node:events";
import type { Language } from "../core/deck/model.ts";
import { activities } from "../core/post/activities.ts";
import { longestPost, postSchema, type Post } from "../core/post/post.ts";
import { compilePacks } from "../core/rules/compile.ts";
import type { Judgement } from "../core/rules/finding.ts";
import { inLanguage } from "../core/rules/language.ts";
import { judge } from "../core/rules/judge.ts";
import { loadPacks } from "../host/packs.ts";
import { readable } from "./check-report.ts";
import { linesOf } from "./lines.ts";

export type Io = {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
};

type Options = {
  file: string;
  json: boolean;
  packs: string[];
  off: string[];
  masaPemilu: boolean;
  lang: Language;
};

const usage =
  "Pakai: bijak check BERKAS|- [--json] [--pack BERKAS]… [--off ID]… [--masa-pemilu] [--lang id|en]";

function parseArguments(args: readonly string[]): Options | string {
  const options: Options = { file: "", json: false, packs: [], off: [], masaPemilu: false, lang: "id" };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    const [flag = "", given] = arg.startsWith("--") && arg.includes("=") ? arg.split(/=(.*)/s) : [arg];
    switch (flag) {
      case "--json":
        options.json = true;
        break;
      case "--masa-pemilu":
        options.masaPemilu = true;
        break;
      case "--lang": {
        const value = given ?? args[(i += 1)];
        if (value !== "id" && value !== "en") return "--lang diisi id atau en.";
        options.lang = value;
        break;
      }
      case "--pack":
      case "--off": {
        const value = given ?? args[(i += 1)];
        if (value === undefined || value === "") return `${flag} perlu diikuti nilainya.`;
        options[flag === "--pack" ? "packs" : "off"].push(value);
        break;
      }
      default:
        if (flag.startsWith("--")) return `Pilihan ${flag} tidak dikenal.`;
        if (options.file !== "") return "Hanya satu berkas yang diperiksa sekali jalan.";
        options.file = arg;
    }
  }
  return options.file === "" ? "Sebutkan berkas yang diperiksa, atau - untuk masukan standar." : options;
}

/**
 * `resources` is the folder that holds `rules/`, `packsCache` what the build read of it. Answers 0 when it ran, 2 when input, packs or arguments
 * cannot be read. With --json one post a line in, one answer a line out.
 */
export async function runCheck(
  args: string[],
  io: Io,
  resources: string,
  packsCache?: string,
): Promise<number> {
  const options = parseArguments(args);
  if (typeof options === "string") {
    io.stderr.write(`${options}\n${usage}\n`);
    return 2;
  }
  const loaded = await loadPacks(resources, options.packs, packsCache);
  const today = new Date().toISOString().slice(0, 10);
  const book = compilePacks(loaded.packs, { off: options.off, masaPemilu: options.masaPemilu, today });
  for (const one of [...loaded.problems, ...book.problems]) {
    io.stderr.write(`${one.path}:${String(one.line)}:${String(one.column)} ${one.message}\n`);
  }
  const useless = options.packs.filter((path) => {
    const isIn = (one: { path: string }): boolean =>
      one.path === path || one.path.startsWith(join(path, "/"));
    return !loaded.packs.some(isIn) && (loaded.problems.some(isIn) || !existsSync(path));
  });
  if (useless.length > 0) {
    io.stderr.write(
      `Paket ${useless.join(", ")} tidak dapat dipakai, jadi tidak ada yang diperiksa. Tanpa --pack, aturan bawaan tetap dapat dipakai.\n`,
    );
    return 2;
  }
  if (book.checks.length === 0) {
    io.stderr.write("Tidak ada aturan yang dapat dipakai, jadi tidak ada yang diperiksa.\n");
    return 2;
  }
  const input = options.file === "-" ? io.stdin : createReadStream(options.file);
  try {
    if (!options.json) return await checkWhole(input, io, options.lang, (post) => judge(book, post));
    await checkLines(input, io, (post) => inLanguage(judge(book, post), options.lang));
    return 0;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // The reader of our output went away: nothing left to say, and nothing went wrong.
    if (error.code === "EPIPE") return 0;
    io.stderr.write(`${options.file} tidak dapat dibaca (${error.code}).\n`);
    return 2;
  }
}

type Judge = (post: Post) => Judgement;

/** Longest line taken as a post; beyond it the line is answered with an error. */
const longestLine = 1_000_000;

/** A chunk of the input at a time, and no further than our reader has read: memory does not grow with the number of posts. */
async function checkLines(input: Readable, io: Io, check: Judge): Promise<void> {
  const tells = "isTTY" in io.stderr && io.stderr.isTTY === true;
  let count = 0;
  let told = 0;
  for await (const lines of linesOf(input, longestLine)) {
    for (const line of lines) {
      if (line.trim() === "") continue;
      const answer = `${JSON.stringify(answerFor(line, check))}\n`;
      if (!io.stdout.write(answer)) await once(io.stdout, "drain");
      count += 1;
      if (!tells || count - told < 1_000) continue;
      told = count;
      io.stderr.write(`\r${String(count)} unggahan diperiksa`);
    }
  }
  if (told > 0) io.stderr.write(`\r${String(count)} unggahan diperiksa\n`);
}

function answerFor(line: string, check: Judge): object {
  if (line.length > longestLine) return { id: null, error: "Baris ini lebih panjang dari 1 MB." };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { id: null, error: "Baris ini bukan JSON." };
  }
  const parsed = postSchema.safeParse(withoutNulls(data));
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path.join(".") ?? "";
    return { id: null, error: `Baris ini bukan unggahan: ${complaintAbout(key)}.` };
  }
  return { id: parsed.data.id ?? null, ...check(parsed.data) };
}

function complaintAbout(key: string): string {
  if (key === "") return "bukan objek";
  if (key === "activity") return `"activity" berisi salah satu dari ${activities.join(", ")}`;
  return key === "text" ? `"text" berisi teks, boleh kosong` : `"${key}" tidak sesuai`;
}

/** Other programs write null for what they do not know, numbers for ids, and "Unggah" for "unggah". */
function withoutNulls(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  const kept = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]): [string, unknown] => [key, tidied(key, value)]));
}

function tidied(key: string, value: unknown): unknown {
  if (key === "id" && typeof value === "number") return String(value);
  return key === "activity" && typeof value === "string" ? value.trim().toLowerCase() : value;
}

async function checkWhole(input: Readable, io: Io, lang: Language, check: Judge): Promise<number> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > longestPost * 4) break;
    chunks.push(bytes);
  }
  const text = decoded(Buffer.concat(chunks))?.trimEnd();
  if (text === undefined) {
    io.stderr.write("Masukan ini bukan teks UTF-8. Simpan ulang sebagai UTF-8, lalu periksa lagi.\n");
    return 2;
  }
  if (text === "") io.stderr.write("Masukan ini kosong: tidak ada kata yang diperiksa.\n");
  if (text.length > longestPost) {
    io.stderr.write(`Hanya ${String(longestPost)} huruf pertama yang diperiksa.\n`);
  }
  const post = postSchema.parse({ text: text.slice(0, longestPost) });
  io.stdout.write(readable(post, check(post), lang));
  return 0;
}

function decoded(bytes: Buffer): string | undefined {
  try {
    // Read only in part it may end within a letter.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";
