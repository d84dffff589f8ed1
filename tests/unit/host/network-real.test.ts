import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";
import { type Choice, lookAround } from "../../../src/host/network.ts";
import { createDoor, type Door } from "../../../src/host/network-door.ts";
import { createServerProcess, type ServerProcess } from "../../../src/host/server-process.ts";
import { liveVersion, type ServerMessage, socketPath } from "../../../src/wire/live.ts";
import { createFakeHost, open as asked, room, until } from "../server/fake-host.ts";
import { listening, serverHere } from "./server-here.ts";

/** Another machine on this one's wires: a network of its own, and two cables to it. */
const other = "bijak-uji";
const cable = { name: "enxbijakuji0", mine: "10.213.78.1", theirs: "10.213.78.2" };
const air = { name: "wlxbijakuji0", mine: "10.213.79.1", theirs: "10.213.79.2" };
const ip = (...args: string[]) => execFileSync("ip", args, { stdio: ["ignore", "ignore", "pipe"] });

/** Only where the test may build networks: as root on Linux, with a kernel that has veth. */
function mayBuild(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    ip("link", "add", "bijakuji9", "type", "veth", "peer", "name", "bijakuji8");
    ip("link", "del", "bijakuji9");
    return true;
  } catch {
    return false;
  }
}
function plug({ name, mine, theirs }: typeof cable): void {
  const end = `p${name.slice(0, 3)}uji`;
  ip("link", "add", name, "type", "veth", "peer", "name", end);
  ip("link", "set", end, "netns", other);
  ip("addr", "add", `${mine}/24`, "dev", name);
  ip("link", "set", name, "up");
  ip("-n", other, "addr", "add", `${theirs}/24`, "dev", end);
  ip("-n", other, "link", "set", end, "up");
}
const quietly = (act: () => void): void => {
  try {
    act();
  } catch {
    // It was not there.
  }
};

const cleaning: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0).toReversed()) await clean();
});

/** A phone in the other network, speaking the protocol over the wires. */
function phone(host: string, port: number, token: string | null) {
  const script = `
    const socket = new WebSocket("ws://${host}:${port}${socketPath(room.token)}", { headers: { origin: "http://${host}:${port}" } });
    socket.onopen = () => socket.send(JSON.stringify({ type: "hello", v: ${liveVersion}, token: ${JSON.stringify(token)} }));
    socket.onmessage = ({ data }) => console.log(data);
    socket.onerror = () => process.exit(1);
    process.stdin.on("data", (data) => socket.send(String(data).trim()));
  `;
  const child: ChildProcess = spawn("ip", ["netns", "exec", other, process.execPath, "-e", script], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  cleaning.push(() => child.kill());
  const got: ServerMessage[] = [];
  if (child.stdout) createInterface(child.stdout).on("line", (line) => void got.push(JSON.parse(line)));
  return {
    got,
    say: (message: unknown) => void child.stdin?.write(`${JSON.stringify(message)}\n`),
    moved: () => got.findLast((message) => message.type === "state")?.moved,
  };
}

test.runIf(mayBuild())(
  "over real wires: phones are told of another network, and nothing is lost when the first is pulled",
  async () => {
    cleaning.push(() => quietly(() => ip("netns", "del", other)));
    for (const { name } of [cable, air]) cleaning.push(() => quietly(() => ip("link", "del", name)));
    ip("netns", "add", other);
    plug(cable);
    const host = createFakeHost();
    let choices: Choice[] = [];
    let server: ServerProcess | null = null;
    const door: Door = createDoor({
      look: () => lookAround(choices),
      server: (callbacks) => {
        server = createServerProcess({
          ...callbacks,
          spawn: () => serverHere({ leaving: 1_000, tick: 10 }),
          onBallots: host.write,
          recall: host.recall,
        });
        return server;
      },
      onChosen: (network, candidate) => (choices = [{ network, candidate }]),
      onPort: () => {},
      onNews: () => {},
      onChange: () => {},
      every: 50,
    });
    cleaning.push(() => door.close());
    const openAt = async (address: string) => {
      await until(() => {
        const state = door.state();
        return state.status === "terbuka" && state.host === address;
      });
      return (await listening()).filter((each) => each.endsWith(":51399"));
    };

    await door.open({ room, port: 51_399, wanted: cable.mine });
    expect(await openAt(cable.mine)).toEqual([`${cable.mine}:51399`]);
    server!.show(asked);
    const first = phone(cable.mine, 51_399, null);
    await until(() => first.got.some(({ type }) => type === "state"));
    first.say({ type: "ballot", run: "r1", key: "kunci-kabel", answer: "ya" });
    await until(() => first.got.some(({ type }) => type === "ack"));

    plug(air);
    await until(() => door.candidates().some(({ address }) => address === air.mine));
    await door.open({ room, port: 51_399, wanted: air.mine });
    expect(await openAt(air.mine)).toContain(`${air.mine}:51399`);
    await until(() => first.moved() !== undefined);
    expect(first.moved()).toBe(`http://${air.mine}:51399/j/${room.token}`);
    const welcome = first.got.find((message) => message.type === "welcome");
    const second = phone(air.mine, 51_399, welcome?.token ?? null);
    await until(() => second.got.some(({ type }) => type === "mine"));
    expect(second.got.find(({ type }) => type === "mine")).toMatchObject({ answer: "ya" });
    expect(host.ballots.length).toBe(1);

    // Pulled out: whatever is best now is where the door stands, and it is not the dead address.
    ip("link", "del", air.name);
    await until(() => door.host() !== air.mine);
    const best = (await lookAround(choices)).candidates[0]?.address ?? "";
    expect(await openAt(best)).toContain(`${best}:51399`);
  },
  30_000,
);

test.runIf(!mayBuild())("over real wires: needs root on Linux with veth, so it was not tried here", () => {
  expect(mayBuild()).toBe(false);
});
