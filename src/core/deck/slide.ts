import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { applyComments } from "./reveal-comments.ts";
import { slideBlocks, type LiveData } from "./blocks.ts";
import { compose } from "./compose.ts";
import { hasClass, numberFragments } from "./fragments.ts";
import { toTree, tooMuch } from "./markdown.ts";
import type { Picture, Slide } from "./model.ts";
import type { PlanMarks } from "./plan.ts";
import type { Report } from "./report.ts";
import { sanitise, trouble, type SlideLink, type Surroundings } from "./sanitise.ts";
import { readSettings } from "./settings.ts";
import type { Chunk } from "./split.ts";

export type DeckFinds = {
  live: LiveData;
  pictures: Picture[];
  links: SlideLink[];
  /** What slides say of the plan, for `settlePlan`. */
  marks: Map<Slide, PlanMarks>;
};

/** One chunk to one slide; whatever cannot be read is said on the slide itself. Its id and plan are settled later. */
export function readSlide(chunk: Chunk, finds: DeckFinds, report: Report): Slide {
  const place = { line: firstLine(chunk), column: 1 };
  const stopped = tooMuch(chunk.text);
  const blocks = slideBlocks(finds.live, report);
  const tree = stopped === null ? toTree(chunk.text, chunk.line, blocks.read) : null;
  if (tree === null) {
    const reason = stopped ?? "susunannya terlalu rumit untuk dibaca";
    report(place, `Slide ini tidak dapat ditampilkan: ${reason}.`);
    return brokenSlide(chunk, `Slide ini belum dapat ditampilkan: ${reason} (baris ${place.line}).`);
  }
  const asides = takeNotes(tree);
  const settings = readSettings(applyComments(tree, chunk.line, report), report);
  const around: Surroundings = {
    line: chunk.line,
    report,
    poll: blocks.poll(),
    post: blocks.post(),
    pictures: finds.pictures,
    links: finds.links,
  };
  finds.pictures.push(...settings.pictures);
  const body = sanitise(tree, around);
  compose(body, settings.layout);
  const slide: Slide = {
    id: settings.id ?? "",
    derivedId: settings.id === null,
    layout: settings.layout,
    part: "core",
    from: 0,
    hidden: settings.attributes["dataVisibility"] === "hidden",
    private: settings.private,
    minutes: settings.minutes,
    title: titleOf(body),
    column: chunk.column,
    steps: numberFragments(body),
    body,
    notes: readNotes(chunk, asides, around),
    attributes: settings.attributes,
    poll: around.poll,
    post: around.post,
    place,
  };
  finds.marks.set(slide, { part: settings.part, from: settings.from });
  return slide;
}

export function brokenSlide(chunk: Pick<Chunk, "column" | "line">, message: string): Slide {
  return {
    id: "",
    derivedId: true,
    layout: "statement",
    part: "core",
    from: 0,
    hidden: false,
    private: false,
    minutes: 0,
    title: "",
    column: chunk.column,
    steps: 0,
    body: { type: "root", children: [trouble("div", message)] },
    notes: null,
    attributes: {},
    poll: null,
    post: null,
    place: { line: chunk.line, column: 1 },
  };
}

function readNotes(chunk: Chunk, asides: Element[], around: Surroundings): Root | null {
  const children = sanitise({ type: "root", children: asides }, { ...around, line: chunk.line }).children;
  if (chunk.notes !== null && chunk.notes.trim() !== "") {
    const tree = tooMuch(chunk.notes) === null ? toTree(chunk.notes, chunk.notesLine, () => null) : null;
    if (tree === null)
      around.report(
        { line: chunk.notesLine, column: 1 },
        "Catatan pembicara di sini terlalu panjang atau rumit.",
      );
    else children.push(...sanitise(tree, { ...around, line: chunk.notesLine }).children);
  }
  return children.length > 0 ? { type: "root", children } : null;
}

/** Takes `<aside class="notes">` out of the tree: left in, the hall would read it. */
function takeNotes(tree: Root): Element[] {
  const found: { aside: Element; parent: Root | Element }[] = [];
  visit(tree, "element", (aside, _index, parent) => {
    if (aside.tagName === "aside" && hasClass(aside, "notes") && parent) found.push({ aside, parent });
  });
  for (const { aside, parent } of found) parent.children.splice(parent.children.indexOf(aside), 1);
  return found.map(({ aside }) => ({ ...aside, tagName: "div", properties: {} }));
}

function titleOf(body: Root): string {
  const heading = body.children
    .flatMap((child) => (child.type === "element" ? [child, ...child.children] : []))
    .find((child) => child.type === "element" && /^h[1-6]$/.test(child.tagName));
  return heading ? toString(heading).replace(/\s+/g, " ").trim().slice(0, 200) : "";
}

/** The slide's first line with something on it. */
function firstLine(chunk: Chunk): number {
  const blank = chunk.text.split("\n").findIndex((line) => line.trim() !== "");
  return chunk.line + Math.max(blank, 0);
}
