import { useMemo, useState, type RefObject } from "react";
import type { Deck } from "../../core/deck/model.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import { deckChoiceWords } from "../../core/text/deck-choices.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { act } from "./act.ts";
import { indexSlides, searchSlides } from "./search.ts";
import { useWords } from "../language/language.tsx";

type SlideListProps = {
  hidden: boolean;
  deck: Deck;
  view: PresenterView;
  field: RefObject<HTMLInputElement | null>;
};

const bringIntoView = (row: HTMLElement | null) => row?.scrollIntoView({ block: "center" });

/** Search and jump: the hall sees nothing until a slide is chosen. */
export function SlideList({ hidden, deck, view, field }: SlideListProps) {
  const words = useWords(presenterWords);
  const choices = useWords(deckChoiceWords);
  const [query, setQuery] = useState("");
  const index = useMemo(() => indexSlides(deck.slides), [deck]);
  const hits = useMemo(() => searchSlides(index, query), [index, query]);
  const go = (slide: string) => {
    act({ type: "go", slide, step: 0 });
    setQuery("");
    field.current?.blur();
  };
  return (
    <div className="slide-list" hidden={hidden}>
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          const first = hits[0];
          if (event.key === "Enter" && first) go(first.slide.id);
        }}
      />
      <ol>
        {hits.map(({ slide, number }) => (
          <li key={slide.id}>
            <button
              ref={slide.id === view.position.slide && !hidden ? bringIntoView : null}
              type="button"
              aria-current={slide.id === view.position.slide}
              data-passed={view.plan.passed.includes(slide.id)}
              onClick={() => go(slide.id)}
            >
              <span className="number">{number}</span>
              <span className="title" lang={deck.language}>
                {slide.title || slide.id}
              </span>
              {slide.part !== "core" && <small>{words[slide.part]}</small>}
              {slide.hidden && <small>{choices.hidden}</small>}
              {slide.from > view.plan.minutes && <small>{choices.longer(slide.from)}</small>}
              {slide.post !== null && <small>{words.tabs.trial}</small>}
              {slide.poll !== null && <small>{words.tabs.poll}</small>}
            </button>
          </li>
        ))}
      </ol>
      {hits.length === 0 && <p className="empty">{words.nothingFound}</p>}
    </div>
  );
}
