import type { ReactNode } from "react";
import type { Post } from "../../core/post/post.ts";
import { type Finding, type Suppressed, type Verdict, verdicts } from "../../core/rules/finding.ts";
import { FindingDetail } from "./finding-detail.tsx";
import { JudgementIcon } from "./icons.tsx";
import { PostCard } from "./post-card.tsx";
import type { Mark } from "./segments.ts";
import { type SummaryProps, TrialSummary } from "./trial-summary.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import { verdictWord } from "./words.ts";

type Focus = number | "summary" | "let-go";

/** The hall reads at most this many of the candidates that were let go. */
const letGoShown = 3;

export type TrialStageProps = {
  post: Post;
  /** What the hall may know; null while it is still asked. A verdict held back is null. */
  judgement: (SummaryProps & { verdict: Verdict | null }) | null;
  /** Findings shown so far, from the first. */
  revealed: number;
  /** All findings there are, when `judgement` carries only the revealed ones. */
  total?: number;
  /** Index of the finding shown large; or all in a line each; or only what was let go. Without it: the last revealed. */
  focus?: Focus;
  masked?: boolean;
};

function marksOf(findings: Finding[], current: Focus, letGo: Suppressed[]): Mark[] {
  const found = findings.map((finding, index): Mark => {
    const tone = current === index ? "current" : "shown";
    return { label: String(index + 1), tone, severity: finding.severity, spans: finding.spans };
  });
  const released = letGo.map((one, index): Mark => {
    return { label: String.fromCharCode(97 + index), tone: "let-go", severity: "info", spans: one.spans };
  });
  return [...found, ...released];
}

/** Candidates let go for one reason are one lesson: told once, marked wherever they stand. */
function byReason(suppressed: Suppressed[]): Suppressed[] {
  const reasons = new Map<string, Suppressed>();
  for (const one of suppressed) {
    const same = reasons.get(one.reason);
    reasons.set(one.reason, same ? { ...same, spans: [...same.spans, ...one.spans] } : one);
  }
  return [...reasons.values()];
}

function Ask(): ReactNode {
  return (
    <div className="trial-ask">
      <h3>Menurut Anda?</h3>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict} data-tone={verdict}>
            <JudgementIcon shape={verdict} size={72} />
            {verdictWord[verdict]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The post on trial as the hall sees it: the card stays, the right side goes from question to findings to verdict. */
export function TrialStage({
  post,
  judgement,
  revealed,
  total,
  focus,
  masked = false,
}: TrialStageProps): ReactNode {
  const findings = judgement?.findings.slice(0, revealed) ?? [];
  const count = total ?? judgement?.findings.length ?? 0;
  const asking = judgement === null || (count > 0 && revealed === 0);
  const complete = !asking && revealed >= count;
  const current = complete && count === 0 ? "summary" : (focus ?? findings.length - 1);
  const open = typeof current === "number" ? findings[current] : undefined;
  const letGo = complete && !open ? byReason(judgement?.suppressed ?? []).slice(0, letGoShown) : [];
  return (
    <div className="trial-stage" data-state={asking ? "ask" : "told"}>
      <PostCard post={post} marks={marksOf(findings, current, letGo)} masked={masked} />
      <div className="trial-side">
        {asking && <Ask />}
        {!asking && open && typeof current === "number" && (
          <FindingDetail key={current} finding={open} number={current + 1} />
        )}
        {!asking && !open && judgement && (
          <TrialSummary
            findings={current === "let-go" ? [] : findings}
            suppressed={letGo}
            questions={judgement.questions}
          />
        )}
      </div>
      {!asking && (
        <div className="trial-foot">
          <p>
            <strong>Indikasi, bukan putusan.</strong>
            {open && ` Temuan ${revealed} dari ${count}`}
          </p>
          {complete && judgement?.verdict && <VerdictBadge verdict={judgement.verdict} />}
        </div>
      )}
    </div>
  );
}
