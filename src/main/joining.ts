import { join } from "node:path";
import { encode } from "uqr";
import { type Wifi, wifiProblem, wifiText } from "../core/network/wifi.ts";
import { said } from "../core/text/catalogue.ts";
import { dialogWords } from "../core/text/dialogs.ts";
import { networkWords } from "../core/text/network.ts";
import { lookAround } from "../host/network.ts";
import { createDoor, type DoorState } from "../host/network-door.ts";
import { keepPort, keptPort } from "../host/network-port.ts";
import { joinAddress } from "../host/room.ts";
import { openRoom } from "../host/room-file.ts";
import { connectPhones, type Phones } from "../host/phones.ts";
import type { SettingsFile } from "../host/settings.ts";
import type { Workshop } from "../host/workshop.ts";
import type { RemoteOrder, RemoteSaid, Room } from "../wire/hub.ts";
import type { Outcome } from "../wire/ipc.ts";
import type { Notice, Surroundings } from "../wire/surroundings.ts";
import { selfCheck } from "./joining-check.ts";
import { networkNotice } from "./joining-notices.ts";
import type { Log } from "./log.ts";
import type { Notices } from "./notices.ts";
import { utilityServer } from "./server-utility.ts";

export type Joining = {
  /** Opens the door to phones on the address named, or the likeliest one. */
  start: (host: string | null) => Promise<Outcome>;
  stop: () => Promise<void>;
  /** Begins the self-check anew, or ends it. */
  check: (on: boolean) => Outcome;
  wifi: (wifi: Wifi | null, keep: boolean) => Promise<Outcome>;
  surroundings: () => Pick<Surroundings, "phones" | "door" | "join" | "addresses" | "check" | "wifi">;
  /** Says something to a paired device; nobody hears it when its line is gone. */
  remote: (order: RemoteOrder) => void;
};

const done: Outcome = { ok: true, value: null };
const networksRemembered = 20;
/** Milliseconds a sentence stays that asks for nothing. */
const infoStays = 60_000;

export function setUpJoining(options: {
  workshop: Workshop;
  sessions: string;
  settings: SettingsFile;
  serverEntry: string;
  log: Log;
  notices: Notices;
  onChange: () => void;
  remote: {
    heard: (said: RemoteSaid) => void;
    lineLost: () => void;
    /** Phones are no longer let in. */
    closing: () => void;
  };
}): Joining {
  const { workshop, log, notices, settings, onChange } = options;
  const words = () => networkWords[settings.current().language];
  let room: Room | null = null;
  let folder = "";
  const look = () => lookAround(settings.current().addresses);

  let phones: Phones | null = null;
  const door = createDoor({
    look,
    server: (callbacks) =>
      (phones = connectPhones({
        ...callbacks,
        workshop,
        spawn: () => utilityServer(options.serverEntry),
        onRemote: options.remote.heard,
        onRemoteLost: options.remote.lineLost,
      })),
    onChosen: (network, candidate) => {
      const others = settings.current().addresses.filter((choice) => choice.network !== network);
      void settings.change({ addresses: [...others, { network, candidate }].slice(-networksRemembered) });
    },
    onPort: (port) => void keepPort(folder, port),
    onNews: (news) => {
      log("network", JSON.stringify(news));
      const notice = networkNotice(news);
      notices.set(notice);
      if (notice.tone === "info") setTimeout(() => forget(notice), infoStays).unref();
    },
    onChange: () => {
      tellProblem(door.state());
      onChange();
    },
  });
  const forget = (old: Notice): void => {
    if (notices.list().includes(old)) notices.clear(old.id);
  };
  let told: string | null = null;
  const tellProblem = (state: DoorState): void => {
    const code = state.status === "masalah" ? state.code : null;
    if (code === told) return;
    told = code;
    if (code === null) return notices.clear("join");
    log("server", code);
    notices.set({ id: "join", tone: "error", text: said(networkWords, ({ problems }) => problems[code]) });
  };

  const check = selfCheck(door, look, onChange);
  let typed: Wifi | null = null;
  let drawn: { text: string; qr: boolean[][] }[] = [];
  /** A QR code is drawn once a text, not once a tally. */
  const draw = (text: string): boolean[][] => {
    const known = drawn.find((each) => each.text === text);
    const { qr } = known ?? { qr: encode(text, { ecc: "M", border: 0 }).data };
    if (!known) drawn = [...drawn.slice(-1), { text, qr }];
    return qr;
  };

  return {
    start: async (wanted) => {
      const session = workshop.session();
      if (!session) return { ok: false, message: dialogWords[settings.current().language].sessionFirst };
      notices.clear("network");
      folder = join(options.sessions, session.id);
      room = await openRoom(folder);
      const opened = await door.open({ room, wanted, port: await keptPort(folder) });
      if (!opened.ok) {
        const text = said(networkWords, ({ none }) => none[opened.why]);
        notices.set({ id: "network", tone: "error", text });
        return { ok: false, message: text[settings.current().language] };
      }
      return done;
    },
    stop: () => {
      check.end();
      options.remote.closing();
      for (const id of ["network", "port", "join"]) notices.clear(id);
      return door.close();
    },
    check: (on) => {
      if (on) check.start();
      else check.end();
      onChange();
      return done;
    },
    wifi: async (wifi, keep) => {
      const problem = wifi && wifiProblem(wifi);
      if (problem) return { ok: false, message: words().wifi.problems[problem] };
      typed = wifi;
      const kept = await settings.change({ wifi: keep ? wifi : null });
      onChange();
      return kept || !keep ? done : { ok: false, message: words().wifi.notKept };
    },
    remote: (order) => phones?.remote(order),
    surroundings: () => {
      const state = door.state();
      const wifi = typed ?? settings.current().wifi;
      const here = state.status === "terbuka" && room ? joinAddress(state.host, state.port, room) : null;
      return {
        phones: door.phones(),
        door: state.status,
        join: here && { url: here.short, code: here.code, qr: draw(here.qr) },
        addresses: door.candidates().map(({ address, name, reasons }) => ({
          host: address,
          label: name,
          chosen: address === door.host(),
          reasons,
        })),
        check: check.lines(),
        wifi: wifi && { ...wifi, qr: draw(wifiText(wifi)), kept: settings.current().wifi !== null },
      };
    },
  };
}
