import { fields, type Field, type Span } from "../rules/finding.ts";
import { digitRuns, structuresIn } from "../rules/structures.ts";
import { snap } from "../rules/text/graphemes.ts";
import { type View, viewOf } from "../rules/text/view.ts";
import { namesIn, type Place } from "./person-names.ts";
import { ordinary, strongTitles, weakTitles } from "./person-words.ts";
import type { Post } from "./post.ts";

export const identityKinds = [
  "display",
  "account",
  "name",
  "mention",
  "phone",
  "nik",
  "npwp",
  "number",
  "email",
  "address",
  "link",
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** A place in a post by which somebody could be known. */
export type Identity = Span & { kind: IdentityKind };

const mention = /(?<![a-z0-9._])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/g;
const profile =
  /\b(?:instagram|facebook|fb|twitter|tiktok|threads|linkedin|youtube|t|x|wa)\.(?:com|me|net)\/[^\s)>\]]+/g;
const bankBefore = /\b(?:rek|rekening|norek|va|bca|bri|bni|btn|mandiri|bsi|gopay|ovo|dana)\b[^0-9]{0,20}$/;

const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

/** Runs of 9 to 16 digits: a NIK even if mistyped, a phone with its area, an account beside its bank. */
function longNumber(text: string, { start, end }: Place): IdentityKind | null {
  const digits = text.slice(start, end).replaceAll(/\D/g, "");
  if (digits.length === 16) return "nik";
  if (/^(?:0|62)/.test(digits) && digits.length <= 14) return "phone";
  return bankBefore.test(text.slice(Math.max(0, start - 40), start)) ? "number" : null;
}

function inWords(view: View): (Place & { kind: IdentityKind })[] {
  const { text } = view;
  const runs = digitRuns(text);
  const all = () => runs;
  const of = (kind: IdentityKind, places: Place[]) => places.map((place) => ({ ...place, kind }));
  return [
    ...of("link", placesOf(text, profile)),
    ...of("email", structuresIn(text, all, "surel")),
    ...of("mention", placesOf(text, mention)),
    ...of("nik", structuresIn(text, all, "nik")),
    ...of("npwp", structuresIn(text, all, "npwp")),
    ...of("phone", structuresIn(text, all, "telepon")),
    ...of("number", structuresIn(text, all, "kartu")),
    ...structuresIn(text, all, "rekening").flatMap((place) => {
      const kind = longNumber(text, place);
      return kind ? [{ ...place, kind }] : [];
    }),
    ...of("address", structuresIn(text, all, "alamat")),
    ...of("name", namesIn(view)),
  ];
}

/** Parts of a name or handle worth looking for elsewhere. */
const partsOf = (text: string): string[] =>
  [...text.matchAll(/\p{L}{3,}/gu)]
    .map(([part]) => part)
    .filter((part) => !ordinary.has(part) && !strongTitles.has(part) && !weakTitles.has(part));

/** A name known from one place is a name wherever its words stand. */
function again(view: View, known: ReadonlySet<string>): Place[] {
  return placesOf(view.text, /\p{L}{3,}/gu).filter(({ start, end }) =>
    known.has(view.text.slice(start, end)),
  );
}

/**
 * Where a post says who somebody is: display name, account, names, mentions, numbers, addresses. In reading order, none
 * inside another. An official account's own name is nobody's. Offsets in UTF-16 units of the field as given.
 */
export function identitiesIn(post: Post): Identity[] {
  const views = fields.flatMap((field) => {
    const source = post[field];
    return source === undefined || source === "" ? [] : [{ field, view: viewOf(source) }];
  });
  const found: Identity[] = [];
  const known = new Set<string>();
  const add = (field: Field, view: View, { start, end }: Place, kind: IdentityKind) => {
    const from = view.starts[start] ?? 0;
    const to = view.ends[end - 1] ?? view.source.length;
    found.push({ field, kind, ...snap(view.source, from, to) });
    if (kind === "name" || kind === "display") {
      for (const part of partsOf(view.text.slice(start, end))) known.add(part);
    }
  };
  for (const { field, view } of views) {
    if (field === "display" || field === "account") {
      if (!post.official) add(field, view, { start: 0, end: view.text.length }, field);
    } else for (const place of inWords(view)) add(field, view, place, place.kind);
  }
  const account = post.official ? "" : viewOf(post.account ?? "").text.replace(/^@/, "");
  if (account.length > 3) known.add(account);
  for (const { field, view } of views) {
    if (field !== "text" && field !== "photo") continue;
    for (const place of again(view, known)) add(field, view, place, "name");
    if (account.length > 3) {
      for (let at = view.text.indexOf(account); at >= 0; at = view.text.indexOf(account, at + 1))
        add(field, view, { start: at, end: at + account.length }, "account");
    }
  }
  return withoutInner(found);
}

/** In reading order; of places that overlap the first stays, widened over both. */
export function withoutInner<P extends Span>(found: P[]): P[] {
  const order = (field: Field): number => fields.indexOf(field);
  const kept: P[] = [];
  const sorted = found.toSorted(
    (a, b) => order(a.field) - order(b.field) || a.start - b.start || b.end - a.end,
  );
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last && last.field === one.field && one.start < last.end) last.end = Math.max(last.end, one.end);
    else if (one.end > one.start) kept.push({ ...one });
  }
  return kept;
}
