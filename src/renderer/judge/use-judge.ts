import { useEffect, useMemo, useState } from "react";
import type { Post } from "../../core/post/post.ts";
import type { Judgement } from "../../core/rules/finding.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { startJudge, type Judge } from "./judge.ts";

export function useJudge(rules: Rulebook | null, off: string[], masaPemilu: boolean): Judge | null {
  const [judge, setJudge] = useState<Judge | null>(null);
  const key = useMemo(() => JSON.stringify([rules?.hash, off, masaPemilu]), [rules?.hash, off, masaPemilu]);
  useEffect(() => {
    if (!rules) return undefined;
    const started = startJudge(rules, { off, masaPemilu });
    setJudge(started);
    return () => started.stop();
    // The key says all that a new worker would be needed for; the arrays behind it change with every push.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return judge;
}

export type Judged = { post: Post; judgement: Judgement };

/** The judgement of what stands in the fields, and of which words; null while there is nothing to judge. */
export function useJudgement(judge: Judge | null, post: Post | null): Judged | null {
  const [answer, setAnswer] = useState<Judged | null>(null);
  useEffect(() => {
    if (!judge || !post) return undefined;
    let stale = false;
    void judge.judge(post).then((judgement) => {
      if (!stale) setAnswer({ post, judgement });
    });
    return () => {
      stale = true;
    };
  }, [judge, post]);
  // The last answer stays while the next is on its way, so that the list does not flicker at every key.
  return post && answer;
}
