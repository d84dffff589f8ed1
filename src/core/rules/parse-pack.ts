import { basisOf } from "./basis.ts";
import { wrongCircular } from "./circular.ts";
import { allowanceSchema, checkSchema, headSchema, ruleSchema, wordClassSchema } from "./format.ts";
import type { Allowance, Check, Matcher, Pack, PackHead, PackProblem, Rule } from "./format.ts";
import { parsePattern, type Step } from "./pattern.ts";
import { check, isRecord, openYaml, place, report, type Path, type Where } from "./read-yaml.ts";

/**
 * Never throws. A bad rule or check becomes a problem with its place; the rest of the pack works. `head` is the pack a
 * part belongs to: a file of a pack's folder that has no head of its own.
 */
export function parsePack(
  text: string,
  path: string,
  head?: PackHead,
): { pack: Pack | null; problems: PackProblem[] } {
  const { data, where } = openYaml(text, path);
  if (data === null) return { pack: null, problems: where.problems };
  where.problems.push(...wrongCircular(text, path, JSON.stringify(head?.sumber ?? {})));
  return { pack: readPack(data, where, head), problems: where.problems };
}

function readPack(data: Record<string, unknown>, where: Where, whole?: PackHead): Pack | null {
  const { kamus, aturan, boleh, ...rest } = data;
  const head = check(headSchema, { ...whole, ...rest }, [], where);
  if (head === null) return null;
  const pack: Pack = {
    ...head,
    path: where.path,
    asal: "bijak",
    kamus: {},
    aturan: [],
    boleh: [],
    posisi: {},
  };
  if (kamus !== undefined && !isRecord(kamus)) report(where, ["kamus"], "kamus ditulis sebagai nama: {…}");
  if (isRecord(kamus)) {
    for (const [name, value] of Object.entries(kamus)) {
      const words = check(wordClassSchema, value, ["kamus", name], where);
      if (words === null) continue;
      pack.kamus[name] = words;
      pack.posisi[`<${name}>`] = place(where, ["kamus", name]);
    }
  }
  eachOf("aturan", aturan, where, (value, path) => {
    const rule = readRule(value, path, pack, where);
    if (rule !== null) pack.aturan.push(rule);
  });
  eachOf("boleh", boleh, where, (value, path) => {
    const note = check(allowanceSchema, value, path, where);
    if (note === null || !soundPatterns(note, path, where)) return;
    notePlaces(`boleh/${note.id}`, note, path, pack, where);
    pack.boleh.push(note);
  });
  return pack;
}

function eachOf(key: string, list: unknown, where: Where, read: (value: unknown, path: Path) => void): void {
  if (Array.isArray(list)) list.forEach((value, index) => read(value, [key, index]));
  else if (list !== undefined) report(where, [key], `${key} ditulis sebagai daftar`);
}

function readRule(value: unknown, path: Path, pack: Pack, where: Where): Rule | null {
  if (!isRecord(value)) return report(where, path, "aturan ditulis sebagai kunci dan nilai");
  const { periksa, ...rest } = value;
  const head = check(ruleSchema, rest, path, where);
  if (head === null) return null;
  if (pack.aturan.some((rule) => rule.id === head.id)) {
    return report(where, [...path, "id"], `aturan "${head.id}" sudah ada di paket ini`);
  }
  const rule: Rule = { ...head, dasar: [], periksa: [] };
  head.dasar.forEach((cited, index) => {
    const basis = basisOf(cited, pack.sumber);
    if (typeof basis === "string") report(where, [...path, "dasar", index], basis);
    else rule.dasar.push(basis);
  });
  if (rule.dasar.length === 0) return null;
  pack.posisi[rule.id] = place(where, path);
  if (!Array.isArray(periksa)) return report(where, path, "periksa ditulis sebagai daftar");
  periksa.forEach((item: unknown, index) => {
    const at = [...path, "periksa", index];
    const found = check(checkSchema, item, at, where);
    if (found === null || !soundPatterns(found, at, where)) return;
    if (rule.periksa.some((other) => other.id === found.id)) {
      report(where, [...at, "id"], `pemeriksaan "${found.id}" sudah ada di aturan ini`);
      return;
    }
    rule.periksa.push(found);
    notePlaces(`${rule.id}/${found.id}`, found, at, pack, where);
  });
  return rule;
}

function notePlaces(id: string, found: Check | Allowance, at: Path, pack: Pack, where: Where): void {
  pack.posisi[id] = place(where, at);
  for (const kind of ["kena", "lolos", "belum"] as const) {
    found.uji[kind].forEach((_, index) => {
      pack.posisi[`${id}#${kind}[${String(index)}]`] = place(where, [...at, "uji", kind, index]);
    });
  }
}

function soundPatterns(found: Check | Allowance, at: Path, where: Where): boolean {
  const exceptions = found.kecuali.flatMap((one) => (typeof one === "string" ? [] : one.frasa));
  for (const text of [...patternsOf(found.cocok), ...exceptions]) {
    const steps = parsePattern(text);
    const complaint = typeof steps === "string" ? steps : tooWide(steps);
    if (complaint === null) continue;
    report(where, [...at, "cocok"], `pola "${text}": ${complaint}`);
    return false;
  }
  return true;
}

/** Every gap multiplies the places to look at; a wide pattern on a long post would be felt. */
const widest = 30;
function tooWide(steps: readonly Step[]): string | null {
  const words = steps.reduce((sum, step) => sum + (step.kind === "gap" ? step.most : 0), 0);
  return words > widest ? `jaraknya seluruhnya ${String(words)} kata, paling banyak ${String(widest)}` : null;
}

/** Every phrase pattern of a matcher, however deep. */
export function patternsOf(matcher: Matcher): string[] {
  if ("frasa" in matcher) return matcher.frasa;
  if ("dekat" in matcher) return matcher.dekat.unsur.flat();
  if ("semua" in matcher) return matcher.semua.unsur.flatMap(patternsOf);
  if ("salah_satu" in matcher) return matcher.salah_satu.flatMap(patternsOf);
  if ("hitung" in matcher) return patternsOf(matcher.hitung.cocok);
  if ("bobot" in matcher) return matcher.bobot.unsur.flatMap((one) => patternsOf(one.cocok));
  if ("di" in matcher) return patternsOf(matcher.di.cocok);
  return [];
}
