import { useMemo, useState } from "react";
import type { Activity } from "../../core/post/activities.ts";
import type { Post } from "../../core/post/post.ts";

export type Draft = {
  text: string;
  display: string;
  account: string;
  photo: string;
  activity: Activity;
  official: boolean;
};
const empty: Draft = { text: "", display: "", account: "", photo: "", activity: "unggah", official: false };

export type TrialDraft = {
  draft: Draft;
  /** Null while there is nothing to judge. */
  post: Post | null;
  change: (part: Partial<Draft>) => void;
  clear: () => void;
};

/** What is being typed, in this window's memory only; it outlives the panel, which a single screen hides between two looks. */
export function useTrialDraft(): TrialDraft {
  const [draft, setDraft] = useState<Draft>(empty);
  const post = useMemo(() => postOf(draft), [draft]);
  return {
    draft,
    post,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    clear: () => setDraft(empty),
  };
}

/** Fields left empty are absent, not blank: an empty photo description is no photo. */
function postOf({ text, display, account, photo, activity, official }: Draft): Post | null {
  if (text.trim() === "" && display === "" && account === "") return null;
  return {
    text,
    activity,
    official,
    ...(display && { display }),
    ...(account && { account }),
    ...(photo && { photo }),
  };
}
