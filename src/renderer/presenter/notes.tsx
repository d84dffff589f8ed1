import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { useMemo } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Language, Slide } from "../../core/deck/model.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { useWords } from "../language/language.tsx";

type NotesProps = { slide: Slide | null; language: Language; size: number; onResize: (by: number) => void };

export function Notes({ slide, language, size, onResize }: NotesProps) {
  const words = useWords(presenterWords);
  const body = useMemo(
    () => (slide?.notes ? toJsxRuntime(slide.notes, { Fragment, jsx, jsxs }) : null),
    [slide],
  );
  return (
    <section className="notes">
      <h2>
        {words.notes}
        <span className="notes-size">
          <button type="button" aria-label={`A− ${words.smaller}`} onClick={() => onResize(-2)}>
            A−
          </button>
          <button type="button" aria-label={`A+ ${words.larger}`} onClick={() => onResize(2)}>
            A+
          </button>
        </span>
      </h2>
      <h3 lang={language}>{slide?.title}</h3>
      <div key={slide?.id} className="notes-body" style={{ fontSize: size }} tabIndex={0}>
        {body ? <div lang={language}>{body}</div> : <p className="empty">{words.noNotes}</p>}
      </div>
    </section>
  );
}
