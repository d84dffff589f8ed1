import type { LiveLanguage } from "../../wire/live.ts";

const key = "bijak-perangkat";
const fontKey = "bijak-huruf";
const languageKey = "bijak-bahasa";

/** The device's token outlives a reload. Storage can be off; then a reload needs a new code. */
export function recallToken(): string | null {
  const kept = read(key);
  return kept !== null && /^[A-Za-z0-9_-]{43}$/.test(kept) ? kept : null;
}

export function keepToken(token: string | null): void {
  write(key, token);
}

/** Pixels of the notes' letters. */
export function recallSize(): number {
  const size = Number(read(fontKey));
  return size >= 16 && size <= 40 ? size : 22;
}

export function keepSize(size: number): void {
  write(fontKey, String(size));
}

/** The facilitator's own device: what they chose here, Indonesian before that. */
export const recallLanguage = (): LiveLanguage => (read(languageKey) === "en" ? "en" : "id");

export function keepLanguage(language: LiveLanguage): void {
  write(languageKey, language);
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The page works on without.
  }
}
