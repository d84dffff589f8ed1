import { encode } from "uqr";
import type { OutcomeWords } from "../core/text/outcomes.ts";
import { openPairingDesk } from "../host/pairing-desk.ts";
import type { Workshop } from "../host/workshop.ts";
import type { RemoteOrder, RemoteSaid } from "../wire/hub.ts";
import type { Ask, Outcome } from "../wire/ipc.ts";
import type { Offer, Pairing } from "../wire/pairing.ts";
import { remotePath } from "../wire/remote.ts";
import type { Windows } from "./windows.ts";

export type PairingDoor = {
  offer: (ask: Ask<"pairing/offer">) => Promise<Outcome>;
  withdraw: () => Outcome;
  revoke: (id: string) => Outcome;
  flags: (found: Ask<"pairing/flags">["found"]) => null;
  /** For the facilitator's window and no other. */
  pairing: () => Pairing;
  /** Sends it there: something of it, or of the address phones reach us by, has changed. */
  tell: () => void;
  heard: (said: RemoteSaid) => void;
  lineLost: () => void;
  clear: () => void;
};

const done: Outcome = { ok: true, value: null };

/** Pairs devices with the talk: codes and QRs for the facilitator's window, and the desk that obeys the devices. */
export function setUpPairing(options: {
  workshop: Workshop;
  windows: Windows;
  /** Where phones reach us, as `http://HOST`; null while they cannot. */
  address: () => string | null;
  /** Lets phones in, when they are not. */
  openDoor: () => Promise<Outcome>;
  send: (order: RemoteOrder) => void;
  words: () => OutcomeWords;
}): PairingDoor {
  const { workshop, windows, address } = options;
  const tell = () => windows.send("presenter", { type: "pairing", pairing: pairing() });
  const desk = openPairingDesk({
    workshop,
    words: options.words,
    clock: { wall: () => Date.now(), monotonic: () => performance.now() },
    send: (order) => options.send({ type: "remote", ...order }),
    onChange: () => tell(),
    judge: (texts) => windows.send("presenter", { type: "judge", texts }),
  });
  // Drawn once a code, not once a device that comes or goes.
  let drawn: { target: string; qr: boolean[][] } | null = null;
  const pairing = (): Pairing => {
    const { offer, devices, ended } = desk.paired();
    return { offer: offer && { ...offer, ...placeOf(offer.code) }, devices, ended };
  };
  const placeOf = (code: string): Pick<Offer, "url" | "qr"> => {
    const at = address();
    if (at === null) return { url: null, qr: null };
    const url = at + remotePath;
    const target = `${url}#${code}`;
    if (drawn?.target !== target) drawn = { target, qr: encode(target, { ecc: "M", border: 0 }).data };
    return { url, qr: drawn.qr };
  };
  return {
    offer: async ({ role }) => {
      const open = address() === null ? await options.openDoor() : done;
      return open.ok ? desk.offer(role) : open;
    },
    withdraw: () => {
      desk.withdraw();
      return done;
    },
    revoke: (id) => {
      desk.revoke(id);
      return done;
    },
    flags: (found) => {
      desk.flagged(found);
      return null;
    },
    pairing,
    tell,
    heard: desk.heard,
    lineLost: desk.lineLost,
    clear: desk.clear,
  };
}
