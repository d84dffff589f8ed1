import type { PresenterView } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Pairing } from "../../wire/pairing.ts";
import type { Surroundings } from "../../wire/surroundings.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Judge } from "../judge/judge.ts";
import { Devices } from "./devices.tsx";
import { JoinBox } from "./poll-join.tsx";
import { PollLive } from "./poll-live.tsx";
import { PollMaker } from "./poll-maker.tsx";
import { PollTrial } from "./poll-trial.tsx";
import { useWords } from "../language/language.tsx";

type PollPanelProps = {
  hidden: boolean;
  view: PresenterView;
  surroundings: Surroundings;
  pairing: Pairing;
  judge: Judge;
};

/** The question that is live, else the one on this slide; below it the way in, and a question of the moment. */
export function PollPanel({ hidden, view, surroundings, pairing, judge }: PollPanelProps) {
  const words = useWords(presenterWords);
  const poll = view.open ?? view.poll;
  const { asks } = view;
  return (
    <div className="poll-panel" hidden={hidden}>
      {poll ? (
        <PollLive key={poll.run} poll={poll} voided={view.voided} judge={judge} />
      ) : asks === null ? (
        <p className="empty">{words.poll.none}</p>
      ) : (
        <button
          type="button"
          className="primary"
          onClick={() => void bridge.call("poll/open", { poll: asks, again: false })}
        >
          {words.poll.open} <kbd>P</kbd>
        </button>
      )}
      {view.trial && <PollTrial key={view.trial.id} current={view.trial} poll={poll} />}
      <JoinBox view={view} surroundings={surroundings} />
      <Devices pairing={pairing} single={surroundings.mode === "single"} />
      <PollMaker />
    </div>
  );
}
