import { z } from "zod";
import type { Basis } from "./finding.ts";

/** Gentlest first, and shown in this order: what an employee owes as a colleague before what a court may ask. */
export const basisKinds = ["etika", "disiplin", "hukum", "pidana"] as const;
export type BasisKind = (typeof basisKinds)[number];

const words = z.string().min(1).max(400);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "tanggal ditulis TTTT-BB-HH, dalam tanda kutip");

const checked = {
  status: z.string().min(1).max(120),
  diverifikasi: day.nullable().default(null),
  oleh: z.string().min(1).max(120).optional(),
};

/** A regulation, named once in a pack's head and cited by its key, so that its state stands in one dated place. */
export const sourceSchema = z.strictObject({
  judul: z.string().min(1).max(200),
  jenis: z.enum(basisKinds).default("etika"),
  ...checked,
  en: z.strictObject({ judul: words.optional(), status: words.optional() }).optional(),
});
export type Sources = Record<string, z.infer<typeof sourceSchema>>;

/** `sumber` is a key of the head's `sumber`, or the name of the source itself together with its state. */
export const basisSchema = z.strictObject({
  sumber: z.string().min(1).max(200),
  butir: words,
  jenis: z.enum(basisKinds).optional(),
  status: checked.status.optional(),
  diverifikasi: day.nullable().optional(),
  oleh: checked.oleh,
  en: z.strictObject({ butir: words.optional(), status: words.optional() }).optional(),
});
export type CitedBasis = z.infer<typeof basisSchema>;

/** As findings carry it, or a sentence when nobody says how sure the citation is. */
export function basisOf(cited: CitedBasis, sources: Sources): Basis | string {
  const source = Object.hasOwn(sources, cited.sumber) ? sources[cited.sumber] : undefined;
  const status = cited.status ?? source?.status;
  if (status === undefined) return `dasar "${cited.sumber}" belum menyebut statusnya`;
  const by = cited.oleh ?? source?.oleh;
  const en = {
    ...(source?.en?.judul === undefined ? {} : { source: source.en.judul }),
    ...(cited.en?.butir === undefined ? {} : { clause: cited.en.butir }),
    status: cited.en?.status ?? (cited.status === undefined ? source?.en?.status : undefined) ?? status,
  };
  return {
    source: source?.judul ?? cited.sumber,
    clause: cited.butir,
    kind: cited.jenis ?? source?.jenis ?? "etika",
    status,
    verified: cited.diverifikasi === undefined ? (source?.diverifikasi ?? null) : cited.diverifikasi,
    ...(by === undefined ? {} : { by }),
    ...(cited.en === undefined && source?.en === undefined ? {} : { en }),
  };
}

/**
 * Ethics first, criminal law last, and that only while someone has read it within a year before `today`
 * (`YYYY-MM-DD`): without a date nobody can tell, so it stays hidden.
 */
export function basesShown(bases: readonly Basis[], today: string | undefined): Basis[] {
  const yearAgo = today === undefined ? "9999" : `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  const order = (basis: Basis): number => basisKinds.indexOf(basis.kind ?? "etika");
  return bases
    .filter((basis) => basis.kind !== "pidana" || (basis.verified ?? "") > yearAgo)
    .toSorted((one, other) => order(one) - order(other));
}
