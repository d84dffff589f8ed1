import { type ReactNode, useRef } from "react";
import type { AddedFinding } from "../../core/session/note.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useWords } from "../language/language.tsx";
import { useFit } from "./fit.ts";

/** A finding the app did not have: the facilitator's, and it says so before anything else. */
export function AddedDetail({ finding, number }: { finding: AddedFinding; number: number }): ReactNode {
  const words = useWords(trialWords);
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${number} ${finding.id} ${finding.reason}`, 40);
  return (
    <div className="finding" role="group" aria-label={words.finding(number)}>
      <header className="finding-head">
        <span className="finding-number" data-tone="facilitator">
          {number}
        </span>
        <span className="by-whom">{words.byFacilitator}</span>
      </header>
      <div ref={body} className="finding-body">
        <h3>{finding.name}</h3>
        <p>{finding.reason}</p>
        <p className="finding-not-app">{words.notByApp}</p>
      </div>
      {finding.basis.length > 0 && (
        <p className="finding-basis">
          {words.stands.dasar} {finding.basis.join("; ")}
        </p>
      )}
    </div>
  );
}
