import { connect } from "node:net";
import { expect, test } from "vitest";
import { askPath, roomPath, socketPath } from "../../src/wire/live.ts";
import { room } from "../unit/server/fake-host.ts";
import { arena, votes } from "./arena.ts";

/** Sends the bytes as they are; answers the first status, or 0 for a line that ends without one. */
function raw(port: number, text: string): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port, localAddress: "127.0.0.66" });
    let heard = "";
    socket.on("error", () => resolve(0));
    socket.on("data", (data) => {
      heard += data.toString("latin1");
      const status = /^HTTP\/1\.1 (\d{3})/.exec(heard);
      if (!status) return;
      resolve(Number(status[1]));
      socket.destroy();
    });
    socket.on("close", () => resolve(0));
    socket.write(text);
  });
}

const request = (line: string, headers: readonly string[], body = ""): string =>
  `${line} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n${body}`;
const upgrade = [
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
];
const json = ["Content-Type: application/json", "Content-Length: 2"];
const form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 0"];

type Way = { line: string; more: readonly string[]; body?: string; fine: number };
/** Every way to act. What our own page gets for it is `fine`. */
const acts: Record<string, Way> = {
  "a socket": { line: `GET ${socketPath(room.token)}`, more: upgrade, fine: 101 },
  "a question": { line: `POST ${askPath(room.token)}`, more: json, body: "[]", fine: 400 },
  "a form": { line: `POST ${roomPath(room.token)}`, more: form, fine: 400 },
};
/** The way in by another door: `HOST` stands for our own address. */
const foreign: [name: string, headers: string[], status: number][] = [
  ["ours", ["Host: HOST", "Origin: http://HOST"], 0],
  ["from a foreign page", ["Host: HOST", "Origin: http://jahat.example"], 403],
  ["from a page on another port of ours", ["Host: HOST", "Origin: http://127.0.0.1:1"], 403],
  ["from a page that begins like ours", ["Host: HOST", "Origin: http://HOST.jahat.example"], 403],
  ["from Origin null", ["Host: HOST", "Origin: null"], 403],
  ["without an Origin", ["Host: HOST"], 403],
  ["called cross-site", ["Host: HOST", "Origin: http://HOST", "Sec-Fetch-Site: cross-site"], 403],
  ["called same-site", ["Host: HOST", "Origin: http://HOST", "Sec-Fetch-Site: same-site"], 403],
  ["by another name (rebinding)", ["Host: jahat.example", "Origin: http://jahat.example"], 421],
  ["by our name in another's", ["Host: HOST.jahat.example", "Origin: http://HOST.jahat.example"], 421],
  ["by a name with a user in it", ["Host: HOST@jahat.example", "Origin: http://HOST"], 421],
  ["with a second Origin", ["Host: HOST", "Origin: http://HOST", "Origin: http://jahat.example"], 403],
];

test.each(
  Object.entries(acts).flatMap(([what, way]) =>
    foreign.map(([name, ...rest]) => [what, name, way, ...rest] as const),
  ),
)("%s %s", async (_, __, way, headers, status) => {
  const { host, port } = await arena();
  const named = headers.map((header) => header.replaceAll("HOST", `127.0.0.1:${port}`));
  expect(await raw(port, request(way.line, [...named, ...way.more], way.body))).toBe(status || way.fine);
  expect(host.ballots).toEqual([]);
});

test.each([
  ["no Host", ["Accept: */*"]],
  ["a length and chunks at once", ["Host: HOST", "Content-Length: 3", "Transfer-Encoding: chunked"]],
  ["two lengths", ["Host: HOST", "Content-Length: 3", "Content-Length: 4"]],
  ["a header with a line feed of its own", ["Host: HOST", "X: a\nHost: jahat.example"]],
  ["headers over 8 KiB", ["Host: HOST", `X: ${"a".repeat(9_000)}`]],
])("a request with %s is turned away", async (_, headers) => {
  const { port } = await arena();
  const named = headers.map((header) => header.replaceAll("HOST", `127.0.0.1:${port}`));
  const status = await raw(port, request(`POST ${roomPath(room.token)}`, named));
  expect([400, 421, 431]).toContain(status);
  expect(await votes(port)).toBe("tersimpan");
});

test("a request target with another server in it does not change whom we answer for", async () => {
  const { port } = await arena();
  const ours = [`Host: 127.0.0.1:${port}`];
  expect(await raw(port, request(`GET http://jahat.example${roomPath(room.token)}`, ours))).toBe(404);
  expect(await raw(port, request("GET http://jahat.example/", ["Host: jahat.example"]))).toBe(421);
  expect(await raw(port, request("CONNECT jahat.example:80", ours))).toBe(0);
});

test.each([
  "/../package.json",
  "/..%2f..%2fetc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/phone.js/../../server/index.js",
  "/phone.js%00.css",
  "/phone.js.map",
  "/server/index.js",
  "/index.js",
  "/.git/config",
  "//etc/passwd",
  "/\\..\\..\\etc\\passwd",
  "/j/../phone.js",
  `/j/${room.token}/../../phone.js`,
  "/%c0%ae%c0%ae/etc/passwd",
  "/phone.js;jsessionid=1",
  `/${"../".repeat(200)}etc/passwd`,
  "/%",
])("GET %s finds nothing", async (path) => {
  const { port } = await arena();
  expect(await raw(port, request(`GET ${path}`, [`Host: 127.0.0.1:${port}`]))).toBe(404);
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
  "%s is no word of ours",
  async (method) => {
    const { port } = await arena();
    const headers = [`Host: 127.0.0.1:${port}`, `Origin: http://127.0.0.1:${port}`];
    expect(await raw(port, request(`${method} ${roomPath(room.token)}`, headers))).toBe(405);
  },
);
