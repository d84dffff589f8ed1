import { type ReactNode, useRef } from "react";
import type { HallTrial } from "../../core/session/hall.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useWords } from "../language/language.tsx";
import { useFit } from "./fit.ts";

/** More than these a hall does not read; the facilitator has the rest. */
const questionsShown = 5;

/** What no program can decide. A tick says that the room has asked, not what it answered. */
export function Checklist({ questions }: Pick<HallTrial, "questions">): ReactNode {
  const words = useWords(trialWords);
  const list = useRef<HTMLDivElement>(null);
  const shown = questions.slice(0, questionsShown);
  useFit(list, shown.map(({ text }) => text).join(), 36);
  return (
    <div ref={list} className="trial-checklist">
      <h3>{words.undecided}</h3>
      <ul>
        {shown.map(({ id, text, checked }) => (
          <li key={id} data-checked={checked}>
            <svg viewBox="0 0 40 40" aria-hidden="true">
              <rect x="3" y="3" width="34" height="34" rx="8" />
              {checked && <path d="M11 21l7 7 12-15" />}
            </svg>
            <span>
              {checked && <span className="only-heard">{words.asked} </span>}
              {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
