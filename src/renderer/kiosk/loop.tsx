import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { Deck } from "../../core/deck/model.ts";
import { slideText } from "../../core/deck/text.ts";
import { dwell, idleReset, loopSteps } from "../../core/kiosk/loop.ts";
import { kioskWords } from "../../core/text/kiosk.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { sectionOrdinals } from "../deck/ordinals.ts";
import { StaticSlide } from "../deck/static-slide.tsx";
import { HallProvider, hallLive } from "../hall/hall-context.tsx";
import { LeaveCorner } from "./leave-corner.tsx";
import { useLoopView } from "./use-loop-view.ts";
import { useWords } from "../language/language.tsx";

/** Plays by itself; a touch lets the visitor turn the pages, and after a while alone it begins again. */
export function Loop({ deck, rules }: { deck: Deck; rules: Rulebook | null }): ReactNode {
  const words = useWords(kioskWords);
  const steps = useMemo(() => loopSteps(deck.slides), [deck]);
  const ordinals = useMemo(() => sectionOrdinals(deck.slides), [deck]);
  const [at, setAt] = useState(0);
  const [touchedAt, setTouchedAt] = useState<number | null>(null);
  const current = steps[at % steps.length];
  const turn = (by: number) => {
    setTouchedAt(performance.now());
    setAt((before) => (before + by + steps.length) % steps.length);
  };
  useEffect(() => {
    if (!current) return undefined;
    const wait = touchedAt === null ? dwell(slideText(current.slide), current.step) : idleReset;
    const timer = setTimeout(() => {
      setAt(touchedAt === null ? (before) => (before + 1) % steps.length : 0);
      setTouchedAt(null);
    }, wait);
    return () => clearTimeout(timer);
  }, [current, touchedAt, steps]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (["ArrowRight", "PageDown", " "].includes(event.key)) turn(1);
      if (["ArrowLeft", "PageUp"].includes(event.key)) turn(-1);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  const view = useLoopView(deck, rules, current ?? null);
  const hall = useMemo(() => ({ deck, view, join: null }), [deck, view]);
  if (!current) return null;
  return (
    <HallProvider value={hall}>
      <main className="kiosk" data-theme="light" data-touched={touchedAt !== null}>
        <div className="kiosk-slide">
          <StaticSlide
            slide={current.slide}
            step={current.step}
            live={hallLive}
            ordinal={ordinals.get(current.slide.id) ?? null}
          />
        </div>
        <button
          type="button"
          className="kiosk-turn kiosk-back"
          aria-label={words.previous}
          onClick={() => turn(-1)}
        >
          ‹
        </button>
        <button
          type="button"
          className="kiosk-turn kiosk-next"
          aria-label={words.next}
          onClick={() => turn(1)}
        >
          ›
        </button>
        <p className="kiosk-audience">{words.audience}</p>
        <LeaveCorner />
      </main>
    </HallProvider>
  );
}
