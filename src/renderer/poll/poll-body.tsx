import type { ReactNode } from "react";
import type { Row } from "../../core/poll/kinds/kind.ts";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import type { Verdict } from "../../core/rules/finding.ts";
import { pollStageWords } from "../../core/text/poll-stage.ts";
import { teamsWords } from "../../core/text/teams.ts";
import { useNumbers, useWords } from "../language/language.tsx";
import { JudgementIcon } from "../trial/icons.tsx";
import { Bars, type Figures, isLettered, type Line } from "./bars.tsx";
import type { PollStageProps } from "./poll-stage.tsx";
import { ResultsTable } from "./results-table.tsx";
import { Cloud, Sayings } from "./said.tsx";

type BodyProps = { poll: PublicPoll; view: PollStageProps["view"]; post: ReactNode; fitting: string };

/** What can be answered; once told, what was. Always both as a chart and, seen or heard, as a table. */
export function PollBody({ poll, view, post, fitting }: BodyProps): ReactNode {
  const words = useWords(pollStageWords);
  const { tally, correct, earlier } = view;
  const teams = useWords(teamsWords);
  if (poll.kind === "trial")
    return (
      <>
        <div className="poll-post">{post}</div>
        <Verdicts poll={poll} rows={tally?.rows ?? null} />
      </>
    );
  if (!tally || (tally.rows.length === 0 && poll.kind === "qa"))
    return <Offered poll={poll} moderated={view.moderated} fitting={fitting} />;
  const seen = view.as === "table";
  const before = earlier?.tally.rows ?? [];
  return (
    <>
      {tally.rows.length === 0 && (
        <p className="poll-invite">
          {poll.kind === "teams" ? teams.none : poll.kind === "podium" ? words.noNames : words.noWords}
        </p>
      )}
      {!seen && <Chart poll={poll} rows={tally.rows} earlier={before} correct={correct} fitting={fitting} />}
      <ResultsTable poll={poll} rows={tally.rows} earlier={before} correct={correct} seen={seen} />
    </>
  );
}

type ChartProps = { poll: PublicPoll; rows: Row[]; earlier: Row[]; correct: string[]; fitting: string };

function Chart({ poll, rows, earlier, correct, fitting }: ChartProps): ReactNode {
  switch (poll.kind) {
    case "words":
      return <Cloud rows={rows} />;
    case "text":
      return <Sayings rows={rows} counted={false} />;
    case "qa":
      return <Sayings rows={rows} counted />;
    case "single":
    case "multiple":
    case "benar-salah":
    case "quiz":
    case "trial":
    case "scale":
    case "number":
    case "ranking":
    case "podium":
    case "teams": {
      const placed = poll.kind === "podium" || poll.kind === "teams";
      const lines: Line[] = rows.map((row) => ({
        ...row,
        text: placed ? `${row.place}. ${row.text}` : row.text,
        row,
        earlier: earlier.find(({ id }) => id === row.id) ?? null,
        correct: correct.includes(row.id),
      }));
      return <Bars lines={lines} lettered={isLettered(poll)} figures={figuresOf(poll)} fitting={fitting} />;
    }
  }
}

function figuresOf({ kind }: PublicPoll): Figures {
  if (kind === "ranking") return "place";
  if (kind === "podium") return "right";
  return kind === "teams" ? "mean" : "share";
}

type OfferedProps = { poll: PublicPoll; moderated: boolean; fitting: string };

/** Before the reveal: all there is to choose from, or what is asked of the hall in a line. */
function Offered({ poll, moderated, fitting }: OfferedProps): ReactNode {
  const words = useWords(pollStageWords);
  const read = moderated ? words.moderated : words.unmoderated;
  switch (poll.kind) {
    case "single":
    case "multiple":
    case "benar-salah":
    case "quiz":
    case "trial":
    case "teams":
    case "ranking": {
      const lines = poll.options.map((option) => ({ ...option, row: null, earlier: null, correct: false }));
      return <Bars lines={lines} lettered={isLettered(poll)} figures="share" fitting={fitting} />;
    }
    case "scale":
      return <Steps poll={poll} />;
    case "number":
      return (
        <p className="poll-invite">
          {words.guess(poll.min, poll.max)} {poll.unit}
        </p>
      );
    case "words":
      return (
        <p className="poll-invite">
          {words.words(poll.words)} {read}
        </p>
      );
    case "text":
      return (
        <p className="poll-invite">
          {words.sentences} {read}
        </p>
      );
    case "podium":
      return <p className="poll-invite">{words.podium}</p>;
    case "qa":
      return <p className="poll-invite">{words.ask}</p>;
  }
}

function Steps({ poll }: { poll: Extract<PublicPoll, { kind: "scale" }> }): ReactNode {
  const steps = Array.from({ length: poll.to - poll.from + 1 }, (_, at) => poll.from + at);
  const each = poll.labels.length === steps.length && steps.length > 2;
  return (
    <div className="poll-scale">
      <ol data-many={steps.length > 7}>
        {steps.map((step, at) => (
          <li key={step}>
            <b>{step}</b>
            {each && <span>{poll.labels[at]}</span>}
          </li>
        ))}
      </ol>
      {!each && poll.labels.length === 2 && (
        <p>
          <span>{poll.labels[0]}</span>
          <span>{poll.labels[1]}</span>
        </p>
      )}
    </div>
  );
}

const verdictOf = (id: string): Verdict => (id === "aman" || id === "tinjau" ? id : "jangan");

/** The three verdicts in a row under the post; once told, with the hall's own answer. */
function Verdicts({
  poll,
  rows,
}: {
  poll: Extract<PublicPoll, { kind: "trial" }>;
  rows: Row[] | null;
}): ReactNode {
  const words = useWords(pollStageWords);
  const numbers = useNumbers();
  return (
    <ul className="poll-verdicts" aria-label={rows ? words.hallAnswer : words.choices}>
      {poll.options.map(({ id, text }) => {
        const row = rows?.find((each) => each.id === id);
        return (
          <li
            key={id}
            data-tone={id}
            data-most={row !== undefined && row.votes > 0 && rows?.every(({ votes }) => votes <= row.votes)}
          >
            <JudgementIcon shape={verdictOf(id)} size={34} />
            <span>{text}</span>
            {row && (
              <>
                <b>{numbers.wholePercent(row.share)}</b> <small>{numbers.count(row.votes)}</small>
                <span className="poll-track">
                  <span className="poll-bar" style={{ transform: `scaleX(${row.share})` }} />
                </span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
