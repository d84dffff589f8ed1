import { type CSSProperties, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Deck } from "../../core/deck/model.ts";
import type { Zoom } from "../../core/session/aids.ts";
import type { HallView } from "../../core/session/hall.ts";
import type { HallWifi, Join } from "../../wire/surroundings.ts";
import { RevealDeck, type DeckPosition } from "../deck/reveal/reveal-deck.tsx";
import { SlideFrame } from "../deck/slide-frame.tsx";
import { JoinBar, JoinCard } from "../poll/join.tsx";
import { JoinHelp } from "../poll/join-help.tsx";
import { HallProvider, hallLive } from "./hall-context.tsx";
import { Aids } from "./aids/aids.tsx";
import { CaptionStrip } from "./aids/caption.tsx";
import { hallLanguage } from "./hall-language.ts";
import { OverPoll } from "./over-poll.tsx";
import { OverTrial } from "./over-trial.tsx";
import "./hall.css";
import "./aids/stage.css";

type HallScreenProps = {
  deck: Deck;
  /** Null before a session: the first slide stands, and nothing else. */
  view: HallView | null;
  join: Join | null;
  wifi: HallWifi | null;
  theme: "light" | "dark";
  onShown?: (at: DeckPosition) => void;
  /** Lies over the slide, where the facilitator points on the hall's own screen. */
  hand?: ReactNode;
};

/** What the hall looks at, in the projector's window or, with one display, in the facilitator's. */
export function HallScreen({ deck, view, join, wifi, theme, onShown, hand }: HallScreenProps): ReactNode {
  const first = deck.slides[0]?.id ?? "";
  const { slide, step } = view?.position ?? { slide: first, step: 0 };
  // Where a window begins is shown at once; only a move within the talk is one.
  const [instant, setInstant] = useState(true);
  const shown = useCallback(
    (at: DeckPosition) => {
      setInstant(false);
      onShown?.(at);
    },
    [onShown],
  );
  const at = useMemo(() => ({ slide, step, instant }), [slide, step, instant]);
  const state = useMemo(() => ({ deck, view, join }), [deck, view, join]);
  // A question lies over the post it is about, and shows it itself.
  const trial = view?.trial?.over && !view.poll?.over ? view.trial : null;
  const onPollSlide = view?.poll?.phase === "buka";
  const joining = view?.joinable === true && join !== null && !onPollSlide;
  const sentence = view?.aids.caption ?? null;
  return (
    <div
      className="hall"
      lang={hallLanguage(view, deck)}
      data-theme={theme}
      data-screen={view?.screen ?? "slide"}
      data-joining={joining}
      data-script={sentence !== null}
    >
      <HallProvider value={state}>
        <div className="hall-stage" {...zoomed(view?.aids.zoom ?? null)}>
          <RevealDeck deck={deck} at={at} live={hallLive} onShown={shown} />
          {trial && (
            <div className="hall-over">
              <OverTrial trial={trial} />
            </div>
          )}
          {view?.poll?.over && (
            <div className="hall-over">
              <OverPoll poll={view.poll} />
            </div>
          )}
          {view && <Aids aids={view.aids}>{hand}</Aids>}
        </div>
        {sentence !== null && <CaptionStrip sentence={sentence} />}
        {joining && <JoinBar join={join} />}
        {view?.screen === "join" && join && (
          <div className="hall-over">
            <SlideFrame>
              <JoinCard join={join} wifi={wifi} />
            </SlideFrame>
          </div>
        )}
        {view?.screen === "join-help" && (
          <div className="hall-over">
            <SlideFrame>
              <JoinHelp join={join} />
            </SlideFrame>
          </div>
        )}
      </HallProvider>
      <div className="hall-cover" aria-hidden="true" />
    </div>
  );
}

function zoomed(zoom: Zoom | null) {
  if (zoom === null) return {};
  const style: CSSProperties & Record<`--${string}`, number> = {
    "--scale": zoom.scale,
    "--x": zoom.x,
    "--y": zoom.y,
  };
  return { "data-zoomed": true, style };
}
