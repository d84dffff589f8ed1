import type { ReactNode } from "react";
import type { Deck, Slide } from "../../core/deck/model.ts";
import { isUpright, type PaperJob } from "../../core/paper/job.ts";
import { contentsOf, type Sheet } from "../../core/paper/sheets.ts";
import { sectionOrdinals } from "../deck/ordinals.ts";
import { HallProvider, type Printed } from "../hall/hall-context.tsx";
import { LanguageProvider } from "../language/language.tsx";
import { HandoutSheet } from "./handout-sheet.tsx";
import { NotedSheet } from "./noted-sheet.tsx";
import { PaperProvider } from "./paper-context.tsx";
import { ScriptSheet } from "./script-sheet.tsx";
import { SlideSheet } from "./slide-sheet.tsx";

type PrintDeckProps = { deck: Deck; job: PaperJob; sheets: readonly Sheet[]; printed: Printed };

/** Everything that is printed, in reading order, as markup that nothing touches again. */
export function PrintDeck({ deck, job, sheets, printed }: PrintDeckProps): ReactNode {
  const place = new Map(deck.slides.map((slide, at) => [slide.id, at + 1]));
  const ordinals = sectionOrdinals(deck.slides);
  const paper = {
    title: deck.title,
    count: deck.slides.length,
    numberOf: ({ id }: Slide) => place.get(id) ?? 0,
    ordinalOf: ({ id }: Slide) => ordinals.get(id) ?? null,
  };
  return (
    <LanguageProvider value={deck.language}>
      <HallProvider value={{ deck, view: null, join: null, printed }}>
        <PaperProvider value={paper}>
          <main
            data-theme="light"
            data-paper={isUpright(job.layout) ? "a4" : "slide"}
            data-layout={job.layout}
          >
            {contentsOf(sheets).map(({ slide }) => (
              // Chromium makes a destination of what a link leads to; the bookmarks are made of these.
              <a key={slide} href={`#${slide}`} hidden />
            ))}
            {sheets.map((sheet, at) => (
              <SheetOf key={at} sheet={sheet} job={job} />
            ))}
          </main>
        </PaperProvider>
      </HallProvider>
    </LanguageProvider>
  );
}

function SheetOf({ sheet, job }: { sheet: Sheet; job: PaperJob }): ReactNode {
  switch (sheet.kind) {
    case "slide":
      return <SlideSheet slide={sheet.slide} step={sheet.step} first={sheet.first} />;
    case "noted":
      return <NotedSheet slide={sheet.slide} />;
    case "handout":
      return <HandoutSheet slides={sheet.slides} perPage={job.perPage} />;
    case "script":
      return <ScriptSheet slides={sheet.slides} />;
  }
}
