import { type ReactNode, useRef } from "react";
import type { Row } from "../../core/poll/kinds/kind.ts";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import type { Numbers } from "../../core/text/numbers.ts";
import { pollStageWords } from "../../core/text/poll-stage.ts";
import { useNumbers, useWords } from "../language/language.tsx";
import { useFit } from "../trial/fit.ts";
import { JudgementIcon } from "../trial/icons.tsx";
import { useWhole } from "./whole.ts";

type Words = (typeof pollStageWords)["id"];
export type Figures = "share" | "place" | "right" | "mean";
export type Line = Pick<Row, "id" | "text"> & { row: Row | null; earlier: Row | null; correct: boolean };

type BarsProps = {
  lines: Line[];
  /** A, B, C: how a hall names an option aloud. */
  lettered: boolean;
  figures: Figures;
  /** Changes when what must fit does. */
  fitting: string;
};

/** More than these stand in two columns. */
export const mostInOne = 6;

/** Options, or results as bars: they differ by length and letter, never by hue. */
export function Bars({ lines, lettered, figures, fitting }: BarsProps): ReactNode {
  const words = useWords(pollStageWords);
  const list = useRef<HTMLOListElement>(null);
  const told = lines.some(({ row }) => row !== null);
  const many = lines.length > mostInOne;
  const content = `${fitting} ${lines.length} ${told}`;
  useFit(list, content, lines.length > 4 ? 36 : 40);
  const missing = useWhole(list, content, "li");
  return (
    <ol
      ref={list}
      className="poll-options"
      aria-hidden={told}
      data-many={many}
      data-told={told}
      data-missing={missing > 0 ? words.more(missing) : undefined}
      style={{ gridTemplateRows: `repeat(${Math.ceil(lines.length / 2)}, max-content)` }}
    >
      {lines.map((line, index) => (
        <li key={line.id} className="poll-option" data-correct={told && line.correct} data-plain={!lettered}>
          {lettered && <span className="poll-letter">{letterOf(index)}</span>}
          <span className="poll-text">
            {/* Where lines may be cut at their ends the mark stands before them. */}
            {many && told && line.correct && <Right />}
            {line.text}
            {!many && told && line.correct && <Right />}
          </span>
          {line.row && <Bar row={line.row} earlier={line.earlier} figures={figures} />}
        </li>
      ))}
    </ol>
  );
}

export const isLettered = (poll: PublicPoll): boolean =>
  poll.kind === "single" || poll.kind === "multiple" || poll.kind === "quiz";

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

function Right(): ReactNode {
  const words = useWords(pollStageWords);
  return (
    <span className="poll-correct">
      <JudgementIcon shape="aman" size={32} /> {words.right}
    </span>
  );
}

function Bar({ row, earlier, figures }: { row: Row; earlier: Row | null; figures: Figures }): ReactNode {
  const words = useWords(pollStageWords);
  const numbers = useNumbers();
  const figureOf = (one: Row) => figureWords(words, numbers, one, figures);
  return (
    <>
      <span className="poll-figures">
        {earlier && <i>{words.before(figureOf(earlier))}</i>}
        <b>{figureOf(row)}</b> {figures === "share" && <span>{numbers.count(row.votes)}</span>}
      </span>
      <span className="poll-track">
        <span className="poll-bar" style={{ transform: `scaleX(${row.share})` }} />
        {earlier && <span className="poll-before" style={{ width: `${100 * earlier.share}%` }} />}
      </span>
    </>
  );
}

/** What stands at the end of a line: a share of the voters, or the mean place. */
function figureWords(words: Words, numbers: Numbers, row: Row, figures: Figures): string {
  if (figures === "share") return numbers.percent(row.share);
  if (figures === "right") return words.rightOf(row.votes);
  if (figures === "mean") return words.rightShare(row.share);
  return row.place === undefined ? "–" : words.place(row.place);
}
