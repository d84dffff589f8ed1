import type { Answer } from "../core/poll/answer.ts";
import {
  type HubBallot,
  type Listen,
  listen as listenSchema,
  type ListenProblem,
  type RemoteOrder,
  type RemoteSaid,
  type Settled,
  type ToHost,
  toHost,
  type ToServer,
} from "../wire/hub.ts";
import type { LiveState } from "../wire/live.ts";
import { liveState } from "../wire/live-schema.ts";

/** One life of the server process, whoever started it: Electron's utility process or a forked Node. */
export type ServerChild = {
  send(message: ToServer): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the process is gone, for whatever reason. */
  onExit(listener: () => void): void;
  kill(): void;
};

export type ServerStatus =
  | { status: "off" }
  | { status: "starting" }
  /** `busy`: ports tried before that another program holds. */
  | { status: "listening"; host: string; port: number; busy: number[] }
  | { status: "problem"; code: ListenProblem; detail: string };

export type ServerProcessOptions = {
  spawn: () => ServerChild;
  /** Writes the batch and answers every ballot of it by `seq`, only once the disk has. */
  onBallots: (batch: HubBallot[]) => Promise<Settled[]>;
  /** What the participant answered in the run, from the session. */
  recall: (participant: string, run: string) => Answer | null;
  onStatus: (status: ServerStatus) => void;
  onPhones: (count: number) => void;
  /** What a paired device said. Without it nobody answers them, and none can pair. */
  onRemote?: (said: RemoteSaid) => void;
  /** Every paired device's line is gone with the process. */
  onRemoteLost?: () => void;
};

export type ServerProcess = {
  /** Starts the process if need be, and listens. Called again it moves to another address. */
  listen(order: Omit<Listen, "type">): void;
  /** What every phone may see from now on; call it after every change, it is coalesced on the way. */
  show(state: LiveState): void;
  /** Goes to one paired device, when its line still lives. */
  remote(order: RemoteOrder): void;
  /** Stops listening and ends the process. Resolves when it is gone, and its port with it. */
  stop(): Promise<void>;
};

/** Waits before the next start, ms: none after a lone crash, longer when it keeps happening. Phones find it again within a second. */
const restartAfter = [0, 100, 200, 300] as const;
/** Milliseconds until a port that phones were told, and somebody else holds, is tried again. */
const relistenAfter = 250;
/** So many short lives in a row are a problem to tell, though not one to give up on. */
const tooOften = 4;
/** Whoever listened longer than this, ms, was healthy: what ended it need not be its own fault. */
const healthy = 1_000;

/** Keeps the server process alive while listening is wanted, on the same port and with the last state. */
export function createServerProcess(options: ServerProcessOptions): ServerProcess {
  let wanted: Listen | null = null;
  let state: LiveState | null = null;
  let child: ServerChild | null = null;
  let timer: NodeJS.Timeout | null = null;
  let crashes = 0;
  let listeningSince: number | null = null;
  /** Settled when the life ended last is gone, and its port with it. */
  let gone: Promise<void> = Promise.resolve();

  const relisten = (): void => {
    timer = null;
    if (wanted !== null) child?.send(wanted);
  };

  const start = (order: Listen): void => {
    timer = null;
    const mine = options.spawn();
    listeningSince = null;
    child = mine;
    mine.onMessage((raw) => {
      // A message of a life that is over has nobody to answer to.
      if (child !== mine) return;
      const read = toHost.safeParse(raw);
      // It faces strangers: should it ever speak nonsense, it is replaced and not believed.
      if (read.success) hear(mine, read.data);
      else mine.kill();
    });
    mine.onExit(() => {
      if (child !== mine) return;
      child = null;
      options.onPhones(0);
      options.onRemoteLost?.();
      if (wanted === null) return;
      const well = listeningSince !== null && performance.now() - listeningSince > healthy;
      crashes = well ? 0 : crashes + 1;
      options.onStatus(
        crashes < tooOften
          ? { status: "starting" }
          : { status: "problem", code: "gagal", detail: `proses server berhenti ${crashes} kali` },
      );
      const again = wanted;
      timer = setTimeout(() => start(again), restartAfter[Math.min(crashes, restartAfter.length) - 1] ?? 0);
    });
    if (state !== null) mine.send({ type: "state", state });
    mine.send(order);
  };

  const hear = (mine: ServerChild, message: ToHost): void => {
    switch (message.type) {
      case "listening":
        // From now on this port and no other: phones hold addresses with it.
        if (wanted !== null) wanted = { ...wanted, ports: [message.port] };
        listeningSince = performance.now();
        options.onStatus({
          status: "listening",
          host: message.host,
          port: message.port,
          busy: message.busy ?? [],
        });
        return;
      case "problem":
        options.onStatus({ status: "problem", code: message.code, detail: message.detail });
        // Phones hold addresses with the one port it may be: wait until it is free again.
        if (message.code === "port-terpakai" && wanted?.ports.length === 1)
          timer = setTimeout(relisten, relistenAfter);
        return;
      case "stopped":
        return;
      case "phones":
        options.onPhones(message.count);
        return;
      case "remote":
        options.onRemote?.(message);
        return;
      case "recall": {
        const { participant, run } = message;
        mine.send({ type: "recalled", participant, run, answer: options.recall(participant, run) });
        return;
      }
      case "ballots":
        void options.onBallots(message.batch).then((results) => {
          if (child === mine) mine.send({ type: "settled", results });
          return results;
        });
        return;
    }
  };

  return {
    listen(settings) {
      const devices = options.onRemote === undefined && { withoutDevices: true };
      wanted = listenSchema.parse({ type: "listen", ...devices, ...settings });
      options.onStatus({ status: "starting" });
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (child !== null) return child.send(wanted);
      const order = wanted;
      // A door opened again at once must find its own port free, not move to another.
      void gone.then(() => (wanted === order && child === null ? start(order) : undefined));
    },
    show(next) {
      // Checked here as well: a faulty state must fail its maker, not every new server process.
      state = liveState.parse(next);
      child?.send({ type: "state", state });
    },
    remote(order) {
      child?.send(order);
    },
    stop() {
      wanted = null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      const mine = child;
      child = null;
      if (mine !== null) gone = new Promise((resolve) => mine.onExit(resolve));
      mine?.kill();
      options.onPhones(0);
      options.onStatus({ status: "off" });
      return gone;
    },
  };
}
