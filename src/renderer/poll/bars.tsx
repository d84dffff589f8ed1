import { type ReactNode, useRef } from "react";
import type { Row } from "../../core/poll/kinds/kind.ts";
import { useFit } from "../trial/fit.ts";
import { JudgementIcon } from "../trial/icons.tsx";
import { countWords, decimalWords, percentWords } from "./numbers.ts";

type Figures = "share" | "place";
export type Line = Pick<Row, "id" | "text"> & { row: Row | null; earlier: Row | null; correct: boolean };

type BarsProps = {
  lines: Line[];
  /** A, B, C: how a hall names an option aloud. */
  lettered: boolean;
  figures: Figures;
  /** Changes when what must fit does. */
  fitting: string;
};

/** Options, or results as bars: they differ by length and letter, never by hue. */
export function Bars({ lines, lettered, figures, fitting }: BarsProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const told = lines.some(({ row }) => row !== null);
  useFit(list, `${fitting} ${lines.length} ${told}`, lines.length > 4 ? 36 : 40);
  return (
    <ol ref={list} className="poll-options" aria-hidden={told} data-many={lines.length > 6}>
      {lines.map((line, index) => (
        <li key={line.id} className="poll-option" data-correct={told && line.correct} data-plain={!lettered}>
          {lettered && <span className="poll-letter">{letterOf(index)}</span>}
          <span className="poll-text">
            {line.text}
            {told && line.correct && (
              <span className="poll-correct">
                <JudgementIcon shape="aman" size={32} /> Tepat
              </span>
            )}
          </span>
          {line.row && <Bar row={line.row} earlier={line.earlier} figures={figures} />}
        </li>
      ))}
    </ol>
  );
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

function Bar({ row, earlier, figures }: { row: Row; earlier: Row | null; figures: Figures }): ReactNode {
  return (
    <>
      <span className="poll-figures">
        {earlier && <i>dulu {wordsOf(earlier, figures)}</i>}
        <b>{wordsOf(row, figures)}</b> {figures === "share" && <span>{countWords(row.votes)}</span>}
      </span>
      <span className="poll-track">
        <span className="poll-bar" style={{ transform: `scaleX(${row.share})` }} />
        {earlier && <span className="poll-before" style={{ width: `${100 * earlier.share}%` }} />}
      </span>
    </>
  );
}

/** What stands at the end of a line: a share of the voters, or the mean place. */
export function wordsOf(row: Row, figures: Figures): string {
  if (figures === "share") return percentWords(row.share);
  return row.place === undefined ? "–" : `peringkat ${decimalWords(row.place)}`;
}
