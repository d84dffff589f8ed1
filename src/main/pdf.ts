import { rm, rename, writeFile } from "node:fs/promises";
import type { Outcome } from "../wire/ipc.ts";
import type { Windows } from "./windows.ts";

/** The print page's word that fonts, pictures and layout stand still. */
export type PrintReady = { slides: number; overflow: string[] };

/** 16:9 at 96 pixels an inch: the deck's own 1280 by 720. */
const page = { width: 1280 / 96, height: 720 / 96 };
const patience = 20_000;

export type Exporter = {
  /** Writes the open deck; the old file stays whole until the new one is. */
  write: (file: string) => Promise<Outcome<{ file: string; pages: number }>>;
  onReady: (ready: PrintReady) => void;
};

/** From static markup in a hidden window, never from the deck on the projector. */
export function pdfExporter(windows: Windows, log: (what: string, detail?: unknown) => void): Exporter {
  let tell: ((ready: PrintReady) => void) | null = null;
  return {
    onReady: (ready) => tell?.(ready),
    write: async (file) => {
      if (tell) return { ok: false, message: "Ekspor PDF sedang berjalan. Tunggu sampai selesai." };
      const ready = new Promise<PrintReady>((resolve) => (tell = resolve));
      const window = windows.open("print", { width: 1280, height: 720 });
      try {
        const { slides, overflow } = await within(ready, patience);
        if (overflow.length > 0) {
          return {
            ok: false,
            message: `Isi slide berikut melebihi halamannya: ${overflow.join(", ")}. PDF tidak ditulis.`,
          };
        }
        const bytes = await window.webContents.printToPDF({
          pageSize: page,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        await replaceFile(file, bytes);
        return { ok: true, value: { file, pages: slides } };
      } catch (error) {
        log("pdf export failed", error);
        return {
          ok: false,
          message: `PDF tidak bisa ditulis ke ${file}. Berkas lama, bila ada, tidak berubah. Periksa apakah foldernya penuh, terkunci, atau berkasnya sedang dibuka.`,
        };
      } finally {
        tell = null;
        window.destroy();
      }
    },
  };
}

async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.sementara-${process.pid}`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    }, reject);
  });
}
