import { cleanText } from "../core/poll/clean.ts";
import { isWritten } from "../core/session/moderator-view.ts";
import { runOf } from "../core/session/polls.ts";
import { viewFor } from "../core/session/view.ts";
import { writtenIn } from "../core/poll/tally.ts";
import type { Session } from "../core/session/session.ts";
import { actionsOf, type RemoteAction, type RemoteRole } from "../wire/remote.ts";
import { type OutcomeWords, outcomeWords } from "../core/text/outcomes.ts";
import type { Outcome } from "../wire/ipc.ts";
import type { Workshop } from "./workshop.ts";

type Words = OutcomeWords["device"];

const refuse = (message: string): Outcome => ({ ok: false, message });

export const mayAct = (role: RemoteRole, action: RemoteAction): boolean =>
  (actionsOf[role] as readonly string[]).includes(action.type);

/** Does what a paired device asks, when its role may and when it is still about what stands before the hall. */
export function obey(
  workshop: Workshop,
  role: RemoteRole,
  action: RemoteAction,
  words: Words = outcomeWords.id.device,
): Outcome {
  const movedOn = refuse(words.movedOn);
  if (!mayAct(role, action)) return refuse(words.notAllowed);
  const session = workshop.session();
  if (!session) return refuse(words.over);
  switch (action.type) {
    case "next":
    case "back":
      return workshop.press(action.type === "back");
    case "black":
      return workshop.act({ type: "screen", show: action.on ? "black" : "slide" });
    case "poll/open":
      return viewFor("remote", session).poll?.poll === action.poll ? workshop.openPoll(action.poll) : movedOn;
    case "poll/lock":
      return isShown(session, action.run) ? workshop.act({ type: "poll/lock", run: action.run }) : movedOn;
    case "poll/reveal":
      return isShown(session, action.run)
        ? workshop.act({ type: "poll/reveal", run: action.run, on: action.on })
        : movedOn;
    case "decide":
      return decide(workshop, session, action, words);
  }
}

const isShown = (session: Session, run: string): boolean => viewFor("remote", session).poll?.run === run;

function decide(
  workshop: Workshop,
  session: Session,
  { run, entry, decision }: Extract<RemoteAction, { type: "decide" }>,
  words: Words,
): Outcome {
  const found = runOf(session, run);
  if (!found || !isWritten(found) || !writtenIn(found, session.voided).some(({ id }) => id === entry))
    return refuse(words.gone);
  if (decision?.status === "terjawab" && found.poll.kind !== "qa") return refuse(words.onlyQuestions);
  const text = decision === null ? "" : cleanText(decision.text);
  if (decision !== null && text === "") return refuse(words.blank);
  return workshop.act({
    type: "poll/decide",
    run,
    entry,
    decision: decision && { status: decision.status, text },
  });
}
