import { crc32 } from "node:zlib";
import { durableSchema, type DurableAction, type Stamped } from "../core/session/action.ts";

/** Written into every record; a reader refuses a journal from a newer version rather than misread it. */
export const journalVersion = 4;

export type JournalRecord = Stamped<DurableAction>;

/** One line: checksum of the rest, a space, JSON. A torn or rotted line cannot pass for a record. */
export function writeRecord({ at, action }: JournalRecord): string {
  const body = JSON.stringify({ v: journalVersion, at, action });
  return `${checksum(body)} ${body}\n`;
}

export type ReadRecord =
  | { ok: true; record: JournalRecord }
  | { ok: false; reason: "checksum" | "shape" | "newer" };

export function readRecord(line: string): ReadRecord {
  const body = line.slice(9);
  if (line[8] !== " " || checksum(body) !== line.slice(0, 8)) return { ok: false, reason: "checksum" };
  const parsed = parseJson(body);
  if (!isEnvelope(parsed)) return { ok: false, reason: "shape" };
  if (parsed.v > journalVersion) return { ok: false, reason: "newer" };
  const action = durableSchema.safeParse(parsed.v < 2 ? fromFirst(parsed.action) : parsed.action);
  return action.success
    ? { ok: true, record: { at: parsed.at, action: action.data } }
    : { ok: false, reason: "shape" };
}

/** Version 1 knew single choice only, and named the option where an answer of any kind stands now. */
function fromFirst(action: unknown): unknown {
  if (typeof action !== "object" || action === null || !("choice" in action)) return action;
  const { choice, ...others } = action;
  return { ...others, answer: choice };
}

const checksum = (body: string): string => crc32(body).toString(16).padStart(8, "0");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEnvelope(value: unknown): value is { v: number; at: number; action: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "v" in value &&
    typeof value.v === "number" &&
    "at" in value &&
    typeof value.at === "number" &&
    "action" in value
  );
}
