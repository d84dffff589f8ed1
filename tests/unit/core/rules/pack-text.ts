import type { Pack } from "../../../../src/core/rules/format.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";

const head = `paket: kantor-contoh
judul: Aturan kantor contoh
versi: 1.0.0
skema: 1
pemilik: Kantor Contoh
ditinjau: "2026-11-22"
`;

type Parts = { head?: string; kamus?: string; rule?: string; id?: string; checks?: string[] };

/** The text of a pack with one rule; `checks` are flow mappings. */
export const packText = ({ kamus = "", rule = "", id = "hoaks", checks = [], ...rest }: Parts): string =>
  `${rest.head ?? head}${kamus === "" ? "" : `kamus:\n${kamus}`}aturan:
  - id: ${id}
    nama: Contoh
    sifat: larangan
    dasar: [{sumber: Aturan kantor, butir: Butir 3, status: berlaku}]
    mengapa: Karena.
    saran: [Tahan.]
${rule}    periksa:
${checks.map((one) => `      - {${one}}\n`).join("")}`;

export const checkText = (id: string, match: string, more = ""): string =>
  `id: ${id}, tingkat: berat, keyakinan: 0.9, cocok: ${match}, pesan: P${more}, uji: {kena: [a], lolos: [b]}`;

/** As the loader hands over what lies in an office's folder. */
export function officePack(parts: Parts, path = "kantor.yaml"): Pack {
  const { pack, problems } = parsePack(packText(parts), path);
  if (pack === null) throw new Error(problems.map((one) => one.message).join("\n"));
  return { ...pack, asal: "kantor" };
}
