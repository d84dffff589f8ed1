import type { Post } from "../../core/post/post.ts";
import type { Judgement } from "../../core/rules/finding.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import type { FromJudge, JudgeOptions, ToJudge } from "./messages.ts";

export type Judge = (post: Post) => Promise<Judgement>;
export type WorkingJudge = { judge: Judge; stop: () => void };

/** The rule engine in a worker of its own: a long post never holds up a key press. */
export function startJudge(rules: Rulebook, options: JudgeOptions): WorkingJudge {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "hakim" });
  const send = (message: ToJudge) => worker.postMessage(message);
  const waiting = new Map<number, (judgement: Judgement) => void>();
  let next = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<FromJudge>) => {
    waiting.get(data.id)?.(data.judgement);
    waiting.delete(data.id);
  });
  send({ type: "packs", packs: rules.packs, ...options });
  return {
    judge: (post) =>
      new Promise((resolve) => {
        const id = next++;
        waiting.set(id, resolve);
        send({ type: "post", id, post });
      }),
    stop: () => worker.terminate(),
  };
}
