import { join } from "node:path";
import { encode } from "uqr";
import type { Candidate } from "../core/network/address.ts";
import { findAddresses } from "../host/network.ts";
import { connectPhones, usualPorts } from "../host/phones.ts";
import { joinAddress } from "../host/room.ts";
import { openRoom } from "../host/room-file.ts";
import type { Workshop } from "../host/workshop.ts";
import type { Room } from "../wire/hub.ts";
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
};

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
}): Joining {
  const { workshop, log, onChange, onProblem } = options;
  let room: Room | null = null;
  let host: string | null = null;

  const phones = connectPhones({
    workshop,
    spawn: () => utilityServer(options.serverEntry),
    onStatus: (next) => {
      if (next.status === "problem") log("server", `${next.code} ${next.detail}`);
      onProblem(next.status === "problem" ? (problems[next.code] ?? null) : null);
      onChange();
    },
    onPhones: onChange,
  });
  let candidates: Candidate[] = [];
  const stop = () => {
    host = null;
    return phones.stop();
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
      phones.listen({ host, ports: [...usualPorts], allowHosts: [host], room });
      return { ok: true, value: null };
    },
    stop,
    phones: phones.count,
    join: () => {
      const status = phones.status();
      if (status.status !== "listening" || !room) return null;
      const key = `${status.host}:${status.port} ${room.token}`;
      // A QR code is drawn once an address, not once a tally.
      if (joined?.key !== key) joined = { key, join: joinOf(status.host, status.port, room) };
      return joined.join;
    },
    addresses: () =>
      phones.status().status === "off"
        ? []
        : candidates.map(({ address, name }) => ({ host: address, label: name, chosen: address === host })),
  };
}

function joinOf(host: string, port: number, room: Room): Join {
  const { qr, short, code } = joinAddress(host, port, room);
  return { url: short, code, qr: encode(qr, { ecc: "M", border: 0 }).data };
}
