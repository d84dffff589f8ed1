import { rm } from "node:fs/promises";
import { readDeck, type LoadedDeck } from "../host/decks.ts";
import { holdPort, type HeldPort } from "../host/hold-port.ts";
import { openHubFolder, type HubFolder } from "../host/hub-folder.ts";
import { usualPorts } from "../host/phones.ts";
import type { ListenProblem } from "../wire/hub.ts";
import { hubUsage, readHubArguments, type HubOptions } from "./hub-arguments.ts";

/** All that can be wrong before a session is touched has been looked at. */
export type PreparedHub = {
  options: HubOptions;
  deck: LoadedDeck;
  folder: HubFolder;
  held: Extract<HeldPort, { ok: true }>;
  /** What is worth saying though it stops nothing. */
  notes: string[];
};

/** A string is why the hub cannot begin, in sentences. `prepared`: decks parsed by the build. */
export async function prepareHub(args: string[], prepared: string): Promise<PreparedHub | string> {
  const options = readHubArguments(args);
  if (typeof options === "string") return `${options}\n${hubUsage}`;
  const deck = await readDeck(options.deck, prepared);
  if (!deck.ok) return deck.problem;
  const broken = brokenPolls(deck);
  if (broken.length > 0)
    return `${broken.join("\n")}\nPertanyaan itu perlu diperbaiki dulu, jadi hub belum dijalankan. Periksa lagi dengan: bijak lint ${options.deck}`;
  const opened = await openHubFolder(options.data);
  if (!opened.ok) return opened.message;
  const { folder } = opened;
  const ready = await withFolder(options, deck, folder);
  if (typeof ready !== "string") return ready;
  await folder.release();
  if (options.data === null) await rm(folder.path, { recursive: true, force: true });
  return ready;
}

async function withFolder(
  options: HubOptions,
  deck: LoadedDeck,
  folder: HubFolder,
): Promise<PreparedHub | string> {
  const { record } = folder;
  if (record && record.deck.source !== deck.file && record.deck.hash !== deck.hash)
    return `Folder ${folder.path} menyimpan sesi dek lain, "${record.deck.title}" (${record.deck.source}). Jalankan dengan dek itu, atau sebutkan folder lain dengan --data.`;
  const last = record?.port ?? null;
  const held = await portFor(options, last);
  if (!held.ok) return portSentence(held.code, options);
  const moved = last !== null && options.port === null && held.port !== last;
  return {
    options,
    deck,
    folder,
    held,
    notes: moved
      ? [
          `Port ${last} dari sesi ini dipakai program lain, jadi alamatnya sekarang memakai port ${held.port}.`,
        ]
      : [],
  };
}

/** Problems of other slides stop nobody: a hub shows no slides. */
function brokenPolls({ file, problems }: LoadedDeck): string[] {
  return problems
    .filter(({ severity, message }) => severity === "error" && /\bblok poll\b/i.test(message))
    .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
}

/** Milliseconds a new life waits for the port of the one before it, whose server may still be letting go. */
const patience = 3_000;

async function portFor({ host, port }: HubOptions, last: number | null): Promise<HeldPort> {
  const wanted = port ?? last;
  if (wanted === null) return holdPort(host, usualPorts);
  const until = performance.now() + (wanted === last ? patience : 0);
  for (;;) {
    const held = await holdPort(host, [wanted]);
    if (held.ok || held.code !== "port-terpakai") return held;
    if (performance.now() >= until) return port === null ? holdPort(host, usualPorts) : held;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function portSentence(code: ListenProblem, { host, port }: HubOptions): string {
  const named = port === null ? "" : ` ${port}`;
  switch (code) {
    case "port-terpakai":
      return port === null
        ? "Semua port Bijak sedang dipakai program lain. Sebutkan port yang bebas dengan --port."
        : `Port ${port} sedang dipakai program lain. Sebutkan port lain, atau jalankan tanpa --port supaya Bijak memilih sendiri.`;
    case "port-dilarang":
      return `Komputer ini melarang memakai port${named} (port di bawah 1024 sering hanya untuk administrator). Sebutkan port lain, misalnya --port 8080.`;
    case "alamat-tidak-ada":
      return `Alamat ${host} bukan alamat komputer ini. Sebutkan alamat jaringan komputer ini dengan --host, atau jalankan tanpa --host untuk 127.0.0.1.`;
    case "gagal":
      return `Alamat ${host} dengan port${named} tidak bisa dipakai. Coba --host atau --port lain.`;
  }
}
