import { useEffect, useMemo, useRef, useState } from "react";
import type { Post } from "../../core/post/post.ts";
import type { Judgement } from "../../core/rules/finding.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { startJudge, type Judge, type WorkingJudge } from "./judge.ts";

/** Who asks before the rules are here is answered when they are. */
export function useJudge(rules: Rulebook | null, off: string[], masaPemilu: boolean): Judge {
  const [first] = useState(awaited<WorkingJudge>);
  const [judge, setJudge] = useState<Judge>(() => async (post: Post) => (await first.here).judge(post));
  const started = useRef(false);
  const key = useMemo(() => JSON.stringify([rules?.hash, off, masaPemilu]), [rules?.hash, off, masaPemilu]);
  useEffect(() => {
    if (!rules) return undefined;
    const fresh = startJudge(rules, { off, masaPemilu, today: today() });
    // What was asked of the first is not asked again.
    if (started.current) setJudge(() => fresh.judge);
    else first.come(fresh);
    started.current = true;
    return () => fresh.stop();
    // The key says all that a new worker would be needed for; the arrays behind it change with every push.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return judge;
}

function awaited<T>(): { here: Promise<T>; come: (value: T) => void } {
  let come: (value: T) => void = () => undefined;
  const here = new Promise<T>((resolve) => (come = resolve));
  return { here, come };
}

const today = (): string => new Date().toISOString().slice(0, 10);

export type Judged = { post: Post; judgement: Judgement };

/** The judgement of what stands in the fields, and of which words; null while there is nothing to judge. */
export function useJudgement(judge: Judge, post: Post | null): Judged | null {
  const [answer, setAnswer] = useState<Judged | null>(null);
  useEffect(() => {
    if (!post) return undefined;
    let stale = false;
    void judge(post).then((judgement) => {
      if (!stale) setAnswer({ post, judgement });
    });
    return () => {
      stale = true;
    };
  }, [judge, post]);
  // The last answer stays while the next is on its way, so that the list does not flicker at every key.
  return post && answer;
}
