import { connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { holdPort } from "../../../src/host/hold-port.ts";

async function held(ports: readonly number[]) {
  const port = await holdPort("127.0.0.1", ports);
  if (!port.ok) throw new Error(port.code);
  onTestFinished(port.letGo);
  return port;
}

it("takes the first that is free, for itself until it is let go", async () => {
  const first = await held([0]);
  const second = await held([first.port, 0]);
  expect(second.port).not.toBe(first.port);
  expect(await holdPort("127.0.0.1", [first.port])).toEqual({ ok: false, code: "port-terpakai" });
  // Handed to our own server process: still no other hub's.
  await first.handOver();
  expect(await holdPort("127.0.0.1", [first.port])).toEqual({ ok: false, code: "port-terpakai" });
  await first.letGo();
  expect((await held([first.port])).port).toBe(first.port);
});

it("hangs up on whoever calls before the door is open", async () => {
  const { port } = await held([0]);
  const ended = await new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("data", () => resolve("berbicara"));
    socket.on("error", () => {});
    socket.on("close", () => resolve("ditutup"));
  });
  expect(ended).toBe("ditutup");
});

it("says that an address is not ours, whatever the port", async () => {
  expect(await holdPort("192.0.2.1", [0, 8080])).toEqual({ ok: false, code: "alamat-tidak-ada" });
});
