// Everything the set-up says goes to standard error: standard output belongs to the command that was asked for.

/** Trouble the person at the keyboard can act on: its message is shown as it is, without a stack. */
export class SetupProblem extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`bijak: ${line}\n`);
}

/**
 * Runs a long step and keeps telling that it is alive, every ten seconds.
 * @template T
 * @param {string} label what is being done, in Indonesian
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = Date.now();
  say(`${label} …`);
  const heartbeat = setInterval(() => say(`${label} … masih berjalan (${secondsSince(began)} d)`), 10_000);
  try {
    const value = await work();
    say(`${label}: ${secondsSince(began)} d`);
    return value;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * @param {number} began milliseconds, from Date.now()
 * @returns {string} seconds with one decimal
 */
export function secondsSince(began) {
  return ((Date.now() - began) / 1000).toFixed(1);
}

/**
 * The one place where a script's failure becomes words and an exit code.
 * @param {() => Promise<number>} work resolves to the exit code
 */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
