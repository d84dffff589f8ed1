import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createFakeHost,
  type FakeHost,
  http,
  locked,
  open,
  revealed,
  room,
  startServer,
  until,
  waiting,
} from "./fake-host.ts";

let host: FakeHost;
let server: Awaited<ReturnType<typeof startServer>>;
const path = `/j/${room.token}`;
const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? "";

const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  http(server.port, path, {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: {
      Origin: `http://127.0.0.1:${server.port}`,
      "Content-Type": "application/x-www-form-urlencoded",
      ...headers,
    },
  });
const form = async (): Promise<Record<string, string>> => {
  const { body } = await http(server.port, path);
  return {
    putaran: hidden(body, "putaran"),
    kunci: hidden(body, "kunci"),
    peserta: hidden(body, "peserta"),
    pilihan: "ya",
  };
};

beforeEach(async () => {
  host = createFakeHost();
  server = await startServer(host);
  server.send({ type: "state", state: open });
});
afterEach(() => server.stop());

describe("voting without a script", () => {
  test("the page shows the question as text and a button for each answer", async () => {
    const { status, body } = await http(server.port, path);
    expect(status).toBe(200);
    expect(body).toContain("Boleh &lt;b&gt;diunggah&lt;/b&gt;?");
    expect(body.match(/<button [^>]*name="pilihan"/g)).toHaveLength(3);
    expect(body).toContain("Anonim");
    expect(body).toContain(`data-peserta="${hidden(body, "peserta")}"`);
  });

  test("a post is answered 'tersimpan' only after the host has settled", async () => {
    let written = (): void => {};
    let answered = false;
    host.useDisk(() => new Promise((resolve) => (written = resolve)));
    const vote = post(await form()).then((answer) => {
      answered = true;
      return answer;
    });
    await until(() => host.heard.some((message) => message.type === "ballots"));
    expect(answered).toBe(false);
    written();
    const { status, body, headers } = await vote;
    expect(status).toBe(200);
    expect(body).toContain("Tersimpan ✓");
    expect(body).toMatch(/class="option chosen"[^>]*value="ya"/);
    expect(String(headers["set-cookie"])).toMatch(
      /^bijak-peserta=[\w.-]+; Path=\/; Max-Age=\d+; SameSite=Strict$/,
    );
    expect([...host.chosen.values()]).toEqual(["ya"]);
  });

  test("two quick taps before the cookie arrives are one person", async () => {
    const fields = await form();
    await Promise.all([post(fields), post(fields)]);
    expect(host.chosen.size).toBe(1);
  });

  test("the cookie keeps the person over pages, and the answer may change", async () => {
    const first = await post(await form());
    const Cookie = String(first.headers["set-cookie"]).split(";")[0] ?? "";
    await post({ ...(await form()), pilihan: "tidak" }, { Cookie });
    expect([...host.chosen.values()]).toEqual(["tidak"]);
    const { body } = await http(server.port, path, { headers: { Cookie } });
    expect(body).toMatch(/class="option chosen"[^>]*value="tidak"/);
  });

  test("a disk that does not answer in time is not called saved, and the same answer goes again", async () => {
    await server.stop();
    host = createFakeHost();
    host.useDisk(() => new Promise(() => {}));
    server = await startServer(host, { settleTimeout: 50 });
    server.send({ type: "state", state: open });
    const fields = await form();
    const { status, body } = await post(fields);
    expect(status).toBe(503);
    expect(body).not.toContain("Tersimpan");
    expect(hidden(body, "kunci")).toBe(fields["kunci"]);
  });

  test("a refusal is said in words", async () => {
    host.lock();
    const { status, body } = await post(await form());
    expect(status).toBe(409);
    expect(body).toContain("sudah dikunci");
  });

  test.each([
    ["no choice", {}],
    ["a key that is no key", { putaran: "r1", pilihan: "ya", kunci: "<script>" }],
    ["nothing of a form", { x: "y" }],
  ])("a post with %s changes nothing", async (_, fields) => {
    expect((await post(fields as Record<string, string>)).status).toBe(400);
    expect(host.ballots).toEqual([]);
  });

  test("a body of a megabyte is refused", async () => {
    const answer = await post({ pilihan: "x".repeat(1_000_000) }).catch(() => null);
    expect(answer === null || answer.status === 413).toBe(true);
    expect(host.ballots).toEqual([]);
  });

  test("without an Origin of ours a post is refused", async () => {
    const fields = await form();
    expect((await post(fields, { Origin: "http://evil.example" })).status).toBe(403);
    expect((await post(fields, { Origin: "null" })).status).toBe(403);
    expect((await post(fields, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect(host.ballots).toEqual([]);
  });

  test.each([
    ["waiting", waiting, "Anda sudah bergabung"],
    ["locked", locked, "Pertanyaan sudah dikunci"],
    ["revealed", revealed(1234), "1.234 suara"],
  ])("the page when %s", async (_, state, words) => {
    server.send({ type: "state", state });
    const { body } = await http(server.port, path);
    expect(body).toContain(words);
    expect(body).not.toContain("<button");
  });

  test("the plain page loads itself again and has no script at all", async () => {
    const { body } = await http(server.port, `${path}?polos`);
    expect(body).not.toContain("<script");
    expect(body).toContain('http-equiv="refresh"');
  });
});

describe("the language of a page", () => {
  test("is the hall's, with a way to the other one", async () => {
    const { body } = await http(server.port, path);
    expect(body).toContain('<html lang="id">');
    expect(body).toContain(`lang="en" href="${path}?lang=en">English</a>`);
  });

  test("is the person's own once asked for, and stays with the form and its answer", async () => {
    const { body } = await http(server.port, `${path}?polos&lang=en`);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain("Tap one answer.");
    expect(body).toContain(`action="${path}?polos&amp;lang=en"`);
    expect(body).toContain(`url=${path}?polos&amp;lang=en"`);
    expect(body).toContain(`lang="id" href="${path}?polos&amp;lang=id">Bahasa Indonesia</a>`);
  });

  test("follows nobody who asks for one we do not speak", async () => {
    const { body } = await http(server.port, `${path}?lang=%22%3E`);
    expect(body).toContain('<html lang="id">');
    expect(body).not.toContain("lang=%22");
  });

  test("goes along from the typed code into the room", async () => {
    const { body } = await http(server.port, "/?lang=en");
    expect(body).toContain('<input type="hidden" name="lang" value="en">');
    const { headers } = await http(server.port, "/?lang=en&kode=ABCD23");
    expect(headers["location"]).toBe(`${path}?lang=en`);
  });
});

describe("the typed code", () => {
  test.each(["ABCD23", "abcd23", " abc-d23 "])("%j leads to the room", async (typed) => {
    const { status, headers } = await http(server.port, `/?kode=${encodeURIComponent(typed)}`);
    expect(status).toBe(303);
    expect(headers["location"]).toBe(path);
  });

  test("is asked for at the front door", async () => {
    const { status, body } = await http(server.port, "/");
    expect(status).toBe(200);
    expect(body).toContain('name="kode"');
  });

  test("guessed wrong too often is no longer looked at, for that address alone", async () => {
    const guess = (localAddress: string) => http(server.port, "/?kode=ZZZZZZ", { localAddress });
    const answers = [];
    for (let at = 0; at < 32; at += 1) answers.push((await guess("127.0.0.5")).status);
    expect(answers).toEqual([...Array<number>(30).fill(404), 429, 429]);
    expect((await guess("127.0.0.6")).status).toBe(404);
  });
});

describe("what is served", () => {
  test("every answer carries the page's policy", async () => {
    for (const at of ["/", path, "/phone.js", "/tidak-ada"]) {
      const { headers } = await http(server.port, at);
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  test("the page's files, and zipped for those who take it", async () => {
    expect((await http(server.port, "/phone.js?v=1")).body).toBe("// naskah");
    const { headers } = await http(server.port, "/phone.css", { headers: { "Accept-Encoding": "gzip" } });
    expect(headers["content-encoding"]).toBe("gzip");
  });

  test.each([
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/j/../../etc/passwd",
    "/phone.js/../../server/index.js",
    "/%2e%2e/%2e%2e/etc/passwd",
    "//evil.example/",
    "/index.js",
    "/j/",
    "/j/ruang-lain-0123456789",
    `${path}/`,
    `${path}/ws`,
    "/%",
    "http://evil.example/",
  ])("nothing at %s", async (at) => {
    const { status, body } = await http(server.port, at);
    expect(status).toBe(404);
    expect(body).not.toMatch(/root:|"name": "bijak"/);
  });

  test("a foreign Host gets 421 on every path", async () => {
    for (const at of ["/", path, "/phone.js", "/x"])
      expect((await http(server.port, at, { headers: { Host: "evil.example" } })).status).toBe(421);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "TRACE"])("%s is not a thing here", async (method) => {
    expect((await http(server.port, path, { method })).status).toBe(405);
  });

  test("headers over 8 KiB are refused", async () => {
    const { status } = await http(server.port, "/", { headers: { "X-Long": "x".repeat(9_000) } });
    expect(status).toBe(431);
  });

  test("headers that drip in are cut off", async () => {
    await server.stop();
    host = createFakeHost();
    server = await startServer(host, { headersTimeout: 100, connectionsCheckingInterval: 50 });
    const socket = connect(server.port, "127.0.0.1");
    let gone = false;
    socket.on("close", () => (gone = true));
    socket.on("error", () => {});
    socket.resume();
    socket.write("GET / HTTP/1.1\r\nHost: 127");
    await until(() => gone);
    expect((await http(server.port, "/")).status).toBe(200);
  });

  test("an address has only so many connections", async () => {
    await server.stop();
    host = createFakeHost();
    server = await startServer(host, { connectionsPerAddress: 3 });
    const sockets = Array.from({ length: 3 }, () =>
      connect({ port: server.port, host: "127.0.0.1", localAddress: "127.0.0.7" }),
    );
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.on("connect", resolve))));
    await expect(http(server.port, "/", { localAddress: "127.0.0.7" })).rejects.toThrow(/hang up|ECONNRESET/);
    expect((await http(server.port, "/", { localAddress: "127.0.0.8" })).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});

test("a request that breaks off half way leaves the server standing", async () => {
  const broken = request({
    port: server.port,
    host: "127.0.0.1",
    path,
    method: "POST",
    headers: { "Content-Length": 500, Origin: `http://127.0.0.1:${server.port}` },
  });
  broken.on("error", () => {});
  broken.write("pilihan=");
  await until(() => broken.socket?.readyState === "open");
  broken.destroy();
  expect((await http(server.port, path)).status).toBe(200);
});
