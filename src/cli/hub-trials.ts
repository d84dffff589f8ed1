import type { NamedPost } from "../core/post/post.ts";
import { openRun } from "../core/session/polls.ts";
import type { Session } from "../core/session/session.ts";
import { currentTrial, libraryTrialId } from "../core/session/trials.ts";
import type { Workshop } from "../host/workshop.ts";
import type { HubJudge } from "./hub-judge.ts";

/**
 * Library posts come onto the stage by their id alone; their words and findings follow from here, also after a
 * restart, so the journal never holds them.
 */
export function judgeTrials(options: {
  workshop: Workshop;
  /** The library's and the deck's own. */
  posts: readonly NamedPost[];
  judge: HubJudge;
  onProblem: (message: string) => void;
}): void {
  const { workshop, judge, onProblem } = options;
  const asked = new Set<string>();
  const look = (): void => {
    const session = workshop.session();
    for (const id of session ? wantedIn(session) : []) {
      const post = options.posts.find((each) => each.id === id);
      if (!post || asked.has(id)) continue;
      asked.add(id);
      void judge(post).then((judgement) => {
        if (judgement === null) onProblem(`Contoh unggahan "${id}" belum bisa dinilai.`);
        else
          workshop.act({ type: "trial/content", trial: libraryTrialId(id), post, judgement, packHash: "" });
        return judgement;
      });
    }
  };
  workshop.subscribe((change) => {
    if (change.type !== "action" || change.action.type !== "ballot") look();
  });
  look();
}

/** The post before the hall, and the one an open question is about. */
function wantedIn(session: Session): string[] {
  const { stage, deck } = session;
  const source = currentTrial(stage, deck)?.trial.source;
  const asked = openRun(session)?.poll;
  return [
    ...(source?.kind === "library" ? [source.post] : []),
    // A pasted post is in no library: its words are in the window that pasted it.
    ...(asked?.kind === "trial" && asked.pasted !== true ? [asked.post] : []),
  ].filter((id) => !stage.trials[libraryTrialId(id)]?.content);
}
