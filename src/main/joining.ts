import { join } from "node:path";
import { encode } from "uqr";
import type { Candidate } from "../core/network/address.ts";
import { answerOf } from "../core/session/phone-view.ts";
import { viewFor } from "../core/session/view.ts";
import { findAddresses } from "../host/network.ts";
import { joinAddress } from "../host/room.ts";
import { openRoom } from "../host/room-file.ts";
import { createServerProcess, type ServerStatus } from "../host/server-process.ts";
import type { Workshop } from "../host/workshop.ts";
import type { HubBallot, RemoteOrder, RemoteSaid, Room, Settled } from "../wire/hub.ts";
import type { Refusal } from "../wire/live.ts";
import type { Outcome } from "../wire/ipc.ts";
import type { Join, Surroundings } from "../wire/surroundings.ts";
import type { Log } from "./log.ts";
import { utilityServer } from "./server-utility.ts";

export type Joining = {
  /** Opens the door to phones on the address named, or the likeliest one. */
  start: (host: string | null) => Promise<Outcome>;
  stop: () => Promise<void>;
  join: () => Join | null;
  phones: () => number;
  addresses: () => Surroundings["addresses"];
  /** Says something to a paired device; nobody hears it when its line is gone. */
  remote: (order: RemoteOrder) => void;
};

/** Ports tried in turn: the first is short to type, the last lets the system choose. */
const ports = [80, 8080, 8181, 0];

/** Milliseconds between two views for phones while ballots come in. */
const ballotsEvery = 100;

const problems: Record<string, string> = {
  "port-terpakai":
    "Semua port Bijak sedang dipakai program lain. Slide tetap berjalan; tutup program itu lalu buka pintu ponsel lagi.",
  "port-dilarang":
    "Komputer ini melarang Bijak menerima ponsel. Slide tetap berjalan; minta petugas TI membuka firewall untuk Bijak.",
  "alamat-tidak-ada":
    "Alamat jaringan itu sudah tidak ada. Slide tetap berjalan; sambungkan Wi-Fi lalu buka pintu ponsel lagi.",
  gagal: "Pintu ponsel tidak bisa dibuka. Slide tetap berjalan; hitung tangan dulu, lalu coba lagi.",
};

export function setUpJoining(options: {
  workshop: Workshop;
  sessions: string;
  serverEntry: string;
  log: Log;
  onProblem: (text: string | null) => void;
  onChange: () => void;
  remote: {
    heard: (said: RemoteSaid) => void;
    lineLost: () => void;
    /** Phones are no longer let in. */
    closing: () => void;
  };
}): Joining {
  const { workshop, log, onChange, onProblem } = options;
  let room: Room | null = null;
  let status: ServerStatus = { status: "off" };
  let phones = 0;
  let host: string | null = null;

  const server = createServerProcess({
    spawn: () => utilityServer(options.serverEntry),
    onBallots: (batch) => Promise.all(batch.map((ballot) => settle(workshop, ballot))),
    recall: (participant, run) => {
      const session = workshop.session();
      return session && answerOf(session, run, participant);
    },
    onStatus: (next) => {
      status = next;
      if (next.status === "problem") log("server", `${next.code} ${next.detail}`);
      onProblem(next.status === "problem" ? (problems[next.code] ?? null) : null);
      onChange();
    },
    onRemote: options.remote.heard,
    onRemoteLost: options.remote.lineLost,
    onPhones: (count) => {
      phones = count;
      onChange();
    },
  });
  let later: NodeJS.Timeout | null = null;
  const show = () => {
    if (later) clearTimeout(later);
    later = null;
    const session = workshop.session();
    if (session && status.status !== "off") server.show(viewFor("phone", session));
  };
  // Ballots change nothing that phones must see at once; making a view for each would grow with the hall's square.
  workshop.subscribe((change) => {
    if (change.type === "deck") return;
    if (change.type === "action" && change.action.type === "ballot") {
      later ??= setTimeout(show, ballotsEvery);
      return;
    }
    show();
  });
  let candidates: Candidate[] = [];
  const stop = () => {
    host = null;
    options.remote.closing();
    return server.stop();
  };
  let joined: { key: string; join: Join } | null = null;

  return {
    start: async (wanted) => {
      const session = workshop.session();
      if (!session) return { ok: false, message: "Mulai sesi dulu, baru buka pintu ponsel." };
      candidates = await findAddresses();
      const chosen = candidates.find(({ address }) => address === wanted) ?? candidates[0];
      if (!chosen) {
        const message =
          "Komputer ini belum tersambung ke jaringan mana pun. Sambungkan ke Wi-Fi kantor, lalu coba lagi.";
        onProblem(message);
        return { ok: false, message };
      }
      room = await openRoom(join(options.sessions, session.id));
      host = chosen.address;
      server.listen({ host, ports, allowHosts: [host], room });
      status = { status: "starting" };
      show();
      return { ok: true, value: null };
    },
    stop,
    phones: () => phones,
    remote: (order) => server.remote(order),
    join: () => {
      if (status.status !== "listening" || !room) return null;
      const key = `${status.host}:${status.port} ${room.token}`;
      // A QR code is drawn once an address, not once a tally.
      if (joined?.key !== key) joined = { key, join: joinOf(status.host, status.port, room) };
      return joined.join;
    },
    addresses: () =>
      status.status === "off"
        ? []
        : candidates.map(({ address, name }) => ({ host: address, label: name, chosen: address === host })),
  };
}

function joinOf(host: string, port: number, room: Room): Join {
  const { qr, short, code } = joinAddress(host, port, room);
  return { url: short, code, qr: encode(qr, { ecc: "M", border: 0 }).data };
}

async function settle(workshop: Workshop, { seq, ...ballot }: HubBallot): Promise<Settled> {
  const result = await workshop.cast(ballot);
  return result.ok
    ? { seq, status: "tersimpan" }
    : { seq, status: "ditolak", reason: refusals[result.reason] };
}

const refusals: Record<"tidak-ada" | "terkunci" | "pilihan", Refusal> = {
  "tidak-ada": "pertanyaan-lama",
  terkunci: "terkunci",
  pilihan: "pilihan",
};
