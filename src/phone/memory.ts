import { type LiveLanguage, tokenCookie } from "../wire/live.ts";
import { isLanguage } from "./language.tsx";
import { blank, type Model } from "./model.ts";

/** Who this phone is, the name given last, the way to the server that worked last, and the language asked for. */
export type Self = {
  token: string | null;
  name: string;
  rung: number;
  /** Chosen on this phone; null follows the hall. */
  language: LiveLanguage | null;
};

/** What outlives a reload. Storage can be off or full in a chat app's browser; then the page works without. */
export type Kept = Partial<Self> & Pick<Model, "outbox" | "saved"> & { quizzes?: Model["quizzes"] };

/** Answers have another shape since the second protocol. */
const keyOf = (room: string): string => `bijak2:${room}`;

export function recall(room: string, brought: Kept | null): { self: Self; model: Model } {
  // Who has been here before is known here; a link does not make them somebody else.
  const kept = read(room) ?? brought;
  return {
    self: {
      token: kept?.token ?? null,
      name: kept?.name ?? "",
      rung: kept?.rung ?? 0,
      language: isLanguage(kept?.language) ? kept.language : null,
    },
    model: { ...blank, outbox: kept?.outbox ?? [], saved: kept?.saved ?? [], quizzes: kept?.quizzes ?? [] },
  };
}

export function keep(room: string, self: Self, { outbox, saved, quizzes }: Model): void {
  const kept: Kept = { ...self, outbox, saved, quizzes };
  try {
    localStorage.setItem(keyOf(room), JSON.stringify(kept));
  } catch {
    // Nothing to do: the answer still goes out while the page is open.
  }
}

export function keepCookie(token: string): void {
  try {
    document.cookie = `${tokenCookie}=${token}; path=/; max-age=86400; samesite=strict`;
  } catch {
    // A page that may keep nothing at all is somebody new after a reload.
  }
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
