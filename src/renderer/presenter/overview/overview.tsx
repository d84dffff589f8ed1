import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Deck } from "../../../core/deck/model.ts";
import { overviewWords } from "../../../core/text/overview.ts";
import { HallProvider } from "../../hall/hall-context.tsx";
import { useWords } from "../../language/language.tsx";
import { act } from "../act.ts";
import { indexSlides, searchSlides } from "../search.ts";
import { Thumbnail } from "./thumbnail.tsx";
import { walk } from "./walk.ts";
import "./overview.css";

type OverviewProps = {
  deck: Deck;
  current: string;
  theme: "light" | "dark";
  /** The hall looks at this very display. */
  single: boolean;
  onClose: () => void;
};

/** A clicker goes on walking the talk, whatever lies open here. */
const clicker = new Set(["PageDown", "PageUp", "F5"]);

/** All slides at a glance; the hall stays where it is until one is chosen. */
export function Overview({ deck, current, theme, single, onClose }: OverviewProps) {
  const words = useWords(overviewWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const index = useMemo(() => indexSlides(deck.slides), [deck]);
  const hits = useMemo(() => searchSlides(index, query), [index, query]);
  const hall = useMemo(() => ({ deck, view: null, join: null }), [deck]);
  useEffect(() => {
    dialog.current?.showModal();
    const here = dialog.current?.querySelector<HTMLElement>("[aria-current=true]");
    here?.focus();
    here?.scrollIntoView({ block: "center" });
  }, []);

  const go = (slide: string) => {
    act({ type: "go", slide, step: 0 });
    dialog.current?.close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (clicker.has(event.key)) return;
    event.stopPropagation();
    const cells = [...(dialog.current?.querySelectorAll<HTMLElement>(".cell") ?? [])];
    const from = cells.findIndex((cell) => cell === document.activeElement);
    const first = hits[0];
    if (from < 0) {
      if (event.key === "ArrowDown") cells[0]?.focus();
      else if (event.key === "Enter" && first) go(first.slide.id);
      return;
    }
    const to = walk(event.key, from, cells.length, columnsOf(cells));
    if (to !== null) {
      event.preventDefault();
      cells[to]?.focus();
    } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey) field.current?.focus();
  };

  return (
    <dialog
      ref={dialog}
      className="overview"
      data-theme="dark"
      aria-label={words.title}
      onClose={onClose}
      onKeyDown={onKey}
    >
      <header>
        <h2>{words.title}</h2>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p>{single ? words.hintSingle : words.hint}</p>
      </header>
      <HallProvider value={hall}>
        <ol data-hall-theme={theme}>
          {hits.map(({ slide, number }) => (
            <li key={slide.id}>
              <button
                type="button"
                className="cell"
                aria-current={slide.id === current}
                onClick={() => go(slide.id)}
              >
                <span className="thumbnail-frame" data-theme={theme}>
                  <Thumbnail slide={slide} />
                </span>
                <span className="cell-title">
                  <b>{number}</b> {slide.title || slide.id}
                  {slide.part !== "core" && <small>{words.parts[slide.part]}</small>}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </HallProvider>
      {hits.length === 0 && <p role="status">{words.nothing}</p>}
    </dialog>
  );
}

/** As many as stand beside the first. */
function columnsOf(cells: HTMLElement[]): number {
  const top = cells[0]?.getBoundingClientRect().top;
  return cells.filter((cell) => cell.getBoundingClientRect().top === top).length;
}
