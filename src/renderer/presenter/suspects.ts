import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import { act } from "./act.ts";

/** Whose answers the last press took away, so that one press gives back just those. */
let taken: readonly string[] = [];

export const lastTaken = (): readonly string[] => taken;

export function takeAway(people: readonly string[]): void {
  taken = people;
  for (const participant of people) act({ type: "participant/void", participant, on: true });
}

/** The largest group first: what stands at the top of the list. */
export function takeAwayFirst(poll: PresenterPoll | null): void {
  const [first] = poll?.crowd.suspicions ?? [];
  if (first) takeAway(first.people);
}

export function giveBack(): void {
  for (const participant of taken) act({ type: "participant/void", participant, on: false });
  taken = [];
}
