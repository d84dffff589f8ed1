import { describe, expect, it, vi } from "vitest";
import { keepNotices } from "../../../src/main/notices.ts";

const full = { id: "disk", tone: "error" as const, text: { id: "Disk penuh.", en: "The disk is full." } };

describe("notices", () => {
  it("stand while they are true, one for each thing, and tell of every change", () => {
    const changed = vi.fn<() => void>();
    const notices = keepNotices(changed);
    notices.set(full);
    notices.set({ ...full, text: { id: "Disk masih penuh.", en: "The disk is still full." } });
    notices.set({
      id: "deck",
      tone: "warning",
      text: { id: "Deck lain dipakai.", en: "Another deck is used." },
    });
    expect(notices.list().map(({ text }) => text.id)).toEqual(["Disk masih penuh.", "Deck lain dipakai."]);
    notices.clear("disk");
    expect(notices.list().map(({ id }) => id)).toEqual(["deck"]);
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it("cleared without having stood change nothing", () => {
    const changed = vi.fn<() => void>();
    keepNotices(changed).clear("disk");
    expect(changed).not.toHaveBeenCalled();
  });
});
