import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ReadLine } from "../../core/post/screenshot.ts";
import type { GreyPicture } from "../../wire/reader.ts";

/** What the build puts beside the program, under these names (scripts/prepare.mjs). */
export const engineFiles = {
  program: "tesseract-core.cjs",
  wasm: "tesseract-core.wasm",
  language: "ind.traineddata.gz",
} as const;

/** The part of tesseract.js-core that is used here; the package has no types. */
type Engine = {
  FS: { writeFile: (path: string, bytes: Uint8Array) => void };
  TessBaseAPI: new () => {
    /** 0 when the language could be loaded. */
    Init: (folder: string, language: string, mode: number) => number;
    SetImageFile: (exif: number, angle: number) => number;
    Recognize: (monitor: null) => number;
    GetTSVText: (page: number) => string;
  };
};
type CreateEngine = (options: {
  wasmBinary: Uint8Array;
  TesseractProgress: (percent: number) => void;
}) => Promise<Engine>;

const neuralNetOnly = 1;

/** Lines of words from the top of the picture down; `folder` holds the engine and its language. Throws when it cannot start. */
export async function readPicture(
  folder: string,
  picture: GreyPicture,
  onProgress: (share: number) => void,
): Promise<ReadLine[]> {
  const createEngine: CreateEngine = createRequire(import.meta.url)(join(folder, engineFiles.program));
  const [wasmBinary, packed] = await Promise.all([
    readFile(join(folder, engineFiles.wasm)),
    readFile(join(folder, engineFiles.language)),
  ]);
  const engine = await createEngine({
    wasmBinary,
    TesseractProgress: (percent) => onProgress(percent / 100),
  });
  engine.FS.writeFile("/ind.traineddata", await promisify(gunzip)(packed));
  const api = new engine.TessBaseAPI();
  if (api.Init("/", "ind", neuralNetOnly) !== 0) throw new Error("the language could not be loaded");
  engine.FS.writeFile("/input", asPgm(picture));
  if (api.SetImageFile(1, 0) !== 0) throw new Error("the picture could not be set");
  api.Recognize(null);
  return linesOf(api.GetTSVText(0));
}

/** The plainest picture format there is: no decoder between the pixels and the engine. */
function asPgm({ width, height, grey }: GreyPicture): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1");
  return Buffer.concat([head, grey]);
}

/** Tab-separated: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function linesOf(table: string): ReadLine[] {
  const lines = new Map<string, ReadLine>();
  for (const row of table.split("\n")) {
    const cells = row.split("\t");
    const [level, page, block, paragraph, number] = cells;
    const text = cells[11]?.trim() ?? "";
    if (level !== "5" || text === "") continue;
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
    const key = [page, block, paragraph, number].join(" ");
    const line = lines.get(key) ?? [];
    lines.set(key, [...line, { text, left, top, width, height, confidence }]);
  }
  return [...lines.values()];
}
