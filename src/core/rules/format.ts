import { z } from "zod";
import { activities } from "../post/activities.ts";
import { inflections } from "./morphology.ts";
import { basisSchema, sourceSchema, type Sources } from "./basis.ts";
import { ruleKinds, type Basis } from "./finding.ts";
import { ruleIdSchema } from "./rule-id-schema.ts";
import { checkEnglishSchema, momentSchema, ruleEnglishSchema, sentence } from "./wording.ts";
import { scopeNames } from "./scopes/names.ts";

/**
 * The rule-pack format (docs/rule-packs.md): data with a closed set of kinds, never code inside data.
 * Keys are Indonesian because the people who write packs are.
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "pakai huruf kecil, angka, dan tanda hubung");
const pattern = z.string().min(1).max(1200);
const patterns = z.union([pattern.transform((one) => [one]), z.array(pattern).min(1).max(600)]);

export const wordClassSchema = z.strictObject({
  /** id, jv, su, min, btk, bjn, ban, mad, ace, bug, mks, en; several are joined by "+". */
  bahasa: z.string().max(40).default("id"),
  makna: z.string().max(200),
  /** Degrading only when a person or group stands beside it. */
  perlu_sasaran: z.boolean().default(false),
  /** Also looked for when spelled out, masked or stretched. */
  sembunyi: z.boolean().default(false),
  /** Only says who someone is, or of whom one speaks: no check may fire on such words alone. `false`: says more. */
  identitas: z.boolean().optional(),
  /** Covered on the projector, word by word, wherever a finding marks it. */
  tutup: z.boolean().default(false),
  afiks: z.enum(inflections).default("tetap"),
  lema: z.array(z.string().min(1).max(60)).min(1).max(800),
  /** Other classes whose words belong to this one. */
  termasuk: z.array(z.string()).max(20).default([]),
});
export type WordClass = z.infer<typeof wordClassSchema>;

export const fieldNames = { teks: "text", akun: "account", nama: "display", foto: "photo" } as const;
const fieldName = z.enum(["teks", "akun", "nama", "foto"]);
export type FieldName = z.infer<typeof fieldName>;

export const features = [
  "kapital",
  "seru",
  "tautan",
  "sumber",
  "tagar-banyak",
  "sebut-banyak",
  "sebut-akun",
  "balasan",
] as const;
export const structures = ["nik", "npwp", "telepon", "kartu", "surel", "rekening", "alamat"] as const;

export type Matcher =
  | { frasa: string[] }
  | { dekat: { jarak: number; unsur: string[][] } }
  | { semua: { lingkup: "kalimat" | "pos"; unsur: Matcher[] } }
  | { salah_satu: Matcher[] }
  | { hitung: { minimal: number; cocok: Matcher } }
  | { bobot: { ambang: number; lingkup: "kalimat" | "pos"; unsur: { nilai: number; cocok: Matcher }[] } }
  | { ciri: (typeof features)[number] }
  | { struktur: (typeof structures)[number] }
  | { segmen: string[] }
  | { tagar: string[] }
  | { beda_foto: string[] }
  | { di: { medan: FieldName; cocok: Matcher } };

export const matcherKinds =
  "frasa, dekat, semua, salah_satu, hitung, bobot, ciri, struktur, segmen, tagar, beda_foto, di";

export const matcherSchema: z.ZodType<Matcher> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ frasa: patterns }),
      z.strictObject({
        dekat: z.strictObject({ jarak: z.int().min(1).max(25), unsur: z.array(patterns).min(2).max(5) }),
      }),
      z.strictObject({
        semua: z.strictObject({
          lingkup: z.enum(["kalimat", "pos"]).default("kalimat"),
          unsur: z.array(matcherSchema).min(2).max(6),
        }),
      }),
      z.strictObject({ salah_satu: z.array(matcherSchema).min(1).max(20) }),
      z.strictObject({ hitung: z.strictObject({ minimal: z.int().min(2).max(50), cocok: matcherSchema }) }),
      z.strictObject({
        bobot: z.strictObject({
          ambang: z.number().positive(),
          lingkup: z.enum(["kalimat", "pos"]).default("pos"),
          unsur: z
            .array(z.strictObject({ nilai: z.number(), cocok: matcherSchema }))
            .min(2)
            .max(20),
        }),
      }),
      z.strictObject({ ciri: z.enum(features) }),
      z.strictObject({ struktur: z.enum(structures) }),
      z.strictObject({ segmen: z.array(z.string().min(2).max(60)).min(1).max(300) }),
      z.strictObject({ tagar: z.array(z.string().min(2).max(60)).min(1).max(100) }),
      z.strictObject({ beda_foto: z.array(z.string()).min(2).max(30) }),
      z.strictObject({ di: z.strictObject({ medan: fieldName, cocok: matcherSchema }) }),
    ],
    { error: `bentuk cocok tidak dikenal; pakai salah satu: ${matcherKinds}` },
  ),
);

export const levels = { info: "info", tinjau: "review", peringatan: "warning", berat: "severe" } as const;
const level = z.enum(["info", "tinjau", "peringatan", "berat"]);

