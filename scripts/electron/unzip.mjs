import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import yauzl from "yauzl";

/**
 * Unpacks the wanted entries of a zip archive: of one with ten thousand small files, only those that are used.
 * @param {string} archive
 * @param {string} target folder
 * @param {(name: string) => boolean} isWanted by the entry's name, with forward slashes
 */
export async function unzip(archive, target, isWanted) {
  const zip = await promisify(open)(archive);
  const openEntry = promisify(zip.openReadStream.bind(zip));
  await new Promise((resolve, reject) => {
    zip.on("end", resolve).on("error", reject);
    zip.on("entry", (/** @type {yauzl.Entry} */ entry) => {
      extract(entry).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });

  /** @param {yauzl.Entry} entry */
  async function extract(entry) {
    // yauzl itself refuses absolute names and names that climb out with "..".
    if (entry.fileName.endsWith("/") || !isWanted(entry.fileName)) return;
    const file = path.join(target, ...entry.fileName.split("/"));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await openEntry(entry), fs.createWriteStream(file, { mode: mode || 0o644 }));
  }
}

/**
 * @param {string} archive
 * @param {(error: Error | null, zip: yauzl.ZipFile) => void} done
 */
function open(archive, done) {
  yauzl.open(archive, { lazyEntries: true }, (error, zip) => done(error, zip));
}
