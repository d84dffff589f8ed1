import { isIPv4, isIPv6 } from "node:net";
import { parseArgs } from "node:util";

export type HubOptions = {
  deck: string;
  /** Null for the usual ports. */
  port: number | null;
  /** The address to bind. */
  host: string;
  /** Names a request may call us by. */
  names: string[];
  data: string | null;
  oneAddress: boolean;
};

export const hubUsage =
  "Pakai: bijak hub --deck DEK [--port N] [--host ALAMAT] [--data FOLDER] [--one-address]";

/** A string is what is wrong, as a sentence. */
export function readHubArguments(args: string[]): HubOptions | string {
  const values = parsed(args);
  if (typeof values === "string") return values;
  const { deck, data } = values;
  if (deck === undefined || deck === "") return "Sebutkan dek yang dipakai: --deck BERKAS-ATAU-FOLDER.";
  if (data === "") return "--data perlu diikuti nama folder.";
  const port = portOf(values.port);
  if (port === undefined) return "--port diisi bilangan bulat dari 0 sampai 65535.";
  const named = values.host ?? "127.0.0.1";
  const host = named === "localhost" ? "127.0.0.1" : named;
  if (!isIPv4(host) && !isIPv6(host))
    return `--host diisi alamat IP komputer ini, misalnya 192.168.1.10; "${named.slice(0, 60)}" bukan alamat IP.`;
  if (host === "0.0.0.0" || host === "::")
    return "--host diisi satu alamat komputer ini saja, bukan semua alamat sekaligus: ponsel memakai alamat itu di QR.";
  const oneAddress = values["one-address"] ?? false;
  if (oneAddress && !isLoopback(host))
    return "--one-address mematikan batas per alamat, jadi hanya boleh di komputer ini sendiri (--host 127.0.0.1).";
  return { deck, port, host, names: [...new Set([named, host])], data: data ?? null, oneAddress };
}

const isLoopback = (host: string): boolean => host === "::1" || (isIPv4(host) && host.startsWith("127."));

/** Null for none or 0; undefined for what is not a port. */
function portOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) return undefined;
  return Number(text) || null;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        deck: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        "one-address": { type: "boolean" },
      },
    }).values;
  } catch {
    return "Ada pilihan yang tidak dikenal atau belum diberi nilai.";
  }
}
