import type { LiveState, ServerMessage } from "../wire/live.ts";
import type { Limits } from "./limits.ts";

/** A greeted phone, whatever carries its messages. */
export type Phone = {
  send(frame: Buffer): void;
};

export type Audience = {
  add(phone: Phone): void;
  remove(phone: Phone): void;
  count(): number;
  state(): LiveState;
  show(state: LiveState): void;
  /** Lets a pending broadcast go unsent. */
  close(): void;
};

const empty: LiveState = { title: "", language: "id", phase: "tunggu" };

export const frameOf = (message: ServerMessage): Buffer => Buffer.from(JSON.stringify(message));

/**
 * Everybody who is looking, and what they may see. A new phase or question goes out at once; counts that
 * follow each other go out at most once a tick, because airtime and not this process is what runs short.
 */
export function createAudience(
  limits: Limits,
  changed: () => void,
  now: () => number = () => performance.now(),
): Audience {
  const phones = new Set<Phone>();
  let state = empty;
  let shownAt = 0;
  let known = "";
  let sent = empty;
  let sentAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;
  let round = 0;

  const broadcast = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    sent = state;
    sentAt = now();
    round += 1;
    const frame = frameOf({ type: "state", ...aged(state, now() - shownAt) });
    writeSlice([...phones], 0, frame, round);
  };

  const writeSlice = (all: Phone[], from: number, frame: Buffer, mine: number): void => {
    // A newer broadcast reaches everybody; the rest of this one would only be old news.
    if (mine !== round) return;
    for (const phone of all.slice(from, from + limits.slice)) {
      if (!phones.has(phone)) continue;
      phone.send(frame);
    }
    if (from + limits.slice < all.length)
      setImmediate(() => writeSlice(all, from + limits.slice, frame, mine));
  };

  return {
    add(phone) {
      phones.add(phone);
      changed();
    },
    remove(phone) {
      if (phones.delete(phone)) changed();
    },
    count: () => phones.size,
    state: () => aged(state, now() - shownAt),
    show(next) {
      // Ballots that change nothing a phone may see are told ten times a second; airtime is not spent on saying it again.
      const text = JSON.stringify(next);
      if (text === known) return;
      known = text;
      state = next;
      shownAt = now();
      if (!sameScene(sent, next)) broadcast();
      else timer ??= setTimeout(broadcast, Math.max(0, sentAt + limits.tick - now()));
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      round += 1;
    },
  };
}

/** The host's word on how long a quiz has been open grows old here; phones start their clocks from it. */
function aged(state: LiveState, age: number): LiveState {
  if (state.phase === "tunggu" || state.elapsed === null) return state;
  return { ...state, elapsed: state.elapsed + Math.round(age) };
}

function sameScene(one: LiveState, other: LiveState): boolean {
  if (one.moved !== other.moved) return false;
  if (one.phase !== other.phase || one.title !== other.title || one.language !== other.language) return false;
  if (one.phase === "tunggu" || other.phase === "tunggu") return true;
  return one.run === other.run && (one.post === null) === (other.post === null);
}
