import type { Candidate } from "../core/network/address.ts";
import { follow } from "../core/network/follow.ts";
import type { NoAddress } from "../core/network/rank.ts";
import type { ListenProblem, Room } from "../wire/hub.ts";
import type { Network } from "./network.ts";
import { portsFrom } from "./network-port.ts";
import type { ServerProcess, ServerProcessOptions, ServerStatus } from "./server-process.ts";

export type DoorState =
  | { status: "tutup" | "membuka" | "terputus" }
  | { status: "terbuka"; host: string; port: number }
  | { status: "masalah"; code: ListenProblem };

/** What the facilitator must be told; data, the words are in `core/text/network`. */
export type DoorNews =
  | { type: "pindah"; why: "hilang" | "lebih-baik"; from: string; to: string }
  | { type: "tawarkan"; to: string }
  | { type: "terputus" }
  | { type: "kembali"; to: string }
  /** `kept`: phones of this session hold addresses with that port. */
  | { type: "port"; busy: number[]; port: number; kept: boolean };

export type DoorOptions = {
  server: (
    callbacks: Pick<ServerProcessOptions, "onStatus" | "onPhones">,
  ) => Pick<ServerProcess, "listen" | "stop">;
  look: () => Promise<Network>;
  /** A person picked this candidate on this network. */
  onChosen: (network: string, candidate: string) => void;
  onPort: (port: number) => void;
  onNews: (news: DoorNews) => void;
  onChange: () => void;
  /** Milliseconds between two looks at the network. */
  every?: number;
};

export type Door = {
  /** Opens at the address named or the likeliest one; open already, it moves there with the same room and port. */
  open(order: {
    room: Room;
    port: number | null;
    wanted: string | null;
  }): Promise<{ ok: true } | { ok: false; why: NoAddress }>;
  close(): Promise<void>;
  state(): DoorState;
  /** The address phones are given; null while closed. */
  host(): string | null;
  candidates(): readonly Candidate[];
  phones(): number;
};

/** The way in for phones: one address at a time, followed when the network changes under it. */
export function createDoor(options: DoorOptions): Door {
  const { look, onNews, onChange } = options;
  let room: Room | null = null;
  let host: string | null = null;
  let port: number | null = null;
  let kept = false;
  let lost = false;
  let status: ServerStatus = { status: "off" };
  let candidates: Candidate[] = [];
  let phones = 0;
  let offered = "";
  let timer: NodeJS.Timeout | null = null;
  /** Raised by every opening and closing, so that a look begun before one changes nothing after it. */
  let turn = 0;

  const server = options.server({
    onStatus: (next) => {
      status = next;
      if (next.status === "listening") listening(next.port, next.busy);
      onChange();
    },
    onPhones: (count) => {
      phones = count;
      onChange();
    },
  });

  const listening = (now: number, busy: number[]): void => {
    const before = port;
    port = now;
    if (before !== now) options.onPort(now);
    const missed = kept && before !== now && before !== null ? [before] : busy;
    if (missed.length > 0 && before !== now) onNews({ type: "port", busy: missed, port: now, kept });
    kept = true;
  };

  const listenAt = (address: string): void => {
    if (room === null) return;
    host = address;
    lost = false;
    server.listen({ host, ports: portsFrom(port), allowHosts: [host], room });
  };

  const watch = (): void => {
    timer = setTimeout(() => void tick(turn), options.every ?? 2_000);
  };

  const tick = async (mine: number): Promise<void> => {
    const network = await look();
    if (mine !== turn || host === null) return;
    const changed = JSON.stringify(network.candidates) !== JSON.stringify(candidates);
    candidates = network.candidates;
    step(host);
    if (changed) onChange();
    watch();
  };

  /** The address is there: if it had gone, the door opens at it again. */
  const revive = (address: string): void => {
    const gone = status.status === "problem" && status.code === "alamat-tidak-ada";
    if (lost) onNews({ type: "kembali", to: address });
    if (lost || gone) listenAt(address);
  };

  const step = (from: string): void => {
    const move = follow(from, candidates, phones);
    switch (move.type) {
      case "tetap":
        revive(from);
        return;
      case "tawarkan":
        revive(from);
        if (offered !== move.to.id) onNews({ type: "tawarkan", to: move.to.address });
        offered = move.to.id;
        return;
      case "pindah":
        onNews({ type: "pindah", why: move.why, from, to: move.to.address });
        listenAt(move.to.address);
        return;
      case "terputus":
        if (lost) return;
        lost = true;
        onNews({ type: "terputus" });
        onChange();
    }
  };

  const state = (): DoorState => {
    if (host === null) return { status: "tutup" };
    if (lost) return { status: "terputus" };
    switch (status.status) {
      case "listening":
        return { status: "terbuka", host: status.host, port: status.port };
      case "problem":
        return { status: "masalah", code: status.code };
      case "off":
      case "starting":
        return { status: "membuka" };
    }
  };

  return {
    open: async (order) => {
      const mine = ++turn;
      if (timer !== null) clearTimeout(timer);
      const network = await look();
      if (mine !== turn) return { ok: true };
      const picked = network.candidates.find(({ address }) => address === order.wanted);
      const chosen = picked ?? network.candidates[0];
      if (chosen === undefined) {
        if (host !== null) watch();
        return { ok: false, why: network.none };
      }
      if (picked) options.onChosen(network.key, picked.id);
      ({ candidates } = picked ? await look() : network);
      if (mine !== turn) return { ok: true };
      if (room?.token !== order.room.token) {
        ({ room, port } = order);
        kept = port !== null;
      }
      offered = "";
      if (host !== chosen.address || status.status === "problem" || lost) listenAt(chosen.address);
      onChange();
      watch();
      return { ok: true };
    },
    close: () => {
      turn += 1;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      host = null;
      lost = false;
      candidates = [];
      return server.stop();
    },
    state,
    host: () => host,
    candidates: () => candidates,
    phones: () => phones,
  };
}
