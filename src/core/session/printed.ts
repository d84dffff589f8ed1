import { type HallPoll, runView } from "./hall-poll.ts";
import { type HallTrial, hallTrial } from "./hall.ts";
import { latestRun } from "./polls.ts";
import type { Session } from "./session.ts";
import { freshTrial, trialOf } from "./trials.ts";
import type { TrialContent } from "./session.ts";

/** Each question's latest results as paper shows them, by the question's id; those nobody was asked are absent. */
export function printedPolls(session: Session): Record<string, HallPoll> {
  const asked = [...new Set(session.runs.map(({ poll }) => poll.id))];
  return Object.fromEntries(
    asked.flatMap((id) => {
      const run = latestRun(session, id);
      return run
        ? [[id, runView(session, { ...run, open: false, revealed: true, compare: false }, false)]]
        : [];
    }),
  );
}

/** A post with everything said of it: paper has no next press. */
export function printedTrial(post: string, content: TrialContent): HallTrial {
  const trial = { ...freshTrial({ kind: "library", post }), content, revealed: Number.MAX_SAFE_INTEGER };
  return hallTrial(trialOf({ post }), trial, false);
}
