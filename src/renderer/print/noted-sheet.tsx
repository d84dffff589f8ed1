import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Slide } from "../../core/deck/model.ts";
import { paperWords } from "../../core/text/paper.ts";
import { useWords } from "../language/language.tsx";
import { SmallSlide } from "./small-slide.tsx";
import { usePaper } from "./paper-context.tsx";

/** Pixels of an A4 page between its margins. */
const width = 674;

/** The slide over its notes. Notes that need more than the page run on to the next. */
export function NotedSheet({ slide }: { slide: Slide }): ReactNode {
  const words = useWords(paperWords);
  const { numberOf, count } = usePaper();
  return (
    <section id={slide.id} className="upright" data-slide={slide.id} aria-label={slide.title}>
      <SmallSlide slide={slide} width={width} />
      <p className="upright-place">
        {words.slide(numberOf(slide), count)}
        {slide.minutes > 0 && `, ${words.minutes(slide.minutes)}`}
      </p>
      <NotesOf slide={slide} />
    </section>
  );
}

export function NotesOf({ slide }: { slide: Slide }): ReactNode {
  const words = useWords(paperWords);
  return (
    <div className="paper-notes">
      {slide.notes ? toJsxRuntime(slide.notes, { Fragment, jsx, jsxs }) : <p>{words.noNotes}</p>}
    </div>
  );
}
