import fs from "node:fs";

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

/**
 * A command line whose program ends when we do, even if we are killed: Linux can promise that through setpriv.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {[program: string, args: string[]]}
 */
export function tiedToUs(program, args) {
  const setpriv = "/usr/bin/setpriv";
  if (process.platform !== "linux" || !fs.existsSync(setpriv)) return [program, [...args]];
  return [setpriv, ["--pdeathsig", "TERM", program, ...args]];
}
