import type { ReactNode } from "react";
import type { Post } from "../../core/post/post.ts";
import { verdicts } from "../../core/rules/finding.ts";
import type { TrialSide } from "../../core/session/session.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useLanguage, useWords } from "../language/language.tsx";
import { AddedDetail } from "./added-detail.tsx";
import { Checklist } from "./checklist.tsx";
import { FindingDetail } from "./finding-detail.tsx";
import { JudgementIcon } from "./icons.tsx";
import { byReason, LetGo } from "./let-go.tsx";
import { marksOf } from "./marks.ts";
import { PostCard } from "./post-card.tsx";
import { type Told, toldIn } from "./told.ts";
import { TrialSummary } from "./trial-summary.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

export type TrialStageProps = {
  post: Post;
  /** Null while the hall is still asked. */
  told: Told | null;
  /** All findings there are; `told` carries the revealed ones. */
  total: number;
  side?: TrialSide;
  part?: number;
  masked?: boolean;
};

function Ask(): ReactNode {
  const words = useWords(trialWords);
  return (
    <div className="trial-ask">
      <h3>{words.yours}</h3>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict} data-tone={verdict}>
            <JudgementIcon shape={verdict} size={72} />
            {words.verdicts[verdict]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The finding being talked about, the app's or one of the facilitator's. */
function Current({ told }: { told: Told }): ReactNode {
  const { findings, added, dropped } = told;
  const number = findings.length + added.length;
  const own = added.at(-1);
  if (own) return <AddedDetail key={own.id} finding={own} number={number} />;
  const finding = findings.at(-1);
  if (!finding) return null;
  const against = dropped.find(({ check }) => check === finding.check)?.reason ?? null;
  return <FindingDetail key={finding.check} finding={finding} number={number} against={against} />;
}

function Side({ told, side }: { told: Told | null; side: TrialSide }): ReactNode {
  if (side === "let-go") return <LetGo suppressed={told?.suppressed ?? []} alone />;
  if (side === "questions") return <Checklist questions={told?.questions ?? []} />;
  if (!told) return <Ask />;
  return told.verdict === null ? <Current told={told} /> : <TrialSummary told={told} />;
}

/** The post on trial as the hall sees it: the card stays, the right side goes from question to findings to verdict. */
export function TrialStage({
  post,
  told: given,
  total,
  side = "findings",
  part = 0,
  masked = false,
}: TrialStageProps): ReactNode {
  const words = useWords(trialWords);
  const language = useLanguage();
  const told = given && toldIn(given, language);
  const asking = told === null || (side === "findings" && total === 0 && told.verdict === null);
  const shown = told ? told.findings.length + told.added.length : 0;
  const letGo = told && (side === "let-go" || told.verdict !== null) ? byReason(told.suppressed) : [];
  return (
    <div className="trial-stage" data-state={asking ? "ask" : "told"}>
      <PostCard
        post={post}
        marks={told ? marksOf(told, letGo, side === "findings" && told.verdict === null) : []}
        masked={masked}
        part={part}
      />
      <div className="trial-side">
        <Side told={asking ? null : told} side={side} />
      </div>
      {!asking && (
        <div className="trial-foot">
          <p>
            <strong>{words.signal}</strong>
            {told.verdict === null && shown > 0 && ` ${words.findingOf(shown, total)}`}
          </p>
          {told.verdict !== null && (
            <div className="trial-verdicts">
              <VerdictBadge verdict={told.verdict} by={told.ruling ? words.byApp : null} />
              {told.ruling && <VerdictBadge verdict={told.ruling.verdict} by={words.byFacilitatorToo} />}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
