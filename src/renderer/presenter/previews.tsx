import { useMemo } from "react";
import type { Deck, Language } from "../../core/deck/model.ts";
import { spoken } from "../../core/rules/language.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import { isCard } from "../../core/session/session.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Join } from "../../wire/surroundings.ts";
import { StaticSlide } from "../deck/static-slide.tsx";
import { HallProvider, hallLive } from "../hall/hall-context.tsx";
import { hallLanguage } from "../hall/hall-language.ts";
import { OverTrial } from "../hall/over-trial.tsx";
import { Aids } from "../hall/aids/aids.tsx";
import { toolWords } from "../../core/text/tools.ts";
import { Hand } from "./tools/hand.tsx";
import { ToolBar } from "./tools/tool-bar.tsx";
import type { Tools } from "./tools/use-tools.ts";
import { bridge } from "../bridge/bridge.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type Words = (typeof presenterWords)["id"];
type PreviewsProps = {
  deck: Deck;
  view: PresenterView;
  theme: "light" | "dark";
  join: Join | null;
  tools: Tools;
};

/** What the facilitator stands on, and what the next press brings. */
export function Previews({ deck, view, theme, join, tools }: PreviewsProps) {
  const words = useWords(presenterWords);
  const toolSaid = useWords(toolWords);
  const language = useLanguage();
  const { script } = view.aids;
  const { position, next, hall, trial } = view;
  const number = deck.slides.findIndex((slide) => slide.id === position.slide) + 1;
  const slide = deck.slides[number - 1];
  const after = view.nextPress === "tutup" ? position : next;
  const nextSlide = after && deck.slides.find((each) => each.id === after.slide);
  const coming = nextSlide && after && { slide: nextSlide, step: after.step };
  const state = useMemo(() => ({ deck, view: hall, join }), [deck, hall, join]);
  return (
    <HallProvider value={state}>
      <section className="previews" data-hall-theme={theme}>
        <h2>
          {isCard(view.screen) ? words.hallCard : words.now}
          <span>{words.slideOf(number, deck.slides.length)}</span>
        </h2>
        <div
          className="preview preview-now"
          lang={hallLanguage(hall, deck)}
          data-theme={theme}
          data-screen={view.screen}
        >
          {trial?.over && hall.trial && !view.frozen ? (
            <OverTrial trial={hall.trial} />
          ) : (
            slide && <StaticSlide slide={slide} step={position.step} live={hallLive} />
          )}
          <Aids aids={view.aids} framed>
            <Hand tools={tools} on={view.aids.on} />
          </Aids>
        </div>
        <ToolBar tools={tools} aids={view.aids} />
        {view.aids.caption !== null && <p className="caption-now">{view.aids.caption || "…"}</p>}
        {view.frozen && <p className="frozen-note">{words.hallSees}</p>}
        <h2>{view.nextPress === "kalimat" ? toolSaid.nextSentence : nextLabel(words, view)}</h2>
        {view.nextPress === "kalimat" ? (
          <p className="next-finding">{script.lines[script.index + 1]}</p>
        ) : view.nextPress === "temuan" ? (
          <p className="next-finding">{nextFinding(words, view, language)}</p>
        ) : (
          <div className="preview preview-next" lang={hallLanguage(hall, deck)} data-theme={theme}>
            {coming && <StaticSlide slide={coming.slide} step={coming.step} live={hallLive} />}
          </div>
        )}
        <div className="steps">
          <button type="button" onClick={() => void bridge.call("advance", { back: true })}>
            ← {words.previous}
          </button>
          <button
            type="button"
            className="primary"
            onClick={() => void bridge.call("advance", { back: false })}
          >
            {words.forward} →
          </button>
        </div>
      </section>
    </HallProvider>
  );
}

/** In words: the finding's own layout is the hall's, and comes with the press. */
function nextFinding(words: Words, { trial }: PresenterView, language: Language): string {
  if (!trial?.trial.content) return words.nextVerdict;
  const { content, note, revealed } = trial.trial;
  const { findings } = content.judgement;
  const finding = findings[revealed];
  if (finding) return `${words.severities[finding.severity]}: ${spoken(finding, language).message}`;
  const added = note?.added[revealed - findings.length];
  return added ? `${words.preview.judgement}: ${added.name}` : words.nextVerdict;
}

function nextLabel(words: Words, { nextPress }: PresenterView): string {
  switch (nextPress) {
    case "temuan":
      return words.nextFinding;
    case "tutup":
      return words.nextClose;
    case "habis":
      return words.atEnd;
    case "kalimat":
    case "langkah":
      return words.next;
  }
}
