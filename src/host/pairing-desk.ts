import { type OutcomeWords, outcomeWords } from "../core/text/outcomes.ts";
import type { RemoteOrder, RemoteSaid } from "../wire/hub.ts";
import type { Outcome } from "../wire/ipc.ts";
import type { Device, Pairing } from "../wire/pairing.ts";
import { remoteVersion, type RemoteAnswer, type RemoteRefusal, type RemoteRole } from "../wire/remote.ts";
import { codeLife, keepPairings, mostDevices } from "./pairing.ts";
import { obey } from "./pairing-acts.ts";
import { keepFlags, type Flagged } from "./pairing-flags.ts";
import { moderatorState, remoteState } from "./pairing-states.ts";
import type { LoopClock } from "./session-loop.ts";
import type { Change, Workshop } from "./workshop.ts";

/** What the facilitator's window is told, but for the address, which is not the host's to know. */
export type Paired = { offer: Omit<NonNullable<Pairing["offer"]>, "url" | "qr"> | null } & Pick<
  Pairing,
  "ended"
> & { devices: Device[] };

export type PairingDesk = {
  offer: (role: RemoteRole) => Outcome;
  withdraw: () => void;
  revoke: (id: string) => void;
  paired: () => Paired;
  /** What a device said; null when its line is gone. */
  heard: (said: RemoteSaid) => void;
  /** The server process has died, and every line with it. */
  lineLost: () => void;
  /** What the rule engine says of words from the hall; null when it must look at all of them anew. */
  flagged: (found: readonly Flagged[] | null) => void;
  /** Nobody is paired any more. */
  clear: () => void;
};

/** Milliseconds between two states while ballots come in. */
const ballotsEvery = 250;

/** The host's side of `wire/remote`: who a line is, what it may see and do. Nothing of it is journalled. */
export function openPairingDesk(options: {
  workshop: Workshop;
  clock: LoopClock;
  send: (order: Omit<RemoteOrder, "type">) => void;
  /** The window's panel has something new to show. */
  onChange: () => void;
  /** Asks the rule engine about these words; `flagged` is its answer, whenever it comes. */
  judge: (texts: string[]) => void;
  /** In the language of the facilitator's window. */
  words?: () => OutcomeWords;
}): PairingDesk {
  const { workshop, clock, onChange } = options;
  const words = options.words ?? (() => outcomeWords.id);
  const pairings = keepPairings(clock);
  const flags = keepFlags(clock.monotonic, options.judge);
  let later: NodeJS.Timeout | null = null;
  let expiry: NodeJS.Timeout | null = null;

  const say = (link: number, answer: RemoteAnswer, last = false) => options.send({ link, answer, last });
  const refuse = (link: number, reason: RemoteRefusal) => say(link, { type: "refused", reason }, true);

  const stateFor = (role: RemoteRole): RemoteAnswer | null => {
    const session = workshop.session();
    if (!session) return null;
    return role === "remote"
      ? { type: "remote", state: remoteState(session, workshop) }
      : { type: "moderator", state: moderatorState(session, flags) };
  };
  const show = (role: RemoteRole) => {
    const links = pairings.linksOf(role);
    const state = links.length > 0 ? stateFor(role) : null;
    if (state) for (const link of links) say(link, state);
  };
  const showAll = () => {
    if (later) clearTimeout(later);
    later = null;
    show("remote");
    show("moderator");
  };

  const welcome = (link: number, role: RemoteRole, token: string | null) => {
    say(link, { type: "welcome", v: remoteVersion, role, token });
    const state = stateFor(role);
    if (state) say(link, state);
    onChange();
  };
  const clear = () => {
    for (const link of pairings.clear()) refuse(link, "diputus");
    flags.clear();
    onChange();
  };
  workshop.subscribe((change: Change) => {
    if (change.type === "aim") return;
    if (change.type === "session") clear();
    else if (change.type === "action" && change.action.type === "ballot")
      later ??= setTimeout(showAll, ballotsEvery);
    else showAll();
  });

  return {
    offer(role) {
      if (!workshop.session()) return { ok: false, message: words().pairLater };
      if (!pairings.offer(role)) return { ok: false, message: words().mostDevices(mostDevices) };
      if (expiry) clearTimeout(expiry);
      expiry = setTimeout(onChange, codeLife + 20);
      expiry.unref();
      onChange();
      return { ok: true, value: null };
    },
    withdraw() {
      pairings.withdraw();
      onChange();
    },
    revoke(id) {
      const link = pairings.revoke(id);
      if (link !== null) refuse(link, "diputus");
      onChange();
    },
    paired: () => ({ offer: pairings.offered(), devices: pairings.devices(), ended: pairings.ended() }),
    heard({ link, address, said }) {
      const role = pairings.roleOf(link);
      if (said === null) {
        pairings.left(link);
        if (role !== null) onChange();
        return;
      }
      if (said.type === "act") {
        // A line that is nobody's gets no answer at all.
        if (role === null) return;
        const outcome = obey(workshop, role, said.action, words().device);
        say(link, { type: "done", n: said.n, problem: outcome.ok ? null : outcome.message });
        return;
      }
      if (role !== null) return;
      if (said.v !== remoteVersion) return refuse(link, "versi");
      if (said.type === "resume") {
        const known = pairings.recognise(link, said.token);
        return known.ok ? welcome(link, known.role, null) : refuse(link, known.reason);
      }
      const redeemed = pairings.redeem(link, address, said.code);
      if (redeemed.ok) return welcome(link, redeemed.role, redeemed.token);
      refuse(link, redeemed.reason);
      onChange();
    },
    lineLost() {
      pairings.allLeft();
      onChange();
    },
    flagged(found) {
      flags.found(found);
      show("moderator");
    },
    clear,
  };
}
