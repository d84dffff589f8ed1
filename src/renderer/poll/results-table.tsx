import { type ReactNode, useRef } from "react";
import type { Row } from "../../core/poll/kinds/kind.ts";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import { useFit } from "../trial/fit.ts";
import { isLettered, letterOf, moreWords, mostInOne } from "./bars.tsx";
import { countWords, decimalWords, percentWords } from "./numbers.ts";
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

type Column = { head: string; of: (row: Row) => string };
const share: Column = { head: "Bagian", of: (row) => percentWords(row.share) };
const votes: Column = { head: "Suara", of: (row) => countWords(row.votes) };
const people: Column = { head: "Orang", of: (row) => countWords(row.votes) };
const place: Column = {
  head: "Rata-rata",
  of: (row) => (row.place === undefined ? "–" : decimalWords(row.place)),
};
const rank: Column = { head: "Peringkat", of: place.of };
const right: Column = { head: "Tepat", of: votes.of };
const mean: Column = { head: "Tepat", of: share.of };
const first: Column = { head: "Ke-1", of: (row) => countWords(row.votes) };
const answered: Column = { head: "Terjawab", of: (row) => (row.answered === true ? "sudah" : "belum") };

/** What a line is, and the figures that stand beside it. */
function columnsOf(kind: PublicPoll["kind"]): { line: string; columns: Column[] } {
  switch (kind) {
    case "ranking":
      return { line: "Pilihan", columns: [place, first] };
    case "podium":
      return { line: "Nama panggilan", columns: [rank, right] };
    case "teams":
      return { line: "Tim", columns: [rank, mean, people] };
    case "words":
      return { line: "Kata", columns: [people] };
    case "text":
      return { line: "Jawaban", columns: [people] };
    case "qa":
      return { line: "Pertanyaan", columns: [people, answered] };
    case "number":
      return { line: "Tebakan", columns: [share, votes] };
    case "scale":
      return { line: "Angka", columns: [share, votes] };
    case "single":
    case "multiple":
    case "benar-salah":
    case "quiz":
    case "trial":
      return { line: "Pilihan", columns: [share, votes] };
  }
}

/** The same results in rows and columns; many rows stand in two tables side by side. */
export function ResultsTable(props: TableProps): ReactNode {
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
      data-missing={missing > 0 ? moreWords(missing) : undefined}
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
  const { line, columns } = columnsOf(poll.kind);
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
          {earlier.length > 0 && <th scope="col">Dulu</th>}
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
                  {correct.includes(row.id) && "✓ tepat: "}
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
