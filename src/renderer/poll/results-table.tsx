import type { ReactNode } from "react";
import type { Row } from "../../core/poll/kinds/kind.ts";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import { countWords, decimalWords, percentWords } from "./numbers.ts";

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
const votes: Column = { head: "Jawaban", of: (row) => countWords(row.votes) };
const people: Column = { head: "Orang", of: (row) => countWords(row.votes) };
const place: Column = {
  head: "Peringkat rata-rata",
  of: (row) => (row.place === undefined ? "–" : decimalWords(row.place)),
};
const first: Column = { head: "Nomor satu", of: (row) => countWords(row.votes) };
const answered: Column = { head: "Terjawab", of: (row) => (row.answered === true ? "sudah" : "belum") };

function columnsOf(kind: PublicPoll["kind"]): Column[] {
  switch (kind) {
    case "ranking":
      return [place, first];
    case "words":
    case "text":
      return [people];
    case "qa":
      return [people, answered];
    case "single":
    case "multiple":
    case "benar-salah":
    case "scale":
    case "number":
    case "quiz":
    case "trial":
      return [share, votes];
  }
}

/** The same results in rows and columns. */
export function ResultsTable({ poll, rows, earlier, correct, seen }: TableProps): ReactNode {
  const columns = columnsOf(poll.kind);
  const [figure] = columns;
  return (
    <table className={seen ? "poll-table" : "only-heard"} data-many={rows.length > 6}>
      <caption>{poll.question}</caption>
      <thead>
        <tr>
          <th scope="col">Pilihan</th>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {earlier.length > 0 && <th scope="col">Dulu</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const before = earlier.find(({ id }) => id === row.id);
          return (
            <tr key={row.id}>
              <th scope="row">
                {"options" in poll && poll.kind !== "ranking" && `${String.fromCharCode(65 + index)}. `}
                {row.text}
                {correct.includes(row.id) && " (jawaban tepat)"}
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
