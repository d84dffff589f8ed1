import { type ReactNode, useRef } from "react";
import type { Suppressed } from "../../core/rules/finding.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useWords } from "../language/language.tsx";
import { useFit } from "./fit.ts";
import { letterOf } from "./marks.ts";

/** The hall reads at most this many of the candidates that were let go. */
const letGoShown = 3;

/** Candidates let go for one reason are one lesson: told once, marked wherever they stand. */
export function byReason(suppressed: Suppressed[]): Suppressed[] {
  const reasons = new Map<string, Suppressed>();
  for (const one of suppressed) {
    const same = reasons.get(one.reason);
    reasons.set(one.reason, same ? { ...same, spans: [...same.spans, ...one.spans] } : one);
  }
  return [...reasons.values()].slice(0, letGoShown);
}

/** What was considered and let go, with the reason: the teaching is in the difference. `alone`: it has the side to itself. */
export function LetGo({ suppressed, alone }: { suppressed: Suppressed[]; alone: boolean }): ReactNode {
  const words = useWords(trialWords);
  const list = useRef<HTMLDivElement>(null);
  const reasons = byReason(suppressed);
  useFit(list, alone ? `let-go ${reasons.length}` : "", 36);
  return (
    <div ref={list} className="trial-let-go" data-alone={alone}>
      <h3>{words.letGo}</h3>
      {reasons.length === 0 && <p>{words.letGoNone}</p>}
      <ol className="trial-lines">
        {reasons.map((one, index) => (
          <li key={`${one.check} ${one.reason}`}>
            <span className="finding-number" data-tone="let-go">
              {letterOf(index)}
            </span>
            <span>{one.reason}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
