import { useEffect, useState } from "react";
import type { Deck } from "../../core/deck/model.ts";
import { elapsed } from "../../core/session/clock.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Pairing } from "../../wire/pairing.ts";
import type { Surroundings } from "../../wire/surroundings.ts";
import { bridge } from "../bridge/bridge.ts";
import { act } from "./act.ts";
import { DeviceBadge } from "./device-badge.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { LengthChoice } from "./length-choice.tsx";
import { clockTime, duration, plannedBefore } from "./time.ts";
import { LiveTimes } from "./timing/live-times.tsx";
import { useNow } from "./use-now.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type TopBarProps = {
  view: PresenterView;
  deck: Deck;
  surroundings: Surroundings;
  pairing: Pairing;
  onHelp: () => void;
};

export function TopBar({ view, deck, surroundings, pairing, onHelp }: TopBarProps) {
  const words = useWords(presenterWords);
  const language = useLanguage();
  const now = useNow(view);
  const spent = elapsed(view.clock, now);
  const planned = plannedBefore(deck.slides, view.position.slide, view.plan.passed) * 60_000;
  const slide = deck.slides.find((each) => each.id === view.position.slide);
  // A slide outside the plan has no time of its own in it.
  const minutes = slide && !view.plan.passed.includes(slide.id) ? slide.minutes : 0;
  const late = spent - planned - minutes * 60_000;
  return (
    <header className="top-bar">
      <div className="top-title">
        <h1 lang={deck.language}>{deck.title}</h1>
        <DeviceBadge devices={pairing.devices} />
      </div>
      <div className="top-facts">
        <span className="fact fact-clock">
          {clockTime(new Date(Date.parse(view.session.startedAt) + now), language)}
        </span>
        <span className="fact" data-paused={view.clock.pausedAt !== null}>
          <small>{view.clock.pausedAt === null ? words.top.elapsed : words.top.paused}</small>
          <b>{duration(spent, language)}</b>
        </span>
        <span className="fact">
          <small>{words.top.plan}</small>
          {view.plan.lengths.length > 1 ? (
            <LengthChoice
              lengths={view.plan.lengths}
              minutes={view.plan.minutes}
              onPick={(length) => act({ type: "plan/length", minutes: length })}
            />
          ) : (
            <b>{duration(view.plan.minutes * 60_000, language)}</b>
          )}
        </span>
        <LiveTimes view={view} now={now} plan={view.plan.minutes * 60_000} />
        {spent > 0 && (late > 60_000 || planned - spent > 60_000) && (
          <span className="pace" data-late={late > 60_000}>
            {late > 60_000
              ? words.top.behind(duration(late, language))
              : words.top.ahead(duration(planned - spent, language))}
          </span>
        )}
      </div>
      <div className="top-states">
        <LanguageSwitch view={view} />
        <Toggle
          on={view.frozen}
          label={words.top.frozen}
          press={() => act({ type: "freeze", on: !view.frozen })}
        />
        <Toggle
          on={view.screen === "black"}
          label={words.top.black}
          press={() => act({ type: "screen", show: view.screen === "black" ? "slide" : "black" })}
        />
        <span className="chip">{words.top[surroundings.mode]}</span>
        <span className="chip" data-live={surroundings.join !== null}>
          {words.top.phones(surroundings.phones)}
        </span>
        <button type="button" className="quiet" onClick={onHelp}>
          {words.top.help} <kbd>?</kbd>
        </button>
        <EndButton />
      </div>
    </header>
  );
}

function Toggle({ on, label, press }: { on: boolean; label: string; press: () => void }) {
  return (
    <button type="button" className="toggle" aria-pressed={on} onClick={press}>
      {label}
    </button>
  );
}

/** Two presses: nobody ends a talk by brushing a button. */
function EndButton() {
  const words = useWords(presenterWords);
  const [sure, setSure] = useState(false);
  useEffect(() => {
    if (!sure) return undefined;
    const timer = setTimeout(() => setSure(false), 4_000);
    return () => clearTimeout(timer);
  }, [sure]);
  return (
    <button
      type="button"
      className="quiet"
      data-sure={sure}
      onClick={() => (sure ? void bridge.call("session/close", {}) : setSure(true))}
    >
      {sure ? words.top.endSure : words.top.end}
    </button>
  );
}
