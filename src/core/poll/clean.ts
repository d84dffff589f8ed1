/** Bidirectional controls turn the words around them; the rest of these are not seen and only hide others. */
const unseen =
  /\u00AD|\u034F|\u061C|[\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200E\u200F\u3164\uFEFF\uFFA0]|[\u202A-\u202E\u2060-\u206F\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|\p{Co}|\p{Cs}|\p{Cn}/gu;
/** A joiner has a meaning between pictures only. */
const looseJoiner =
  /(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** More than three marks on one letter climb over the lines above. */
const climbing = /(\p{M}{3})\p{M}+/gu;

const segments = new Intl.Segmenter("id", { granularity: "grapheme" });

/** Words from a phone as a screen may draw them: one line of plain letters, at most `limit` graphemes and 800 bytes. */
export function cleanText(text: string, limit = 200): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(unseen, "")
    .replace(looseJoiner, "")
    .replace(climbing, "$1")
    .trim();
  let kept = "";
  let bytes = 0;
  let count = 0;
  for (const { segment } of segments.segment(plain)) {
    bytes += utf8Length(segment);
    if (count++ >= limit || bytes > 800) break;
    kept += segment;
  }
  return kept.trim();
}

/** What makes two spellings the same entry: case, accents, spaces and signs at the ends are let go. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}]+$/gu, "");
}

/** A short name for an entry, the same wherever it is made (cyrb53, public domain; 53 bits). */
export function entryId(text: string): string {
  const known = ids.get(text);
  if (known !== undefined) return known;
  // A hall's words are counted anew for every view; more than these are not one hall's.
  if (ids.size >= 10_000) ids.clear();
  const id = hashOf(text);
  ids.set(text, id);
  return id;
}

const ids = new Map<string, string>();

function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const key = fold(text) || text;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `e${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
}

/** Bytes in UTF-8, counted without the help of any platform. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
