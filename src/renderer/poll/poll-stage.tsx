import { type ReactNode, useRef } from "react";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import { useFit } from "../trial/fit.ts";
import { JudgementIcon } from "../trial/icons.tsx";
import { type Join, JoinStrip } from "./join.tsx";
import { countWords, percentWords } from "./numbers.ts";
import { type OptionResult, resultsOf, type Tally } from "./results.ts";

/** Ready, open, closed, results: only the last shows counts by option. */
export type PollPhase = "siap" | "buka" | "kunci" | "hasil";

export type PollStageProps = {
  poll: PublicPoll;
  phase: PollPhase;
  /** Before the reveal only `voters` is read. */
  tally: Tally | null;
  /** Id of the right option, known to the hall only with the results. */
  correct: string | null;
  explain?: string;
  /** Null when no phone can join: the question still stands, hands go up. */
  join: Join | null;
};

type RowProps = { result: OptionResult; told: boolean; correct: boolean };

function Row({ result, told, correct }: RowProps): ReactNode {
  return (
    <li className="poll-option" data-correct={told && correct}>
      <span className="poll-letter">{result.label}</span>
      <span className="poll-text">
        {result.text}
        {told && correct && (
          <span className="poll-correct">
            <JudgementIcon shape="aman" size={32} /> Tepat
          </span>
        )}
      </span>
      {told && (
        <>
          <span className="poll-figures">
            <b>{percentWords(result.share)}</b> <span>{countWords(result.count)}</span>
          </span>
          <span className="poll-track">
            <span className="poll-bar" style={{ transform: `scaleX(${result.share})` }} />
          </span>
        </>
      )}
    </li>
  );
}

function ResultsTable({
  poll,
  results,
  correct,
}: {
  poll: PublicPoll;
  results: OptionResult[];
  correct: string | null;
}) {
  return (
    <table className="only-heard">
      <caption>{poll.question}</caption>
      <thead>
        <tr>
          <th scope="col">Pilihan</th>
          <th scope="col">Bagian</th>
          <th scope="col">Jawaban</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.id}>
            <th scope="row">
              {result.label}. {result.text}
              {result.id === correct && " (jawaban tepat)"}
            </th>
            <td>{percentWords(result.share)}</td>
            <td>{countWords(result.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const status: Record<PollPhase, (voters: number) => ReactNode> = {
  siap: () => null,
  buka: (voters) => (voters === 0 ? "Silakan menjawab" : counted(voters, "jawaban masuk")),
  kunci: (voters) => counted(voters, "jawaban, sudah ditutup"),
  hasil: (voters) => (voters === 0 ? "Belum ada jawaban" : counted(voters, "jawaban")),
};

function counted(voters: number, words: string): ReactNode {
  return (
    <>
      <b>{countWords(voters)}</b> {words}
    </>
  );
}

/** One question as the hall sees it, readable without a phone. */
export function PollStage({ poll, phase, tally, correct, explain, join }: PollStageProps): ReactNode {
  const options = useRef<HTMLOListElement>(null);
  const told = phase === "hasil";
  const results = resultsOf(poll, told ? tally : null);
  const joinable = join !== null && (phase === "siap" || phase === "buka");
  useFit(options, `${poll.id} ${phase} ${joinable}`, poll.options.length > 4 ? 36 : 40);
  const words = status[phase](tally?.voters ?? 0);
  const said = words !== null && <p className="poll-status">{words}</p>;
  const long = poll.question.length > 70;
  return (
    <div className="poll-stage" data-phase={phase} data-join={joinable} data-long={long}>
      <h3 className="poll-question">{poll.question}</h3>
      <ol ref={options} className="poll-options" aria-hidden={told}>
        {results.map((result) => (
          <Row key={result.id} result={result} told={told} correct={result.id === correct} />
        ))}
      </ol>
      {told && <ResultsTable poll={poll} results={results} correct={correct} />}
      {joinable ? (
        <JoinStrip join={join}>{said}</JoinStrip>
      ) : (
        <div className="poll-foot">
          {said}
          {told && explain !== undefined && <p className="poll-explain">{explain}</p>}
        </div>
      )}
    </div>
  );
}
