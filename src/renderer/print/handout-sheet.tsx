import type { ReactNode } from "react";
import type { Slide } from "../../core/deck/model.ts";
import type { PerPage } from "../../core/paper/job.ts";
import { paperWords } from "../../core/text/paper.ts";
import { useWords } from "../language/language.tsx";
import { usePaper } from "./paper-context.tsx";
import { SmallSlide } from "./small-slide.tsx";

/** Pixels a slide is wide, and lines to write on beside or under it. */
const shape: Record<PerPage, { width: number; lines: number }> = {
  2: { width: 540, lines: 4 },
  3: { width: 380, lines: 7 },
  6: { width: 326, lines: 3 },
};

/** Several slides and lines to write on. */
export function HandoutSheet({ slides, perPage }: { slides: Slide[]; perPage: PerPage }): ReactNode {
  const words = useWords(paperWords);
  const { numberOf, count, title } = usePaper();
  const { width, lines } = shape[perPage];
  return (
    <div className="upright handout" data-per-page={perPage}>
      <p className="upright-title">{title}</p>
      {slides.map((slide) => (
        <section
          key={slide.id}
          id={slide.id}
          className="handout-slide"
          data-slide={slide.id}
          aria-label={slide.title}
        >
          <div>
            <SmallSlide slide={slide} width={width} />
            <p className="upright-place">{words.slide(numberOf(slide), count)}</p>
          </div>
          <div className="handout-lines" aria-hidden="true">
            {Array.from({ length: lines }, (_, line) => (
              <div key={line} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
