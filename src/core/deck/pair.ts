import type { Poll } from "../poll/poll.ts";
import type { Deck, Place, Problem, Slide } from "./model.ts";

const top: Place = { line: 1, column: 1 };

/**
 * What keeps two files from being one deck in two languages, as errors in the second; empty when they are. Only words may
 * differ: the talk changes language at any step, so slides, steps, questions and plan must be the same.
 */
export function pairProblems(first: Deck, second: Deck): Problem[] {
  const found: Problem[] = [];
  const say = (place: Place, message: string): void =>
    void found.push({ ...place, message, severity: "error" });
  const other = `dek ${names[first.language]}`;

  if (first.language === second.language)
    say(top, `Kedua berkas menulis "language: ${first.language}"; satu berkas untuk satu bahasa.`);
  if (first.planMinutes !== second.planMinutes)
    say(top, `Rencana waktunya ${second.planMinutes} menit, sedangkan di ${other} ${first.planMinutes}.`);
  if (first.lengths.join() !== second.lengths.join())
    say(top, `"lengths" ${second.lengths.join(", ")}, sedangkan di ${other} ${first.lengths.join(", ")}.`);

  const theirs = new Map(second.slides.map((slide) => [slide.id, slide]));
  const ours = new Set(first.slides.map(({ id }) => id));
  for (const [at, { id, title }] of first.slides.entries())
    if (!theirs.has(id))
      say(placeFor(first, second, at), `Slide "${id}" (${title}) ada di ${other}, tetapi tidak di sini.`);
  for (const { id, place } of second.slides)
    if (!ours.has(id))
      say(place, `Slide "${id}" tidak ada di ${other}. Id slide harus sama di kedua bahasa.`);

  const shared = first.slides.filter(({ id }) => theirs.has(id));
  const ordered = second.slides.filter(({ id }) => ours.has(id));
  // One slide in another place moves all after it; the first says enough.
  const moved = shared.findIndex(({ id }, at) => ordered[at]?.id !== id);
  const there = ordered[moved];
  if (there)
    say(there.place, `Urutannya berbeda: di ${other} di tempat ini slide "${shared[moved]?.id ?? ""}".`);
  for (const slide of shared) {
    const twin = theirs.get(slide.id);
    if (twin) for (const message of unlike(slide, twin, other)) say(twin.place, message);
  }

  const below = stacked(first);
  const belowHere = stacked(second);
  for (const { id, place } of ordered)
    if (below.has(id) !== belowHere.has(id))
      say(
        place,
        `Slide "${id}": pemisah di atasnya harus "${below.has(id) ? "--" : "---"}" seperti di ${other}.`,
      );

  for (const poll of first.polls) {
    const twin = second.polls.find(({ id }) => id === poll.id);
    const place = second.slides.find((slide) => slide.poll === poll.id)?.place ?? top;
    if (twin) for (const message of pollUnlike(poll, twin, other)) say(place, message);
  }
  return found.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Slides that stand below the one before them. */
const stacked = ({ slides }: Deck): Set<string> =>
  new Set(slides.filter(({ column }, at) => slides[at - 1]?.column === column).map(({ id }) => id));

const names = { id: "berbahasa Indonesia", en: "berbahasa Inggris" };

/** Where a missing slide should stand: at the slide after it, or at the last. */
function placeFor(first: Deck, second: Deck, at: number): Place {
  const after = first.slides.slice(at + 1).map(({ id }) => id);
  return (second.slides.find(({ id }) => after.includes(id)) ?? second.slides.at(-1))?.place ?? top;
}

function unlike(slide: Slide, twin: Slide, other: string): string[] {
  const marks: [what: string, here: string | number | boolean, there: string | number | boolean][] = [
    ["jumlah langkah (fragment)", twin.steps, slide.steps],
    ["data-minutes", twin.minutes, slide.minutes],
    ["data-part", twin.part, slide.part],
    ["data-from", twin.from, slide.from],
    ["data-visibility=hidden", twin.hidden, slide.hidden],
    ["data-private", twin.private, slide.private],
    ["id poll", twin.poll ?? "tidak ada", slide.poll ?? "tidak ada"],
    ["id post", twin.post ?? "tidak ada", slide.post ?? "tidak ada"],
  ];
  return marks
    .filter(([, here, there]) => here !== there)
    .map(([what, here, there]) => `Slide "${slide.id}": ${what} ${here}, sedangkan di ${other} ${there}.`);
}

/** Everything of a question but its words. */
function pollUnlike(poll: Poll, twin: Poll, other: string): string[] {
  const ours = bones(poll);
  const theirs = bones(twin);
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((key) => ours[key] !== theirs[key])
    .map(
      (key) =>
        `Poll "${poll.id}": ${key} ${theirs[key] ?? "tidak ada"}, sedangkan di ${other} ${ours[key] ?? "tidak ada"}.`,
    );
}

function bones(poll: Poll): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(poll)) {
    if (key === "question" || key === "explain" || key === "unit" || key === "language") continue;
    if (key === "labels") found[key] = `${Array.isArray(value) ? value.length : 0}`;
    else if (key === "options" && "options" in poll)
      found[key] = poll.options.map((each) => `${each.id}${isRight(each) ? " (correct)" : ""}`).join(", ");
    else found[key] = String(value);
  }
  return found;
}

const isRight = (option: object): boolean => "correct" in option && option.correct === true;
