import type { Language } from "../../core/deck/model.ts";
import type { Allowance, Check, Pack, Rule } from "../../core/rules/format.ts";
import { spoken } from "../../core/rules/language.ts";
import { ruleIds, type RuleId } from "../../core/rules/rule-ids.ts";
import type { Rulebook } from "../../wire/ipc.ts";

/** What stands on the right: a rule, what remains allowed, or every pack. */
export type Chosen = RuleId | "boleh" | null;

/** A pack as its readers know it: one name, in one file or in a folder of them. */
export type PackCard = {
  name: string;
  title: string;
  owner: string | null;
  reviewed: string | null;
  version: string;
  office: boolean;
  rules: number;
  checks: number;
  classes: number;
  lemmas: number;
};
/** What one pack says about a rule. */
export type RulePart = { pack: Pack; office: boolean; head: Omit<Rule, "periksa">; checks: Check[] };
/** One of the rules, with all that every pack says about it. */
export type ShelfRule = { id: RuleId; name: string; office: boolean; parts: RulePart[] };

/** The packs in reading order; the parts of a folder are one. */
export function packCards(rules: Rulebook): PackCard[] {
  const cards = new Map<string, PackCard>();
  for (const pack of rules.packs) {
    const card = cards.get(pack.paket) ?? {
      name: pack.paket,
      title: pack.judul,
      owner: pack.pemilik ?? null,
      reviewed: pack.ditinjau ?? null,
      version: pack.versi,
      office: pack.asal === "kantor",
      rules: 0,
      checks: 0,
      classes: 0,
      lemmas: 0,
    };
    const classes = Object.values(pack.kamus);
    cards.set(pack.paket, {
      ...card,
      rules: card.rules + pack.aturan.length,
      checks: card.checks + pack.aturan.reduce((sum, rule) => sum + rule.periksa.length, 0),
      classes: card.classes + classes.length,
      lemmas: card.lemmas + classes.reduce((sum, words) => sum + words.lema.length, 0),
    });
  }
  return [...cards.values()];
}

/** Our rules in their fixed order, then those an office made, named as the first pack names them; the office's own part comes before ours. */
export function shelfRules(rules: Rulebook, language: Language): ShelfRule[] {
  const parts = rules.packs.flatMap((pack) =>
    pack.aturan.map(({ periksa, ...head }): RulePart => ({
      pack,
      office: pack.asal === "kantor",
      head,
      checks: periksa,
    })),
  );
  const ids = new Set<RuleId>([...ruleIds, ...parts.map((part) => part.head.id)]);
  return [...ids].flatMap((id) => {
    const mine = parts.filter((part) => part.head.id === id);
    const first = mine[0];
    if (first === undefined) return [];
    const name = spoken(first.head, language).nama;
    return [{ id, name, office: mine.some((part) => part.office), parts: officeFirst(mine) }];
  });
}

const officeFirst = (parts: RulePart[]): RulePart[] =>
  parts.toSorted((one, other) => Number(other.office) - Number(one.office));

/** By name, id, message or example, whatever its case; every word must stand somewhere. */
export function matches(rule: ShelfRule, query: string, language: Language): boolean {
  const wanted = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return true;
  const said = [
    rule.id,
    ...rule.parts.flatMap((part) => [
      spoken(part.head, language).nama,
      part.head.sifat,
      part.pack.judul,
      ...part.checks.flatMap((check) => [
        `${rule.id}/${check.id}`,
        spoken(check, language).pesan,
        ...check.uji.kena.map((example) => example.teks),
      ]),
    ]),
  ]
    .join("\n")
    .toLowerCase();
  return wanted.every((word) => said.includes(word));
}

/** The first rule of which a check was added or changed from one reading to the next; null when none was. */
export function changedRule(before: Rulebook, after: Rulebook): RuleId | null {
  const all = (rules: Rulebook) =>
    rules.packs.flatMap(({ path, aturan }) =>
      aturan.flatMap(({ id, periksa }) =>
        periksa.map((check) => ({ id, written: JSON.stringify([path, id, check]) })),
      ),
    );
  const known = new Set(all(before).map((check) => check.written));
  return all(after).find((check) => !known.has(check.written))?.id ?? null;
}

/** Off by its own id, or with its whole rule. */
export const isOff = (off: readonly string[], rule: string, check?: string): boolean =>
  off.includes(rule) || (check !== undefined && off.includes(`${rule}/${check}`));

/** A file's place as people know it: within `aturan/` for the office's own. */
export const shownPath = (path: string, office: string): string =>
  path.startsWith(office)
    ? `aturan${path.slice(office.length).replaceAll("\\", "/")}`
    : path.replaceAll("\\", "/");

/** What remains allowed, with the pack that says so. */
export const allowances = (rules: Rulebook): { note: Allowance; path: string }[] =>
  rules.packs.flatMap((pack) => pack.boleh.map((note) => ({ note, path: pack.path })));
