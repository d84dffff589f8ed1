import { answerOf } from "../core/session/phone-view.ts";
import { viewFor } from "../core/session/view.ts";
import type { HubBallot, Listen, Settled } from "../wire/hub.ts";
import type { Refusal } from "../wire/live.ts";
import {
  createServerProcess,
  type ServerChild,
  type ServerProcess,
  type ServerProcessOptions,
  type ServerStatus,
} from "./server-process.ts";
import type { BallotResult } from "./session-loop.ts";
import type { Workshop } from "./workshop.ts";

/** Ports tried in turn: the first is short to type, the last lets the system choose. */
export const usualPorts: readonly number[] = [80, 8080, 8181, 0];

/** Milliseconds between two views for phones while ballots come in. */
const ballotsEvery = 100;

export type Phones = {
  listen: (order: Omit<Listen, "type">) => void;
  stop: () => Promise<void>;
  status: () => ServerStatus;
  /** Phones greeted and still connected. */
  count: () => number;
  /** Goes to one paired device, when its line still lives. */
  remote: ServerProcess["remote"];
};

export type PhonesOptions = {
  workshop: Pick<Workshop, "session" | "subscribe" | "cast">;
  spawn: () => ServerChild;
  onStatus: (status: ServerStatus) => void;
  onPhones: (count: number) => void;
} & Pick<ServerProcessOptions, "onRemote" | "onRemoteLost">;

/** Between the workshop and the server process: what phones may see goes out, their ballots come in and are answered. */
export function connectPhones(options: PhonesOptions): Phones {
  const { workshop } = options;
  let status: ServerStatus = { status: "off" };
  let count = 0;
  const server = createServerProcess({
    spawn: options.spawn,
    ...(options.onRemote && { onRemote: options.onRemote }),
    ...(options.onRemoteLost && { onRemoteLost: options.onRemoteLost }),
    onBallots: (batch) => Promise.all(batch.map((ballot) => settle(workshop.cast, ballot))),
    recall: (participant, run) => {
      const session = workshop.session();
      return session && answerOf(session, run, participant);
    },
    onStatus: (next) => {
      status = next;
      options.onStatus(next);
    },
    onPhones: (next) => {
      count = next;
      options.onPhones(next);
    },
  });

  let later: NodeJS.Timeout | null = null;
  const show = (): void => {
    if (later) clearTimeout(later);
    later = null;
    const session = workshop.session();
    if (session && status.status !== "off") server.show(viewFor("phone", session));
  };
  // Ballots change nothing that phones must see at once; making a view for each would grow with the hall's square.
  workshop.subscribe((change) => {
    if (change.type === "deck" || change.type === "aim") return;
    if (change.type === "action" && change.action.type === "ballot") later ??= setTimeout(show, ballotsEvery);
    else show();
  });

  return {
    listen: (order) => {
      server.listen(order);
      show();
    },
    stop: () => server.stop(),
    status: () => status,
    count: () => count,
    remote: (order) => server.remote(order),
  };
}

async function settle(cast: Workshop["cast"], { seq, ...ballot }: HubBallot): Promise<Settled> {
  const result = await cast(ballot);
  return result.ok
    ? { seq, status: "tersimpan" }
    : { seq, status: "ditolak", reason: refusals[result.reason] };
}

const refusals: Record<Extract<BallotResult, { ok: false }>["reason"], Refusal> = {
  "tidak-ada": "pertanyaan-lama",
  terkunci: "terkunci",
  pilihan: "pilihan",
};
