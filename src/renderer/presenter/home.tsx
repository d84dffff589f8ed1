import { useCallback, useEffect, useState } from "react";
import { minutesOf } from "../../core/deck/plan.ts";
import { isPlayed, lengthIn } from "../../core/session/plan.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Answers, PresenterBoot, SessionSummary } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import { DeckTools } from "./deck-tools.tsx";
import { HomeSettings } from "./home-settings.tsx";
import { StaticSlide } from "../deck/static-slide.tsx";
import { LengthChoice } from "./length-choice.tsx";
import { TimingReports } from "./timing/reports.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { PaperExport } from "./paper-export.tsx";
import { clockTime, duration } from "./time.ts";
import { useLanguage, useWords } from "../language/language.tsx";

const noLive = { poll: () => null, post: () => null };

/** Before a session: start, go on, choose a deck, set up. Nothing here is ever on the hall's screen. */
export function Home({ state, onRules }: { state: PresenterBoot; onRules: () => void }) {
  const words = useWords(presenterWords);
  const { deck, surroundings } = state;
  const [home, setHome] = useState<Answers["home"] | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [picked, setPicked] = useState<number | null>(null);
  const length = lengthIn(deck.deck, picked);
  const minutes = minutesOf(deck.deck, length);
  const told = length === null ? deck.deck.slides : deck.deck.slides.filter((each) => isPlayed(each, length));
  const reload = useCallback(() => void bridge.call("home", {}).then(setHome), []);
  useEffect(reload, [reload]);

  /** Answers the sentence to show, or nothing. */
  const attempt = async (work: () => Promise<{ ok: boolean; message?: string }>) => {
    setBusy(true);
    setMessage(null);
    const outcome = await work().catch(() => ({ ok: false, message: words.home.failed }));
    if (!outcome.ok && outcome.message) setMessage(outcome.message);
    setBusy(false);
  };
  const start = () =>
    attempt(() => bridge.call("session/start", { deck: null, ...(length !== null && { minutes: length }) }));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "F5") void start();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  const first = deck.deck.slides[0];
  const errors = deck.problems.filter((problem) => problem.severity === "error");

  return (
    <div className="home" data-theme="dark">
      <NoticeBar notices={surroundings.notices} />
      <header>
        <h1>{words.home.greeting}</h1>
        <p>{words.home.lead}</p>
      </header>
      {message !== null && (
        <p className="notice" data-tone="error" role="alert">
          {message}
        </p>
      )}
      <div className="home-columns">
        <section className="home-start">
          {home?.unfinished.map((session) => (
            <Unfinished
              key={session.id}
              session={session}
              attempt={attempt}
              onForgotten={reload}
              busy={busy}
            />
          ))}
          {home?.unreadable.map((id) => (
            <article key={id} className="resume-card">
              <h2>{words.home.unreadable(id)}</h2>
              <p className="facts">{words.home.unreadableHint}</p>
              <div className="buttons">
                <ForgetButton id={id} attempt={attempt} onForgotten={reload} busy={busy} />
              </div>
            </article>
          ))}
          <article className="start-card">
            <div className="start-cover" data-theme={state.settings.theme} aria-hidden="true">
              {first && <StaticSlide slide={first} step={first.steps} live={noLive} width={460} />}
            </div>
            <small>{words.home.deck}</small>
            <h2 lang={deck.deck.language}>{deck.deck.title}</h2>
            <p lang={deck.deck.language}>{deck.deck.subtitle}</p>
            <p className="facts">{words.home.slides(told.length, Math.round(minutes))}</p>
            {length !== null && (
              <LengthChoice lengths={deck.deck.lengths} minutes={length} onPick={setPicked} />
            )}
            <div className="buttons">
              <button type="button" className="primary large" disabled={busy} onClick={() => void start()}>
                {words.home.start} <kbd>F5</kbd>
              </button>
              <button
                type="button"
                onClick={() => void attempt(() => bridge.call("deck/choose", {}).then(asOutcome))}
              >
                {words.home.otherDeck}
              </button>
            </div>
            <p className="hint">{words.home.startHint}</p>
            <DeckTools deck={deck} theme={state.settings.theme} />
            <PaperExport deck={deck} />
            {errors.length > 0 && (
              <details className="problems">
                <summary>{words.home.problems(errors.length)}</summary>
                <ul>
                  {errors.map((problem) => (
                    <li key={`${problem.line}:${problem.column}:${problem.message}`}>
                      {problem.line}:{problem.column} {problem.message}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </article>
          <TimingReports sessions={home?.ended ?? []} />
        </section>
        <HomeSettings settings={state.settings} onMessage={setMessage} onRules={onRules} />
      </div>
      <footer>Bijak {home?.version}</footer>
    </div>
  );
}

function asOutcome(result: { ok: true } | { ok: false; message: string }): { ok: boolean; message?: string } {
  return result.ok ? { ok: true } : { ok: false, message: result.message };
}

type Attempt = (work: () => Promise<{ ok: boolean; message?: string }>) => Promise<void>;
type ForgetProps = { id: string; busy: boolean; attempt: Attempt; onForgotten: () => void };

/** Two presses: nobody throws a session away by brushing a button. */
function ForgetButton({ id, busy, attempt, onForgotten }: ForgetProps) {
  const words = useWords(presenterWords);
  const [sure, setSure] = useState(false);
  const forget = async () => {
    if (!sure) return setSure(true);
    await attempt(() => bridge.call("session/forget", { id }));
    onForgotten();
  };
  return (
    <button type="button" className="quiet" disabled={busy} onClick={() => void forget()}>
      {sure ? words.home.forgetSure : words.home.forget}
    </button>
  );
}

type UnfinishedProps = Omit<ForgetProps, "id"> & { session: SessionSummary };

function Unfinished({ session, ...forgetting }: UnfinishedProps) {
  const words = useWords(presenterWords);
  const language = useLanguage();
  const { attempt, busy } = forgetting;
  return (
    <article className="resume-card">
      <small>
        {clockTime(new Date(session.startedAt), language)} · {words.home.resumeLead}
      </small>
      <h2>{session.title}</h2>
      <p className="facts">
        {words.home.at(session.slide, duration(session.elapsed, language), session.ballots)}
      </p>
      <div className="buttons">
        <button
          type="button"
          className="primary large"
          disabled={busy}
          onClick={() => void attempt(() => bridge.call("session/resume", { id: session.id }))}
        >
          {words.home.resume}
        </button>
        <ForgetButton id={session.id} {...forgetting} />
      </div>
    </article>
  );
}
