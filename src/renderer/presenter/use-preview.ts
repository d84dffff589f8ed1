import { useMemo, useState } from "react";
import { identitiesIn, withoutInner, type IdentityKind } from "../../core/post/identity.ts";
import type { Post } from "../../core/post/post.ts";
import { occurrences, toSend, type Sent } from "../../core/post/sending.ts";
import { fields, type Span } from "../../core/rules/finding.ts";
import type { Note } from "../../core/session/note.ts";

/** A place that can be covered: one that was recognised, or one the facilitator chose. */
export type Place = Span & { kind: IdentityKind | "chosen"; covered: boolean };

const keyOf = ({ field, start, end }: Span): string => `${field} ${start} ${end}`;

export type Preview = {
  /** Whether a real person stands behind the post: then whoever can be known from it is covered. */
  real: boolean;
  setReal: (real: boolean) => void;
  places: Place[];
  toggle: (place: Place) => void;
  cover: (spans: Span[]) => void;
  note: Note;
  setNote: (note: Note) => void;
  /** What would leave this window now. */
  result: Sent;
  /** Every change of the facilitator's has its reason. */
  complete: boolean;
};

/** What is chosen between typing a post and showing it. `asks`: it may be a real person's. */
export function usePreview(sent: Sent, asks: boolean): Preview {
  const { post, judgement } = sent;
  const [real, setReal] = useState(asks);
  const [chosen, setChosen] = useState<Span[]>([]);
  const [turned, setTurned] = useState<Record<string, boolean>>({});
  const [note, setNote] = useState<Note>(sent.note);
  const found = useMemo(() => (asks ? identitiesIn(post) : []), [asks, post]);
  const places = useMemo(() => {
    const own = chosen.map((span) => ({ ...span, kind: "chosen" as const }));
    return withoutInner([...found, ...own]).map((place): Place => {
      const covered = turned[keyOf(place)] ?? (real || place.kind === "chosen");
      return { ...place, covered };
    });
  }, [found, chosen, turned, real]);
  const result = useMemo(
    () =>
      toSend(
        { post, judgement, note },
        places.filter(({ covered }) => covered),
      ),
    [post, judgement, note, places],
  );
  const reasons = [...note.dropped, ...note.added, ...(note.verdict ? [note.verdict] : [])];
  return {
    real,
    // The answer decides for every place anew.
    setReal: (now) => {
      setReal(now);
      setTurned({});
    },
    places,
    toggle: (place) => setTurned((before) => ({ ...before, [keyOf(place)]: !place.covered })),
    cover: (spans) => setChosen((before) => [...before, ...spans]),
    note,
    setNote,
    result,
    complete: reasons.every(({ reason }) => reason.trim() !== ""),
  };
}

/** Wherever the words stand in the post, in any capitals. */
export function spansOf(post: Post, quote: string): Span[] {
  const words = quote.trim().toLowerCase();
  return fields.flatMap((field) => {
    const text = post[field] ?? "";
    const lower = text.toLowerCase();
    // A few capitals are longer in small letters; such a field is searched as it stands.
    const places = lower.length === text.length ? occurrences(lower, words) : occurrences(text, quote.trim());
    return places.map((place) => ({ field, ...place }));
  });
}
