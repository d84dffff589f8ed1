import type { Report } from "./report.ts";

/** One slide's own text, cut from the deck with its place. Lines are 1-based in the deck's file. */
export type Chunk = {
  column: number;
  line: number;
  text: string;
  notes: string | null;
  notesLine: number;
};

type Fence = { mark: string; length: number; live: boolean; line: number };

const separator = /^--(-?)[ \t]*$/;
const notesStart = /^\s*notes?:[ \t]*/i;
const fenceLine = /^\s*(`{3,}|~{3,})(.*)$/;
const liveBlock = /^(poll|post|figure)\s*$/;

/** Cuts at `---` (next column) and `--` (below), never inside a fence. `first` is a 0-based index into `lines`. */
export function splitSlides(lines: string[], first: number, report: Report): Chunk[] {
  const closers = longestCloserAfter(lines);
  const chunks: Chunk[] = [];
  let column = 0;
  let start = first;
  let notesAt = -1;
  let fence: Fence | null = null;

  const cut = (end: number): void => {
    const bodyEnd = notesAt < 0 ? end : notesAt;
    const text = lines.slice(start, bodyEnd).join("\n");
    const notes = notesAt < 0 ? null : lines.slice(notesAt, end).join("\n").replace(notesStart, "").trimEnd();
    if (text.trim() !== "" || notes !== null)
      chunks.push({ column, line: start + 1, text, notes, notesLine: notesAt + 1 });
  };
  const leave = (fence: Fence): void =>
    report(
      { line: fence.line, column: 1 },
      "Blok yang dibuka di sini tidak ditutup dengan tiga tanda yang sama.",
    );

  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const cutHere = separator.exec(line);
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
      // A forgotten closing fence must not swallow the slides after it.
      if (fence === null || !(fence.live && cutHere)) continue;
      leave(fence);
      fence = null;
    }
    if (cutHere) {
      cut(index);
      if (cutHere[1] === "-") column++;
      start = index + 1;
      notesAt = -1;
      continue;
    }
    const opened = opens(line, index);
    if (opened !== null) {
      const mark = opened.mark === "`" ? closers.backtick : closers.tilde;
      if (opened.live || (mark[index + 1] ?? 0) >= opened.length) fence = opened;
      else leave(opened);
    } else if (notesAt < 0 && notesStart.test(line)) notesAt = index;
  }
  if (fence !== null) leave(fence);
  cut(lines.length);
  return chunks;
}

function opens(line: string, index: number): Fence | null {
  const [, run, info] = fenceLine.exec(line) ?? [];
  if (run === undefined || info === undefined || (run.startsWith("`") && info.includes("`"))) return null;
  return { mark: run.charAt(0), length: run.length, live: liveBlock.test(info.trim()), line: index + 1 };
}

function closes(line: string, fence: Fence): boolean {
  const [, run, info] = fenceLine.exec(line) ?? [];
  return run !== undefined && info?.trim() === "" && run.startsWith(fence.mark) && run.length >= fence.length;
}

/** From each line on, the longest run that could close a fence: one pass, so a deck of openers stays linear. */
function longestCloserAfter(lines: string[]): { backtick: Int32Array; tilde: Int32Array } {
  const backtick = new Int32Array(lines.length + 1);
  const tilde = new Int32Array(lines.length + 1);
  for (let index = lines.length - 1; index >= 0; index--) {
    const [, run = "", info = "-"] = fenceLine.exec(lines[index] ?? "") ?? [];
    const length = info.trim() === "" ? run.length : 0;
    backtick[index] = Math.max(backtick[index + 1] ?? 0, run.startsWith("`") ? length : 0);
    tilde[index] = Math.max(tilde[index + 1] ?? 0, run.startsWith("~") ? length : 0);
  }
  return { backtick, tilde };
}
