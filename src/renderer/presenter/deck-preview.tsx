import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { deckIn, languagesOf, type DeckPair } from "../../core/deck/languages.ts";
import type { Language } from "../../core/deck/model.ts";
import { deckToolWords } from "../../core/text/deck-tools.ts";
import { StaticSlide } from "../deck/static-slide.tsx";
import { HallProvider, hallLive } from "../hall/hall-context.tsx";
import { useWords } from "../language/language.tsx";

type DeckPreviewProps = { pair: DeckPair; theme: "light" | "dark"; onClose: () => void };

/** The deck slide by slide with every step taken and its notes beside it. Nothing of it is on the hall's screen. */
export function DeckPreview({ pair, theme, onClose }: DeckPreviewProps) {
  const words = useWords(deckToolWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const forth = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState(0);
  const [language, setLanguage] = useState<Language>(pair.deck.language);
  useEffect(() => {
    dialog.current?.showModal();
    // Not on the choice of language, which would take the arrow keys for itself.
    forth.current?.focus();
  }, []);
  const deck = deckIn(pair, language);
  const last = deck.slides.length - 1;
  // A deck saved meanwhile may have become shorter.
  const slide = deck.slides[Math.min(at, last)];
  const hall = useMemo(() => ({ deck, view: null, join: null }), [deck]);
  const notes = useMemo(
    () => (slide?.notes ? toJsxRuntime(slide.notes, { Fragment, jsx, jsxs }) : null),
    [slide],
  );
  const move = (by: number) => setAt((before) => Math.max(0, Math.min(Math.min(before, last) + by, last)));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (by === undefined || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    move(by);
  };
  if (!slide) return null;
  return (
    <dialog
      ref={dialog}
      className="deck-preview"
      aria-label={words.preview}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>{words.slideOf(Math.min(at, last) + 1, deck.slides.length)}</h2>
        {languagesOf(pair).length > 1 && (
          <select
            aria-label={words.language}
            value={language}
            onChange={() => setLanguage(deck.language === "id" ? "en" : "id")}
          >
            {languagesOf(pair).map((each) => (
              <option key={each} value={each}>
                {words.languages[each]}
              </option>
            ))}
          </select>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <div className="deck-preview-slide" data-theme={theme} lang={deck.language}>
        <HallProvider value={hall}>
          <StaticSlide slide={slide} step={slide.steps} live={hallLive} />
        </HallProvider>
      </div>
      <div className="deck-preview-notes" lang={deck.language} tabIndex={0}>
        {notes ?? <p className="empty">{words.noNotes}</p>}
      </div>
      <footer className="buttons">
        <button type="button" disabled={at <= 0} onClick={() => move(-1)}>
          ← {words.back}
        </button>
        <button ref={forth} type="button" disabled={at >= last} onClick={() => move(1)}>
          {words.next} →
        </button>
      </footer>
    </dialog>
  );
}
