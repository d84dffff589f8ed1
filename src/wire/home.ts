import type { EndedSession } from "../core/session/timing.ts";

export type SessionSummary = {
  id: string;
  title: string;
  startedAt: string;
  slide: string;
  elapsed: number;
  ballots: number;
};

/** What the page in front tells of earlier sessions. */
export type HomeAnswer = {
  unfinished: SessionSummary[];
  /** Names of sessions whose record cannot be read: they cannot be gone on with, and are kept. */
  unreadable: string[];
  /** Latest first. */
  ended: EndedSession[];
  version: string;
};
