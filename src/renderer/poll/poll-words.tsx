import type { ReactNode } from "react";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import { pollStageWords } from "../../core/text/poll-stage.ts";
import { teamsWords } from "../../core/text/teams.ts";
import { useNumbers, useWords } from "../language/language.tsx";
import { Countdown } from "./countdown.tsx";
import type { PollStageProps } from "./poll-stage.tsx";

type View = PollStageProps["view"];

/** How many answered, and whether more may. */
export function PollStatus({ poll, view, told }: { poll: PublicPoll; view: View; told: boolean }): ReactNode {
  const { status } = useWords(pollStageWords);
  const { count } = useNumbers();
  const { voters, least, phase } = view;
  const counted = (what: (count: number) => string): ReactNode => (
    <>
      <b>{count(voters)}</b> {what(voters)}
    </>
  );
  const line = (): ReactNode => {
    if (least !== null) return status.least(least);
    if (view.hand && !told) return voters === 0 ? status.handsUp : counted(status.hands);
    if (told) return voters === 0 ? status.none : counted(status.answers);
    switch (phase) {
      case "siap":
        return null;
      case "buka":
        if (poll.kind === "qa") return voters === 0 ? status.askNow : counted(status.asking);
        return voters === 0 ? status.answerNow : counted(status.coming);
      case "kunci":
        return counted(status.closed);
      case "hasil":
        return counted(status.answers);
    }
  };
  const words = line();
  return (
    <>
      {view.clock && <Countdown {...view.clock} />}
      {words !== null && <p className="poll-status">{words}</p>}
    </>
  );
}

/** What a chart cannot draw: a mean, who passed, whose hands were counted, how people moved, and why. */
export function Told({ poll, view }: { poll: PublicPoll; view: View }): ReactNode {
  const words = useWords(pollStageWords).told;
  const { tally, explain, earlier } = view;
  const teams = useWords(teamsWords);
  if (!tally) return null;
  const { middle, skipped, manual, waiting } = tally;
  const facts = [
    poll.kind === "teams" && tally.rows.length > 0 ? teams.told : "",
    middle === null ? "" : (poll.kind === "scale" ? words.mean : words.median)(middle),
    skipped > 0 ? (poll.kind === "podium" ? words.unnamed : words.skipped)(skipped) : "",
    manual > 0 ? words.byHand(manual) : "",
    tally.rounded === true ? words.rounded : "",
    waiting > 0 ? words.waiting(waiting) : "",
    earlier ? words.shift(earlier.shift) : "",
    view.score === null ? "" : words.score(view.score.mean, view.score.asked),
  ].filter((fact) => fact !== "");
  return (
    <div className="poll-told">
      {facts.length > 0 && <p className="poll-facts">{facts.join(" · ")}</p>}
      {explain !== null && <p className="poll-explain">{explain}</p>}
    </div>
  );
}
