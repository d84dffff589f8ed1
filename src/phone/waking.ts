/** Milliseconds. */
const watchEvery = 500;
const sleepJump = 3_000;

type Waking = {
  /** Somebody looks again, or the network is back: a line kept from before may be dead without a word. `away`: milliseconds nobody looked. */
  wake: (away: number) => void;
  /** The network is gone. */
  offline: () => void;
  /** Twice a second while somebody looks. */
  watch: () => void;
};

/** A phone's sleep as a page can see it: by being hidden, by a timer that jumped, by a page brought back whole. */
export function onWaking({ wake, offline, watch }: Waking): void {
  let hiddenAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hiddenAt = Date.now();
    else wake(Date.now() - hiddenAt);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) wake(Infinity);
  });
  addEventListener("online", () => wake(Infinity));
  addEventListener("offline", offline);
  let tick = Date.now();
  setInterval(() => {
    const away = Date.now() - tick;
    tick = Date.now();
    if (document.hidden) return;
    if (away > sleepJump) wake(away);
    else watch();
  }, watchEvery);
}
