/**
 * Tells once when this command has been asked to end. A terminal's Ctrl+C arrives as a signal; a signal sent to npm
 * alone ends npm and the shell between us without reaching us, so the parent is watched too.
 * @param {(signal: NodeJS.Signals) => void} handler
 * @returns {() => void} stops listening
 */
export function onSignal(handler) {
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  const parent = process.ppid;
  let told = false;
  const tell = (/** @type {NodeJS.Signals} */ signal) => {
    if (!told) handler(signal);
    told = true;
  };
  const watch = setInterval(() => {
    if (process.env["npm_lifecycle_event"] !== undefined && process.ppid !== parent) tell("SIGTERM");
  }, 300);
  for (const signal of signals) process.on(signal, tell);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, tell);
  };
}
