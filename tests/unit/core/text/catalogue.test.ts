import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../../src/core/text/catalogue.ts";

const folder = join(import.meta.dirname, "../../../../src/core/text");

function isCatalogue(value: unknown): value is Catalogue<unknown> {
  return typeof value === "object" && value !== null && "id" in value && "en" in value;
}

/** Keys of a sheet of keys, by the names that stand on them. */
const isKey = (text: string): boolean =>
  /^(?:[A-Z]|Ctrl|Shift|Enter|Esc|Home|End|PageUp|PageDown|Tab|[\s\d+−/.,→←↑↓⇧[\]])+$/u.test(text);

type Saying = { path: string; id: string; en: string };

/** Every pair of sentences in a catalogue; what is a function is asked with figures and with words. */
function sayings(path: string, id: unknown, en: unknown): Saying[] {
  if (typeof id === "string" && typeof en === "string")
    // Figures asked for words, or a key that is pressed: nothing is said there.
    return /undefined|\[object/u.test(id + en) || (id === en && isKey(id)) ? [] : [{ path, id, en }];
  if (typeof id === "function" && typeof en === "function") {
    const given = [[2, 3, 4], [1, 1, 1], [0, 0, 0], ["kata", "kata", "kata"], [{ both: 2, changed: 1 }]];
    return given.flatMap((some, at) => {
      const [said, spoken] = [id, en].map((say): unknown => attempt(() => say(...some)));
      return sayings(`${path}(${at})`, said, spoken);
    });
  }
  if (typeof id !== "object" || id === null || typeof en !== "object" || en === null) return [];
  const english = new Map<string, unknown>(Object.entries(en));
  return Object.entries(id).flatMap(([key, value]) => sayings(`${path}.${key}`, value, english.get(key)));
}

/** A sentence about figures has nothing to say to words, and the other way round. */
function attempt(say: () => unknown): unknown {
  try {
    return say();
  } catch {
    return undefined;
  }
}

const modules = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const all: Saying[] = (
  await Promise.all(
    modules.map(async (name) => {
      const exported: Record<string, unknown> = await import(join(folder, name));
      return Object.entries(exported).flatMap(([part, value]) =>
        isCatalogue(value) ? sayings(`${name}:${part}`, value.id, value.en) : [],
      );
    }),
  )
).flat();

/** Words that people write alike in both languages: names, loans, figures and signs. */
const alike =
  /^(?:Bijak|Remote|Moderator|Deck|Poll|Wi-Fi|VPN|Firewall|Status|QR|NIP|NIK|NPWP|Slide|Slides|Bahasa Indonesia|English|Median|PDF|kata|NaN|No|[\s\d.,:%·–/“”()⚑✓×-])*$/u;

/** Small words no sentence of the other language can be written with. */
const onlyIndonesian =
  /\b(?:yang|dan|tidak|untuk|dengan|belum|sudah|atau|ini|itu|dari|bisa|akan|oleh|pada|hadirin|ponsel|jawaban|layar)\b/iu;
const onlyEnglish = /\b(?:the|and|with|not|your|you|this|that|from|was|were|is|are|by|of)\b/iu;

/** Shown as they stand, whatever the language: a file's name, a language's own name. */
const quoted = [/dasar\.yaml/g, /docs\/network\.md/g, /Bahasa Indonesia/g];
const withoutQuotes = (text: string): string => quoted.reduce((rest, one) => rest.replaceAll(one, ""), text);

describe("the catalogue of words", () => {
  it("is not a handful", () => {
    expect(all.length).toBeGreaterThan(700);
  });

  it("says something everywhere one of the languages does", () => {
    const empty = all.filter(({ id, en }) => (id.trim() === "") !== (en.trim() === ""));
    // A countdown reads "Sisa 5 detik" and "5 seconds left": the words stand on one side only.
    expect(empty.filter(({ path }) => !/\.left\(\d\)\.0$/u.test(path))).toEqual([]);
  });

  it("differs between the languages", () => {
    expect(all.filter(({ id, en }) => id === en && !alike.test(id))).toEqual([]);
  });

  it("has no Indonesian in its English", () => {
    expect(all.filter(({ en }) => onlyIndonesian.test(withoutQuotes(en)))).toEqual([]);
  });

  it("has no English in its Indonesian", () => {
    expect(all.filter(({ id }) => onlyEnglish.test(withoutQuotes(id)))).toEqual([]);
  });
});
