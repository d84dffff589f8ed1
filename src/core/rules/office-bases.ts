import { basisEntrySchema, type BasisEntry } from "./basis-entry.ts";
import type { Basis } from "./finding.ts";
import type { Pack, PackProblem } from "./format.ts";
import { check, openYaml, place, report } from "./read-yaml.ts";

export type OfficeBases = { entries: { entry: BasisEntry; at: PackProblem }[]; problems: PackProblem[] };

/** Reads `dasar.yaml`; what is wrong with an entry is told, the others count. */
export function parseOfficeBases(source: string, path: string): OfficeBases {
  const { data, where } = openYaml(source, path);
  if (data === null) return { entries: [], problems: where.problems };
  const { dasar, ...others } = data;
  for (const key of Object.keys(others)) report(where, [key], `kunci tidak dikenal: ${key}`);
  if (!Array.isArray(dasar)) report(where, ["dasar"], "dasar ditulis sebagai daftar");
  const list: unknown[] = Array.isArray(dasar) ? dasar : [];
  const entries = list.flatMap((value, index) => {
    const entry = check(basisEntrySchema, value, ["dasar", index], where);
    if (entry === null) return [];
    const [line, column] = place(where, ["dasar", index]);
    const message = `${entry.aturan ?? "Tidak ada aturan yang"} tidak berdasar "${entry.sumber}"`;
    return [{ entry, at: { path, line, column, message } }];
  });
  return { entries, problems: where.problems };
}

/** The packs with what the office knows of their bases; an entry that speaks of nothing is a problem. */
export function withOfficeBases(
  packs: readonly Pack[],
  { entries }: OfficeBases,
): { packs: Pack[]; problems: PackProblem[] } {
  const used = new Set<BasisEntry>();
  const known = packs.map((pack) => ({
    ...pack,
    aturan: pack.aturan.map((rule) => ({
      ...rule,
      dasar: rule.dasar.map((basis) =>
        entries.reduce((current, { entry }) => {
          if (entry.sumber !== basis.source || (entry.aturan ?? rule.id) !== rule.id) return current;
          used.add(entry);
          return corrected(current, entry);
        }, basis),
      ),
    })),
  }));
  return { packs: known, problems: entries.filter(({ entry }) => !used.has(entry)).map(({ at }) => at) };
}

function corrected(basis: Basis, entry: BasisEntry): Basis {
  // A translation of words that no longer stand there would contradict them.
  const clause = entry.en?.butir ?? (entry.butir === undefined ? basis.en?.clause : undefined);
  const status = entry.en?.status ?? (entry.status === undefined ? basis.en?.status : undefined);
  const { source } = basis.en ?? {};
  return {
    ...basis,
    clause: entry.butir ?? basis.clause,
    status: entry.status ?? basis.status,
    verified: entry.diverifikasi ?? basis.verified,
    ...(entry.oleh === undefined ? {} : { by: entry.oleh }),
    en: {
      ...(source === undefined ? {} : { source }),
      ...(clause === undefined ? {} : { clause }),
      ...(status === undefined ? {} : { status }),
    },
  };
}
