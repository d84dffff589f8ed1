import { useState } from "react";
import type { EndedSession, Timing } from "../../../core/session/timing.ts";
import { timingWords } from "../../../core/text/timing.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { clockTime, duration } from "../time.ts";
import "./timing.css";

/** After the talk: how long each slide took against its plan, for the latest sessions that were ended. */
export function TimingReports({ sessions }: { sessions: readonly EndedSession[] }) {
  const words = useWords(timingWords);
  if (sessions.length === 0) return null;
  return (
    <section className="timing-reports">
      <h2>{words.reports}</h2>
      {sessions.map((session) => (
        <Report key={session.id} session={session} />
      ))}
    </section>
  );
}

function Report({ session: { id, title, startedAt, timing } }: { session: EndedSession }) {
  const words = useWords(timingWords);
  const language = useLanguage();
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = await bridge.call("timing/copy", { id, language });
    setSaid(copied ? words.copied : words.notCopied);
  };
  const began = new Date(startedAt);
  const day = began.toLocaleDateString(language, { weekday: "long", day: "numeric", month: "long" });
  return (
    <article className="timing-report">
      <p className="timing-head">
        <b>{title}</b>
        <span>
          {day}, {clockTime(began, language)}
        </span>
        <span data-late={timing.spent > timing.planned}>
          {words.summary(duration(timing.spent, language), duration(timing.planned, language))}
        </span>
      </p>
      <details>
        <summary>{words.perSlide}</summary>
        <TimingTable timing={timing} />
        <p className="timing-copy">
          <button type="button" onClick={() => void copy()}>
            {words.copy}
          </button>
          <output>{said}</output>
        </p>
      </details>
    </article>
  );
}

function TimingTable({ timing }: { timing: Timing }) {
  const words = useWords(timingWords);
  const { slide, planned, spent, apart } = words.table;
  return (
    <table className="timing-table">
      <thead>
        <tr>
          {[slide, planned, spent, apart].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {timing.slides.map((each) => (
          <Row key={each.id} name={`${each.number}. ${each.title}`} {...each} />
        ))}
      </tbody>
      <tfoot>
        <Row name={words.total} {...timing} />
      </tfoot>
    </table>
  );
}

function Row({ name, planned, spent }: { name: string; planned: number; spent: number }) {
  const language = useLanguage();
  // Half a minute either way is as planned.
  const apart = Math.abs(spent - planned) < 30_000 ? "near" : spent > planned ? "late" : "early";
  return (
    <tr data-apart={apart}>
      <th scope="row">{name}</th>
      <td>{duration(planned, language)}</td>
      <td>{duration(spent, language)}</td>
      <td>
        {spent > planned ? "+" : spent < planned ? "−" : ""}
        {duration(Math.abs(spent - planned), language)}
      </td>
    </tr>
  );
}
