import { tokenCookie } from "../wire/live.ts";
import { blank, type Model } from "./model.ts";

/** What outlives a reload. Storage can be off or full in a chat app's browser; then the page works without. */
export type Kept = {
  token: string | null;
  outbox: Model["outbox"];
  saved: Model["saved"];
  name?: string;
  quizzes?: Model["quizzes"];
};

/** Answers have another shape since the second protocol. */
const keyOf = (room: string): string => `bijak2:${room}`;

export function recall(
  room: string,
  brought: Kept | null,
): { token: string | null; name: string; model: Model } {
  // Who has been here before is known here; a link does not make them somebody else.
  const kept = read(room) ?? brought;
  return {
    token: kept?.token ?? null,
    name: kept?.name ?? "",
    model: { ...blank, outbox: kept?.outbox ?? [], saved: kept?.saved ?? [], quizzes: kept?.quizzes ?? [] },
  };
}

export function keep(
  room: string,
  token: string | null,
  name: string,
  { outbox, saved, quizzes }: Model,
): void {
  const kept: Kept = { token, outbox, saved, quizzes, name };
  try {
    localStorage.setItem(keyOf(room), JSON.stringify(kept));
  } catch {
    // Nothing to do: the answer still goes out while the page is open.
  }
}

export function keepCookie(token: string): void {
  document.cookie = `${tokenCookie}=${token}; path=/; max-age=86400; samesite=strict`;
}

function read(room: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(room)) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const kept: Partial<Record<keyof Kept, unknown>> = value;
  return (
    (kept.token === null || typeof kept.token === "string") &&
    Array.isArray(kept.outbox) &&
    Array.isArray(kept.saved)
  );
}
