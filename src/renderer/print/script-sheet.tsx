import type { ReactNode } from "react";
import type { Slide } from "../../core/deck/model.ts";
import { paperWords } from "../../core/text/paper.ts";
import { useWords } from "../language/language.tsx";
import { NotesOf } from "./noted-sheet.tsx";
import { usePaper } from "./paper-context.tsx";

/** What is said, without what is shown: to learn from, or to speak from when the screen fails. */
export function ScriptSheet({ slides }: { slides: Slide[] }): ReactNode {
  const words = useWords(paperWords);
  const { title, numberOf, count } = usePaper();
  return (
    <article className="upright script">
      <h1>{words.script(title)}</h1>
      {slides.map((slide) => (
        <section key={slide.id} id={slide.id} data-slide={slide.id}>
          <h2>{slide.title || slide.id}</h2>
          <p className="upright-place">
            {words.slide(numberOf(slide), count)}
            {slide.minutes > 0 && `, ${words.minutes(slide.minutes)}`}
          </p>
          <NotesOf slide={slide} />
        </section>
      ))}
    </article>
  );
}
