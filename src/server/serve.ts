import { type Listen, type ToHost, toServer } from "../wire/hub.ts";
import { type LiveState, originOf, roomPath } from "../wire/live.ts";
import { type Audience, createAudience } from "./audience.ts";
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

/** One address that is open, and who came in by it. */
type Standing = { host: string; site: Site; audience: Audience };

/** Runs the server process: obeys the host, tells it what phones say, decides nothing itself. */
export function serve(line: HostLine, files: PhoneFiles, limits: Limits = defaultLimits): void {
  let standing: Standing | null = null;
  /** Addresses that are being left: they say where to go until they close. */
  const leaving = new Map<Standing, string>();
  let state: LiveState | null = null;
  let dropped = 0;
  let told = { count: 0, dropped: 0 };
  let timer: NodeJS.Timeout | null = null;

  const everywhere = (): Standing[] => [...(standing === null ? [] : [standing]), ...leaving.keys()];
  const tellPhones = (): void => {
    timer = null;
    const count = everywhere().reduce((sum, { audience }) => sum + audience.count(), 0);
    const news = { count, dropped };
    if (news.count === told.count && news.dropped === told.dropped) return;
    told = news;
    line.send({ type: "phones", ...news });
  };
  const changed = (): void => {
    timer ??= setTimeout(tellPhones, limits.tick);
  };
  const ledger = createLedger((message) => line.send(message), limits);

  const close = async (old: Standing): Promise<void> => {
    leaving.delete(old);
    old.audience.close();
    await old.site.close();
  };
  const stop = async (): Promise<void> => {
    const all = everywhere();
    standing = null;
    await Promise.all(all.map(close));
  };
  const leave = (old: Standing, moved: string): void => {
    leaving.set(old, moved);
    old.audience.show({ ...old.audience.state(), moved });
    setTimeout(() => void close(old), limits.leaving).unref();
  };

  const listen = async (order: Listen): Promise<void> => {
    // Two sockets cannot hold one address; at another one the new door opens before the old one shuts.
    await Promise.all(
      everywhere()
        .filter(({ host }) => host === order.host)
        .map(close),
    );
    const old = standing?.host === order.host ? null : standing;
    standing = old;
    const audience = createAudience(limits, changed);
    if (state !== null) audience.show(state);
    const greeter = createGreeter(order.room.secret, limits, () => performance.now());
    const drop = (): void => {
      dropped += 1;
      changed();
    };
    const desk = { audience, ledger, greeter };
    const opened = await openSite(order, desk, files, limits, drop, (said) => line.send(said));
    if (!opened.ok) {
      line.send({ type: "problem", code: opened.code, detail: opened.detail.slice(0, 500) });
      return;
    }
    const { site } = opened;
    standing = { host: order.host, site, audience };
    line.send({ type: "listening", host: order.host, port: site.port, busy: site.busy });
    if (old !== null) leave(old, originOf(order.host, site.port) + roomPath(order.room.token));
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
        ({ state } = message);
        standing?.audience.show(state);
        for (const [old, moved] of leaving) old.audience.show({ ...state, moved });
        return;
      case "remote":
        // Links are drawn: only the site that has this one knows it.
        for (const { site } of everywhere()) site.remote(message);
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
