import { type Listen, type ToHost, toServer } from "../wire/hub.ts";
import { createAudience } from "./audience.ts";
import type { PhoneFiles } from "./files.ts";
import { createGreeter } from "./greeter.ts";
import { createLedger } from "./ledger.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { openSite, type Site } from "./site.ts";

/** The line to the host, whichever kind of process this is. */
export type HostLine = {
  send: (message: ToHost) => void;
  onMessage: (listener: (message: unknown) => void) => void;
};

/** Runs the server process: obeys the host, tells it what phones say, decides nothing itself. */
export function serve(line: HostLine, files: PhoneFiles, limits: Limits = defaultLimits): void {
  let site: Site | null = null;
  let dropped = 0;
  let told = { count: 0, dropped: 0 };
  let timer: NodeJS.Timeout | null = null;

  const tellPhones = (): void => {
    timer = null;
    const news = { count: audience.count(), dropped };
    if (news.count === told.count && news.dropped === told.dropped) return;
    told = news;
    line.send({ type: "phones", ...news });
  };
  const changed = (): void => {
    timer ??= setTimeout(tellPhones, limits.tick);
  };
  const audience = createAudience(limits, changed);
  const ledger = createLedger((message) => line.send(message));

  const stop = async (): Promise<void> => {
    const old = site;
    site = null;
    await old?.close();
  };

  const listen = async (order: Listen): Promise<void> => {
    await stop();
    const greeter = createGreeter(order.room.secret, limits, () => performance.now());
    const drop = (): void => {
      dropped += 1;
      changed();
    };
    const desk = { audience, ledger, greeter };
    const opened = await openSite(order, desk, files, limits, drop, (said) => line.send(said));
    if (opened.ok) {
      site = opened.site;
      line.send({ type: "listening", host: order.host, port: site.port });
    } else {
      line.send({ type: "problem", code: opened.code, detail: opened.detail.slice(0, 500) });
    }
  };

  // Orders to open and close follow each other strictly: the last one wins, none overlaps.
  let orders: Promise<void> = Promise.resolve();
  line.onMessage((raw) => {
    const read = toServer.safeParse(raw);
    // Host and server are built together: anything else on this line is a bug, and the host restarts us.
    if (!read.success) throw new Error(`pesan dari host tidak dikenal: ${read.error.message}`);
    const message = read.data;
    switch (message.type) {
      case "listen":
        orders = orders.then(() => listen(message));
        return;
      case "stop":
        orders = orders.then(stop).then(() => line.send({ type: "stopped" }));
        return;
      case "state":
        audience.show(message.state);
        return;
      case "remote":
        site?.remote(message);
        return;
      case "settled":
        ledger.settle(message.results);
        return;
      case "recalled":
        ledger.recalled(message.participant, message.run, message.answer);
        return;
    }
  });
}
