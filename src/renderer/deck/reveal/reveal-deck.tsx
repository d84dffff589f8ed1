import {
  memo,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  startTransition,
} from "react";
import type { Deck, Slide } from "../../../core/deck/model.ts";
import type { Live } from "../live.tsx";
import { sectionOrdinals } from "../ordinals.ts";
import { SlideBody } from "../slide-body.tsx";
import { SlideFrame } from "../slide-frame.tsx";
import { columnsOf, indicesOf } from "./columns.ts";
import { type Engine, startEngine } from "./engine.ts";
import "./reveal.css";

export type DeckPosition = {
  slide: string;
  step: number;
  /** Without a transition: a jump after a freeze, a resume, a screenshot. */
  instant?: boolean;
};

export type RevealDeckProps = {
  deck: Deck;
  at: DeckPosition;
  /** Keep it stable between renders (module level or `useMemo`): a new one redraws every live slot. */
  live: Live;
  /** Called in the frame that first shows the position. */
  onShown?: (at: DeckPosition) => void;
};

type SectionProps = { slide: Slide; live: Live; ordinal: number | null; drawn: boolean };

const Section = memo(function Section({ slide, live, ordinal, drawn }: SectionProps) {
  return (
    <section data-slide={slide.id} aria-label={slide.title || slide.id}>
      {drawn && <SlideBody slide={slide} live={live} ordinal={ordinal} />}
    </section>
  );
});

type SectionsProps = {
  columns: Slide[][];
  ordinals: Map<string, number>;
  live: Live;
  /** The one slide that has its body yet; null once all have. */
  only: string | null;
};

/** The sections stand from the start: the engine owns their classes, and React must not touch the structure again. */
const Sections = memo(function Sections({ columns, ordinals, live, only }: SectionsProps) {
  const one = (slide: Slide) => (
    <Section
      key={slide.id}
      slide={slide}
      live={live}
      ordinal={ordinals.get(slide.id) ?? null}
      drawn={only === null || only === slide.id}
    />
  );
  return columns.map((column) => {
    const [first, ...others] = column;
    if (!first) return null;
    return others.length === 0 ? one(first) : <section key={first.id}>{column.map(one)}</section>;
  });
});

/** The slide before the hall is drawn anew at once when its words change, as in another language; the others after it. */
function useColumns(deck: Deck, slide: string): Slide[][] {
  const later = useDeferredValue(deck);
  const first = later === deck ? null : slide;
  return useMemo(() => {
    const mixed = deck.slides.map((each, at) => (each.id === first ? each : (later.slides[at] ?? each)));
    return columnsOf(mixed);
  }, [deck, later, first]);
}

function Stage({ deck, at, live, onShown }: RevealDeckProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const columns = useColumns(deck, at.slide);
  const ordinals = useMemo(() => sectionOrdinals(deck.slides), [deck]);
  // The hall waits for one slide, not for all of them; the others are drawn once it stands.
  const [all, setAll] = useState(false);

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let gone = false;
    let started: Engine | null = null;
    const start = async () => {
      const ready = await startEngine(element);
      if (gone) ready.destroy();
      else setEngine((started = ready));
    };
    start().catch(reportError);
    return () => {
      gone = true;
      started?.destroy();
      setEngine(null);
    };
  }, []);

  const { slide, step, instant = false } = at;
  // Before paint: a passive effect would cost the hall a frame.
  useLayoutEffect(() => {
    const indices = indicesOf(columns, slide, step);
    if (!engine || !indices) return undefined;
    engine.show(indices, instant);
    const frame = requestAnimationFrame(() => {
      onShown?.({ slide, step, instant });
      setTimeout(() => startTransition(() => setAll(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, [engine, columns, slide, step, instant, onShown]);

  return (
    <div ref={root} className="reveal">
      <div className="slides">
        <Sections columns={columns} ordinals={ordinals} live={live} only={all ? null : slide} />
      </div>
    </div>
  );
}

/** All the engine was started over: slides, their order, their stacks and their steps. */
function structureOf(deck: Deck): string {
  return deck.slides.map(({ column, id, steps }) => `${column} ${id} ${steps}`).join("\n");
}

/** The hall's deck. Another structure mounts a new stage: the engine never learns of changed sections. */
export function RevealDeck(props: RevealDeckProps): ReactNode {
  const structure = useMemo(() => structureOf(props.deck), [props.deck]);
  return (
    <SlideFrame>
      <Stage key={structure} {...props} />
    </SlideFrame>
  );
}
