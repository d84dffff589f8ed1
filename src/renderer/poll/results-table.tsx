import { type ReactNode, useRef } from "react";
import type { Row } from "../../core/poll/kinds/kind.ts";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import type { Numbers } from "../../core/text/numbers.ts";
import { pollStageWords } from "../../core/text/poll-stage.ts";
import { useNumbers, useWords } from "../language/language.tsx";
import { useFit } from "../trial/fit.ts";
import { isLettered, letterOf, mostInOne } from "./bars.tsx";
import { useWhole } from "./whole.ts";

type TableProps = {
  poll: PublicPoll;
  rows: Row[];
  /** Rows of the round before, by id. */
  earlier: Row[];
  correct: string[];
  /** Drawn for all to see, or for screen readers beside the chart. */
  seen: boolean;
};

type Words = (typeof pollStageWords)["id"];
type Column = { head: string; of: (row: Row) => string };

/** What a line is, and the figures that stand beside it. */
function columnsOf(
  kind: PublicPoll["kind"],
  words: Words,
  { count, percent, decimal }: Numbers,
): { line: string; columns: Column[] } {
  const { columns: heads, lines } = words;
  const votes = (row: Row): string => count(row.votes);
  const place = (row: Row): string => (row.place === undefined ? "–" : decimal(row.place));
  const shares = [
    { head: heads.share, of: (row: Row) => percent(row.share) },
    { head: heads.votes, of: votes },
  ];
  const people = { head: heads.people, of: votes };
  const answered = {
    head: heads.answered,
    of: (row: Row) => (row.answered === true ? words.done : words.notDone),
  };
  switch (kind) {
    case "ranking":
      return {
        line: lines.option,
        columns: [
          { head: heads.mean, of: place },
          { head: heads.first, of: votes },
        ],
      };
    case "podium":
      return {
        line: lines.nickname,
        columns: [
          { head: heads.place, of: place },
          { head: heads.right, of: votes },
        ],
      };
    case "teams":
      return {
        line: lines.team,
        columns: [
          { head: heads.place, of: place },
          { head: heads.right, of: (row: Row) => percent(row.share) },
          people,
        ],
      };
    case "words":
      return { line: lines.word, columns: [people] };
    case "text":
      return { line: lines.answer, columns: [people] };
    case "qa":
      return { line: lines.question, columns: [people, answered] };
    case "number":
      return { line: lines.guess, columns: shares };
    case "scale":
      return { line: lines.number, columns: shares };
    case "single":
    case "multiple":
    case "benar-salah":
    case "quiz":
    case "trial":
      return { line: lines.option, columns: shares };
  }
}

/** The same results in rows and columns; many rows stand in two tables side by side. */
export function ResultsTable(props: TableProps): ReactNode {
  const words = useWords(pollStageWords);
  const { poll, rows, earlier, seen } = props;
  const box = useRef<HTMLDivElement>(null);
  const content = seen ? `${poll.id} ${earlier.length} ${rows.map(({ id }) => id).join()}` : "";
  useFit(box, content, rows.length > 6 ? 30 : 36);
  const missing = useWhole(box, content, "tbody tr");
  // Sentences need the whole width, and go on below one another.
  const split = seen && rows.length > mostInOne && poll.kind !== "text" && poll.kind !== "qa";
  const half = split ? Math.ceil(rows.length / 2) : rows.length;
  return (
    <div
      ref={box}
      className={seen ? "poll-tables" : "only-heard"}
      data-split={split}
      data-missing={missing > 0 ? words.more(missing) : undefined}
    >
      <Rows {...props} from={0} to={half} />
      {split && <Rows {...props} from={half} to={rows.length} />}
    </div>
  );
}

function Rows({
  poll,
  rows,
  earlier,
  correct,
  from,
  to,
}: TableProps & { from: number; to: number }): ReactNode {
  const words = useWords(pollStageWords);
  const { line, columns } = columnsOf(poll.kind, words, useNumbers());
  const [figure] = columns;
  return (
    <table className="poll-table">
      <caption>{poll.question}</caption>
      <thead>
        <tr>
          <th scope="col">{line}</th>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {earlier.length > 0 && <th scope="col">{words.columns.earlier}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.slice(from, to).map((row, index) => {
          const before = earlier.find(({ id }) => id === row.id);
          return (
            <tr key={row.id}>
              <th scope="row">
                <span>
                  {isLettered(poll) && `${letterOf(from + index)}. `}
                  {correct.includes(row.id) && `${words.rightMark} `}
                  {row.text}
                </span>
              </th>
              {columns.map(({ head, of }) => (
                <td key={head}>{of(row)}</td>
              ))}
              {earlier.length > 0 && <td>{before && figure ? figure.of(before) : "–"}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
