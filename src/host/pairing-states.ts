import { deckIn } from "../core/deck/languages.ts";
import { plainText } from "../core/deck/text.ts";
import { elapsed } from "../core/session/clock.ts";
import type { ModeratorEntry } from "../core/session/moderator-view.ts";
import type { Session } from "../core/session/session.ts";
import { viewFor } from "../core/session/view.ts";
import type { FlaggedEntry, ModeratorState, RemoteState } from "../wire/remote.ts";
import type { Flags } from "./pairing-flags.ts";
import type { Workshop } from "./workshop.ts";

/** Longer notes are read at the desk. */
const longestNotes = 8_000;

/** The remote's view, with what the Session does not hold: the deck's notes and the time it is now. */
export function remoteState(session: Session, { deck, now }: Pick<Workshop, "deck" | "now">): RemoteState {
  const view = viewFor("remote", session);
  const told = deckIn(deck(), session.notesLanguage);
  const notes = told.slides.find(({ id }) => id === view.slide.id)?.notes ?? null;
  return {
    ...view,
    notes: notes === null ? "" : plainText(notes).slice(0, longestNotes),
    elapsed: Math.round(elapsed(session.clock, now())),
  };
}

/** The moderator's view, each entry with what the rule engine says of it. */
export function moderatorState(session: Session, flags: Flags): ModeratorState {
  const view = viewFor("moderator", session);
  const known = flags.of(view.questions.flatMap(({ waiting }) => waiting.map(({ text }) => text)));
  const flagged = (entry: ModeratorEntry): FlaggedEntry => ({
    ...entry,
    flags: known.get(entry.text) ?? null,
  });
  return {
    title: view.title,
    questions: view.questions.map(({ waiting, decided, ...question }) => ({
      ...question,
      waiting: waiting.map(flagged),
      decided: decided.map(flagged),
    })),
  };
}
