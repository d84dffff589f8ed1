import type { Deck } from "../../core/deck/model.ts";
import { compilePacks } from "../../core/rules/compile.ts";
import { judgeForHall } from "../../core/rules/judge-for-hall.ts";
import { printedTrial } from "../../core/session/printed.ts";
import type { PrintBoot } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Printed } from "../hall/hall-context.tsx";

/** The posts a deck shows are judged here, in a page nobody looks at: nothing else waits for it. */
export async function printedOf({ deck: { deck }, polls, settings }: PrintBoot): Promise<Printed> {
  const shown = deck.posts.filter((post) => isShown(deck, post.id));
  if (shown.length === 0) return { polls, trials: {} };
  const rules = await bridge.call("rules", {});
  const book = compilePacks(rules.packs, {
    off: settings.off,
    masaPemilu: settings.masaPemilu,
    today: new Date().toISOString().slice(0, 10),
  });
  const trials = shown.map((post) => {
    const content = { post, judgement: judgeForHall(book, post), packHash: rules.hash };
    return [post.id, printedTrial(post.id, content)] as const;
  });
  return { polls, trials: Object.fromEntries(trials) };
}

const isShown = (deck: Deck, post: string): boolean =>
  deck.slides.some((slide) => slide.post === post) ||
  deck.polls.some((poll) => poll.kind === "trial" && poll.post === post);
