import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { useEffect, useMemo, useRef } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Slide } from "../../core/deck/model.ts";
import { words } from "../../core/text/presenter.ts";

type NotesProps = { slide: Slide | null; size: number; onResize: (by: number) => void };

export function Notes({ slide, size, onResize }: NotesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useMemo(
    () => (slide?.notes ? toJsxRuntime(slide.notes, { Fragment, jsx, jsxs }) : null),
    [slide],
  );
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [slide]);
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
      <div ref={scroller} className="notes-body" style={{ fontSize: size }} tabIndex={0}>
        {body ?? <p className="empty">{words.noNotes}</p>}
      </div>
    </section>
  );
}
