import type { Language } from "../deck/model.ts";
import type { DeckRef, PollRun, Session } from "./session.ts";

/** The languages a talk can be told in. */
export const languagesOf = ({ language, translation }: DeckRef): Language[] =>
  translation ? [language, translation.language] : [language];

/** The language asked for where the deck has it, else the deck's own. */
export const languageIn = (deck: DeckRef, wanted: Language): Language =>
  languagesOf(deck).includes(wanted) ? wanted : deck.language;

export const titleIn = ({ title, translation }: DeckRef, language: Language): string =>
  translation?.language === language ? translation.title : title;

/** A slide's title; empty for a slide that is not there. */
export function slideTitleIn({ slides, translation }: DeckRef, slide: string, language: Language): string {
  const at = slides.findIndex(({ id }) => id === slide);
  const translated = translation?.language === language ? translation.titles[at] : undefined;
  return translated ?? slides[at]?.title ?? "";
}

const known = new WeakMap<PollRun, PollRun>();

/**
 * A run with its question's words in this language, where they were opened with it. The same run always answers with the
 * same object: what was counted of it is kept by that.
 */
export function spoken(run: PollRun, language: Language): PollRun {
  if (run.other?.language !== language) return run;
  const before = known.get(run);
  if (before) return before;
  const told = { ...run, poll: run.other.poll };
  known.set(run, told);
  return told;
}

/** The session with every question in this language. */
export function spokenIn(session: Session, language: Language): Session {
  return session.runs.some(({ other }) => other?.language === language)
    ? { ...session, runs: session.runs.map((run) => spoken(run, language)) }
    : session;
}
