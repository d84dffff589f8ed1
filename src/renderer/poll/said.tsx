import { type ReactNode, useRef } from "react";
import type { Row } from "../../core/poll/kinds/kind.ts";
import { pollStageWords } from "../../core/text/poll-stage.ts";
import { useNumbers, useWords } from "../language/language.tsx";
import { useFit } from "../trial/fit.ts";
import { useWhole } from "./whole.ts";

/** Words by how many gave them; the largest in the middle, where eyes begin. */
export function Cloud({ rows }: { rows: Row[] }): ReactNode {
  const { count } = useNumbers();
  const middle = rows.slice(0, 40).flatMap((row, at) => (at % 2 === 0 ? [row] : []));
  const around = rows.slice(0, 40).flatMap((row, at) => (at % 2 === 1 ? [row] : []));
  return (
    <ul className="poll-cloud">
      {[...around.toReversed(), ...middle].map(({ id, text, votes, share }) => (
        <li key={id} style={{ fontSize: `${Math.round(30 + 54 * share)}px` }} data-most={share === 1}>
          {text}
          {votes > 1 && <small>{count(votes)}</small>}
        </li>
      ))}
    </ul>
  );
}

/** Sentences or questions one under the other; what was answered is said so and goes to the end. */
export function Sayings({ rows, counted }: { rows: Row[]; counted: boolean }): ReactNode {
  const words = useWords(pollStageWords);
  const list = useRef<HTMLUListElement>(null);
  const content = rows.map(({ id, votes }) => `${id}${votes}`).join();
  useFit(list, content, 40);
  const missing = useWhole(list, content, "li");
  return (
    <ul ref={list} className="poll-sayings" data-missing={missing > 0 ? words.more(missing) : undefined}>
      {rows.map(({ id, text, votes, answered }) => (
        <li key={id} data-answered={answered === true}>
          <span>{text}</span>
          {answered === true ? <b>{words.answered}</b> : counted && <b>{words.people(votes)}</b>}
        </li>
      ))}
    </ul>
  );
}
