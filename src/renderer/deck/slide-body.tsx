import type { ElementContent, Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { memo, type ReactNode, useMemo } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Slide } from "../../core/deck/model.ts";
import { MotifDrawing } from "../drawings/motif.tsx";
import { compose, countItems, countLetters, density } from "./compose.ts";
import { type Live, LiveProvider, slots } from "./live.tsx";
import { unbroken } from "./unbroken.ts";

/** Letters an opener's title may have at its full size. */
const longHead = 22;

function draw(children: ElementContent[]): ReactNode {
  const root: Root = { type: "root", children: unbroken(children) };
  return toJsxRuntime(root, { Fragment, jsx, jsxs, components: slots });
}

function region(name: string, children: ElementContent[]): ReactNode {
  return children.length > 0 && <div className={`slide-${name}`}>{draw(children)}</div>;
}

type ContentProps = { slide: Slide; ordinal: number | null };

const Content = memo(function Content({ slide, ordinal }: ContentProps) {
  return useMemo(() => {
    const parts = compose(slide.body);
    const heard = [...parts.main, ...parts.ask];
    return (
      <div
        className={["slide", slide.attributes["className"]].filter(Boolean).join(" ")}
        data-layout={slide.layout}
        data-density={density(heard)}
        data-head={countLetters(parts.head) > longHead ? "long" : "short"}
        data-figure={parts.figure.length > 0}
        data-main={parts.main.length > 0}
        data-items={Math.min(countItems(parts.main), 7)}
      >
        {slide.layout === "section" && (
          <p className="slide-ordinal" aria-hidden="true">
            {ordinal ?? "·"}
          </p>
        )}
        {(slide.layout === "opener" || slide.layout === "closing") && (
          <div className="slide-motif">
            <MotifDrawing />
          </div>
        )}
        {region("head", parts.head)}
        {region("figure", parts.figure)}
        {region("main", parts.main)}
        {region("ask", parts.ask)}
        {region("basis", parts.basis)}
      </div>
    );
  }, [slide, ordinal]);
});

export type SlideBodyProps = {
  slide: Slide;
  live: Live;
  /** The section's number among the deck's sections, 1-based; see `sectionOrdinals`. */
  ordinal?: number | null;
};

/** One slide on its 1280x720 canvas. Needs no browser: it also renders to static markup for paper. */
export function SlideBody({ slide, live, ordinal = null }: SlideBodyProps): ReactNode {
  return (
    <LiveProvider value={live}>
      <Content slide={slide} ordinal={ordinal} />
    </LiveProvider>
  );
}
