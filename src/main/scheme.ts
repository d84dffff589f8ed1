import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, relative, isAbsolute, sep } from "node:path";
import { protocol } from "electron";

export const scheme = "bijak";
export const pageOrigin = `${scheme}://app`;

/** No inline script or style, nothing remote: a deck or pack that got past every other check still cannot run or fetch. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' bijak://deck data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".woff2": "font/woff2",
};
const pictures = new Set([".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif"]);

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** `bijak://app/…` is the built pages, `bijak://deck/…` the pictures beside the open deck. */
export function serveScheme(roots: { pages: string; deck: () => string }): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const deck = url.host === "deck";
    if (request.method !== "GET" || (url.host !== "app" && !deck)) return refuse(404);
    const file = await fileWithin(deck ? roots.deck() : roots.pages, url.pathname);
    const type = file && types[extname(file).toLowerCase()];
    if (!file || !type || (deck && !pictures.has(extname(file).toLowerCase()))) return refuse(404);
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        "content-type": type,
        "content-security-policy": contentSecurityPolicy,
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      },
    });
  });
}

/** The file a URL's path names inside a folder, links followed; null when it is elsewhere, not there or no file. */
export async function fileWithin(root: string, pathname: string): Promise<string | null> {
  try {
    const name = decodeURIComponent(pathname);
    if (name.includes("\0") || name.includes("\\")) return null;
    const folder = await realpath(root);
    const file = await realpath(join(folder, name));
    const inside = relative(folder, file);
    if (!(await stat(file)).isFile()) return null;
    return inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)
      ? null
      : file;
  } catch {
    return null;
  }
}

const refuse = (status: number): Response => new Response(null, { status });
