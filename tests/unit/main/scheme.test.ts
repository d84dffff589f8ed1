import { mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";

type Handler = (request: { method: string; url: string }) => Promise<Response>;
const handlers = new Map<string, Handler>();
vi.mock("electron", () => ({
  protocol: {
    handle: (scheme: string, handler: Handler) => handlers.set(scheme, handler),
    registerSchemesAsPrivileged: () => {},
  },
}));
const { contentSecurityPolicy, fileWithin, serveScheme } = await import("../../../src/main/scheme.ts");

let home = "";
let root = "";
beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), "bijak-skema-")));
  root = join(home, "deck");
  await mkdir(join(root, "gambar"), { recursive: true });
  await mkdir(join(home, "deck-lain"));
  await mkdir(join(root, "folder.png"));
  const files = {
    "rahasia.txt": "RAHASIA",
    "rahasia.png": "RAHASIA",
    "deck-lain/luar.png": "RAHASIA",
    "deck/index.html": "<!doctype html>",
    "deck/gambar/peta kota.png": "png",
    "deck/gambar/é.svg": "<svg/>",
    "deck/..titik.png": "png",
    "deck/100%.png": "png",
    "deck/deck.id.md": "# deck",
    "deck/app.js": "1",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text);
  await symlink(join(home, "rahasia.png"), join(root, "tautan.png"));
  await symlink(home, join(root, "naik"));
  await symlink(join(home, "deck-lain"), join(root, "lain"));
  await symlink(join(root, "gambar"), join(root, "dalam"));
  await symlink("/", join(root, "akar"));
  await symlink("melingkar", join(root, "melingkar"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const up = [
  "..",
  "%2e%2e",
  "%2E%2E",
  ".%2e",
  "%2e.",
  "%252e%252e",
  "..%00",
  "..;",
  "....",
  "%c0%ae%c0%ae",
  "%uff0e%uff0e",
  "．．",
];
const slashes = ["/", "%2f", "%2F", "%252f", "\\", "%5c", "%5C", "//"];
const climbs = up.flatMap((dots) => slashes.map((slash) => `/${dots}${slash}rahasia.txt`));
const attempts = [
  ...climbs,
  ...climbs.map((climb) => `/gambar/..${climb}`),
  "/../deck-lain/luar.png",
  "/..%2fdeck-lain%2fluar.png",
  "/gambar/../../rahasia.png",
  "/gambar/%2e%2e/%2e%2e/rahasia.png",
  "/./../rahasia.txt",
  "/tautan.png",
  "/naik/rahasia.txt",
  "/naik/deck-lain/luar.png",
  "/lain/luar.png",
  "/akar/etc/passwd",
  "/dalam/../../rahasia.txt",
  "/etc/passwd",
  "//etc/passwd",
  "/%2fetc%2fpasswd",
  "/file:///etc/passwd",
  "/C:/Windows/win.ini",
  "/C:%5CWindows%5Cwin.ini",
  "/c%3a/Windows/win.ini",
  "//server/share/x.png",
  "/%5c%5cserver%5cshare%5cx.png",
  "/~/rahasia.txt",
  "/proc/self/environ",
  "/index.html%00.png",
  "/index.html\0.png",
  "/index.html/",
  "/index.html/../../rahasia.txt",
  "/melingkar",
  "/%",
  "/%zz",
  "/%e0%a4%a",
  "/INDEX.HTML/..%2f..%2frahasia.txt",
  "",
  "/",
  "/.",
  "/..",
  "/../deck",
  `/${"../".repeat(60)}etc/passwd`,
  `/${"%2e%2e%2f".repeat(60)}etc/passwd`,
  `/${"a".repeat(5_000)}`,
];

describe("a path from a page", () => {
  it("is tried in more than sixty ways here", () => {
    expect(new Set(attempts).size).toBeGreaterThan(60);
  });

  it.each(attempts.map((attempt) => [attempt.slice(0, 60), attempt] as const))(
    "%j leads nowhere",
    async (_said, attempt) => {
      expect(await fileWithin(root, attempt)).toBeNull();
    },
  );

  it.each([
    ["/index.html", "index.html"],
    ["/gambar/peta%20kota.png", "gambar/peta kota.png"],
    ["/gambar/%C3%A9.svg", "gambar/é.svg"],
    ["/gambar/../index.html", "index.html"],
    ["/./gambar/./peta kota.png", "gambar/peta kota.png"],
    ["/%2e%2e%74itik.png", "..titik.png"],
    ["/..titik.png", "..titik.png"],
    ["/100%25.png", "100%.png"],
    ["/dalam/peta%20kota.png", "gambar/peta kota.png"],
    ["//index.html", "index.html"],
    ["/../deck/index.html", "index.html"],
  ])("%s is the file %s", async (path, file) => {
    const found = await fileWithin(root, path);
    expect(found && relative(root, found)).toBe(file);
  });

  it("leads nowhere in a folder that is gone", async () => {
    expect(await fileWithin(join(home, "tidak-ada"), "/index.html")).toBeNull();
  });
});

describe("bijak://", () => {
  const ask = async (url: string, method = "GET") => {
    serveScheme({ pages: root, deck: () => root });
    const answer = await handlers.get("bijak")!({ method, url });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };

  it.each([
    ["a page", "bijak://app/index.html", "text/html; charset=utf-8"],
    ["a page by its query", "bijak://app/index.html?x=1#y", "text/html; charset=utf-8"],
    ["a script of ours", "bijak://app/app.js", "text/javascript; charset=utf-8"],
    ["a deck's picture", "bijak://deck/gambar/peta%20kota.png", "image/png"],
  ])("serves %s, with the policy and no sniffing", async (_what, url, type) => {
    const { status, headers } = await ask(url);
    expect([status, headers.get("content-type")]).toEqual([200, type]);
    expect(headers.get("content-security-policy")).toBe(contentSecurityPolicy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each([
    ["a page of a deck", "bijak://deck/index.html"],
    ["a script of a deck", "bijak://deck/app.js"],
    ["a deck's own text", "bijak://deck/deck.id.md"],
    ["a type nobody named", "bijak://app/deck.id.md"],
    ["another host", "bijak://lain/index.html"],
    ["a folder named like a picture", "bijak://deck/folder.png"],
    ["a link out", "bijak://deck/tautan.png"],
    ["a climb", "bijak://deck/..%2frahasia.png"],
  ])("refuses %s", async (_what, url) => {
    const { status, body } = await ask(url);
    expect([status, body]).toEqual([404, ""]);
  });

  it.each(["POST", "PUT", "HEAD", "DELETE"])("refuses %s", async (method) => {
    expect((await ask("bijak://app/index.html", method)).status).toBe(404);
  });

  it("allows no inline code, no other origin and nothing by default", () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    for (const never of ["unsafe", "http:", "https:", "*", "ws:"])
      expect(contentSecurityPolicy).not.toContain(never);
  });
});
