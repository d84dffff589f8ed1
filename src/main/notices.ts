import type { Notice } from "../wire/surroundings.ts";

/** Sentences that stay on the facilitator's screen while they are true. */
export type Notices = {
  list: () => Notice[];
  set: (notice: Notice) => void;
  clear: (id: string) => void;
};

export function keepNotices(onChange: () => void): Notices {
  const notices = new Map<string, Notice>();
  return {
    list: () => [...notices.values()],
    set: (notice) => {
      notices.set(notice.id, notice);
      onChange();
    },
    clear: (id) => {
      if (notices.delete(id)) onChange();
    },
  };
}