/** Reach of an exception written in a check. */
const reaches = ["frasa", "kalimat", "pos"] as const;
const exceptionSchema = z.union([
  z.enum(scopeNames),
  z.strictObject({ frasa: patterns, lingkup: z.enum(reaches).default("kalimat"), alasan: sentence }),
]);
export type Exception = z.infer<typeof exceptionSchema>;

/** A post in an example: its text, with `[[…]]` around what must be marked, or the whole post. */
const exampleSchema = z.union([
  z
    .string()
    .min(1)
    .max(3000)
    .transform((teks) => ({ teks })),
  z.strictObject({
    teks: z.string().max(3000).default(""),
    akun: z.string().max(300).optional(),
    nama: z.string().max(300).optional(),
    foto: z.string().max(600).optional(),
    aktivitas: z.enum(activities).optional(),
    resmi: z.boolean().optional(),
    /** Level the finding must have, when that is what the example shows (`redam`). */
    tingkat: level.optional(),
  }),
]);
export type Example = z.infer<typeof exampleSchema>;

/** What the words are looked for in, and in which circumstances. */
const sought = {
  cakupan: z.array(fieldName).min(1).default(["teks"]),
  aktivitas: z.array(z.enum(activities)).min(1).optional(),
  cocok: matcherSchema,
  kecuali: z.array(exceptionSchema).max(30).default([]),
};
const moments = z.partialRecord(z.enum([...activities, "pemilu"]), momentSchema).default({});
const examples = (least: number) => z.array(exampleSchema).min(least).max(60);
const proof = z.strictObject({
  kena: examples(1),
  lolos: examples(1),
  belum: examples(0).default([]),
});

export const checkSchema = z.strictObject({
  id,
  tingkat: level,
  /** Level inside an election period. */
  tingkat_pemilu: level.optional(),
  /** 0 to 1; under 0.5 a finding is at most `tinjau`. */
  keyakinan: z.number().min(0).max(1),
  ...sought,
  hanya_pemilu: z.boolean().default(false),
  /** Scopes that lower the level by one step instead of silencing. */
  redam: z.array(z.enum(scopeNames)).max(10).default([]),
  pesan: sentence,
  mengapa: sentence.optional(),
  saran: z.array(sentence).max(6).optional(),
  ganti: sentence.optional(),
  saat: moments,
  en: checkEnglishSchema.optional(),
  /** What this check marks is itself private: it is covered on the projector. */
  sensor: z.boolean().default(false),
  uji: proof,
});
export type Check = z.infer<typeof checkSchema>;

export const ruleSchema = z.strictObject({
  id: ruleIdSchema,
  nama: sentence,
  sifat: z.enum(ruleKinds),
  dasar: z.array(basisSchema).min(1).max(8),
  mengapa: sentence,
  saran: z.array(sentence).min(1).max(6),
  tanya: z.array(sentence).max(4).default([]),
  /** For its checks that do not say their own. */
  aktivitas: z
    .array(z.enum(activities))
    .min(1)
    .default([...activities]),
  saat: moments,
  en: ruleEnglishSchema.optional(),
});
export type RuleHead = z.infer<typeof ruleSchema>;
export type Rule = Omit<RuleHead, "dasar"> & { dasar: Basis[]; periksa: Check[] };

/** What remains allowed: a note with where to turn, never a finding. */
export const allowanceSchema = z.strictObject({
  id,
  nama: sentence,
  ...sought,
  pesan: sentence,
  saran: z.array(sentence).max(6).default([]),
  en: z.strictObject({ nama: sentence, pesan: sentence, saran: z.array(sentence).max(6) }).optional(),
  uji: proof,
});
export type Allowance = z.infer<typeof allowanceSchema>;

export const headSchema = z.strictObject({
  paket: id,
  judul: sentence,
  versi: z.string().max(20),
  skema: z.literal(1),
  pemilik: z.string().max(200).optional(),
  ditinjau: z.string().max(20).optional(),
  sumber: z.record(id, sourceSchema).default({}),
  /** English of the reasons of exceptions: many checks give the same one. */
  alasan: z.record(sentence, sentence).default({}),
  /** Rules and checks an office does not want, by the ids that are shown. */
  matikan: z.array(z.string().max(120)).max(200).default([]),
});

export type PackHead = z.infer<typeof headSchema>;

/** A whole file, as editors check it: a pack, or a part of one that has its head elsewhere. */
export const fileSchema = headSchema.partial().extend({
  kamus: z.record(z.string(), wordClassSchema).optional(),
  aturan: z.array(ruleSchema.extend({ periksa: z.array(checkSchema) })).optional(),
  boleh: z.array(allowanceSchema).optional(),
});

/** The file of a pack's folder that holds its head; the other files there are its parts. */
export const headFile = "paket.yaml";

/** Plain data: it survives a structured clone and can be sent between processes. */
export type Pack = Omit<PackHead, "sumber"> & {
  path: string;
  sumber: Sources;
  /** Ours, or one an office laid beside it. */
  asal: "bijak" | "kantor";
  kamus: Record<string, WordClass>;
  aturan: Rule[];
  boleh: Allowance[];
  /**
   * Where things stand, as [line, column] from 1: `rule`, `rule/check` or `boleh/note`, their examples as
   * `rule/check#kena[0]`, word classes as `<class>`.
   */
  posisi: Record<string, [number, number]>;
};

export type PackProblem = { path: string; line: number; column: number; message: string };
