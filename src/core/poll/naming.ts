import { identitiesIn, type IdentityKind } from "../post/identity.ts";
import { givenNames, weakTitles } from "../post/person-words.ts";

/** An employee number: birth date, month of appointment, sex, serial; 18 digits, spaces forgiven. */
const nip =
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d ?(?:19|20)\d{2}(?:0[1-9]|1[0-2]) ?[12] ?\d{3}(?!\d)/;
/** On a phone nobody reaches for the capital of "mas joko". */
const small = /\b(\p{L}+)\.? (\p{L}{3,})\b/gu;

export type Naming = { kind: IdentityKind | "nip"; words: string };

/**
 * The first place where words from the hall say who somebody is: a name, "Pak Budi", a mention, an NIP or a phone number.
 * Null when words alone tell of none. A hint for whoever reads them: colleagues are missed, and others are meant by mistake.
 */
export function namedIn(text: string): Naming | null {
  const number = nip.exec(text);
  if (number) return { kind: "nip", words: number[0] };
  const [first] = identitiesIn({ text, activity: "komentar", official: false });
  if (first) return { kind: first.kind, words: text.slice(first.start, first.end) };
  for (const [words, title = "", name = ""] of text.toLowerCase().matchAll(small))
    if (weakTitles.has(title) && givenNames.has(name)) return { kind: "name", words };
  return null;
}
