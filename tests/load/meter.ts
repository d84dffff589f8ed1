import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";

/** What the kernel says of a process (Linux): seconds of processor, megabytes held and held at most, open descriptors. */
export type Reading = { cpu: number; rss: number; peak: number; descriptors: number };

/** The kernel counts processor time in hundredths of a second. */
const ticks = 100;

export function reading(pid: number): Reading {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? Number.NaN) / 1_024;
  return {
    cpu: cpuOf(pid),
    rss: megabytes("VmRSS"),
    peak: megabytes("VmHWM"),
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
  };
}

function cpuOf(pid: number): number {
  // The name in parentheses may hold anything; the fields count from behind it.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);
}

/** Seconds of processor the whole machine has spent working, all cores together. */
function machineCpu(): number {
  const fields =
    readFileSync("/proc/stat", "utf8").split("\n", 1)[0]?.trim().split(/\s+/).slice(1).map(Number) ?? [];
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0, steal = 0] = fields;
  return (user + nice + system + irq + soft + steal) / ticks;
}

export type Share = {
  /** Cores each of the named processes used, 1 for one whole. */
  each: number[];
  /** Cores everybody else on the machine used meanwhile. */
  others: number;
};

/** Starts counting; answers the shares since then. */
export function meter(pids: readonly number[]): () => Share {
  const from = { at: performance.now(), each: pids.map(cpuOf), all: machineCpu() };
  return () => {
    const seconds = (performance.now() - from.at) / 1_000;
    const each = pids.map((pid, at) => (cpuOf(pid) - (from.each[at] ?? 0)) / seconds);
    const all = (machineCpu() - from.all) / seconds;
    return { each, others: Math.max(0, all - each.reduce((sum, one) => sum + one, 0)) };
  };
}

/**
 * This process and those it starts go before others on the machine, if we may: figures of a server, not of its
 * neighbours. Where Linux shares by sessions, niceness counts only within one, and the session has its own.
 */
export function goFirst(): void {
  setPriority(-15);
  writeFileSync("/proc/self/autogroup", "-15");
}
