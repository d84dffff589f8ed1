import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of the phone page, read once and kept: the disk is never asked with a name from the network. `gzip`: null where it saves nothing. */
export type PhoneFile = { type: string; body: Buffer; gzip: Buffer | null; version: string };
export type PhoneFiles = ReadonlyMap<string, PhoneFile>;

/** All there is to serve. Nothing gets onto this list by lying in the folder. */
const names: readonly (readonly [name: string, type: string])[] = [
  ["phone.js", "text/javascript; charset=utf-8"],
  ["phone.css", "text/css; charset=utf-8"],
  ["phone.woff2", "font/woff2"],
  ["remote.js", "text/javascript; charset=utf-8"],
  ["remote.css", "text/css; charset=utf-8"],
];

export async function readPhoneFiles(folder: string): Promise<PhoneFiles> {
  const files = new Map<string, PhoneFile>();
  for (const [name, type] of names) {
    const body = await readFile(join(folder, name));
    const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
    const gzip = gzipSync(body, { level: 9 });
    files.set(`/${name}`, { type, body, gzip: gzip.length < body.length ? gzip : null, version });
  }
  return files;
}
