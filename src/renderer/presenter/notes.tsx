import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { useMemo } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Slide } from "../../core/deck/model.ts";
import { words } from "../../core/text/presenter.ts";

type NotesProps = { slide: Slide | null; size: number; onResize: (by: number) => void };

export function Notes({ slide, size, onResize }: NotesProps) {
  const body = useMemo(
    () => (slide?.notes ? toJsxRuntime(slide.notes, { Fragment, jsx, jsxs }) : null),
    [slide],
  );
  return (
    <section className="notes">
      <h2>
        {words.notes}
        <span className="notes-size">
          <button type="button" aria-label="Huruf lebih kecil" onClick={() => onResize(-2)}>
            A−
          </button>
          <button type="button" aria-label="Huruf lebih besar" onClick={() => onResize(2)}>
            A+
          </button>
        </span>
      </h2>
      <h3>{slide?.title}</h3>
      <div key={slide?.id} className="notes-body" style={{ fontSize: size }} tabIndex={0}>
        {body ?? <p className="empty">{words.noNotes}</p>}
      </div>
    </section>
  );
}
