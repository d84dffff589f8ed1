import type { IncomingMessage, ServerResponse } from "node:http";

/** Sent with everything. The page may run our script, use our style and talk to us; nothing else. */
export function headers(host: string): Record<string, string> {
  return {
    // Older Safari does not take 'self' for sockets, so the address stands there in words.
    "Content-Security-Policy": `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; connect-src 'self' ws://${host}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    // Not "no-referrer": that would make browsers send "Origin: null" with our own form.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

export type Answer = {
  status: number;
  type: string;
  body: string | Buffer;
  more?: Record<string, string>;
};

export function respond(response: ServerResponse, host: string, answer: Answer): void {
  response.writeHead(answer.status, {
    ...headers(host),
    "Content-Type": answer.type,
    "Content-Length": Buffer.byteLength(answer.body),
    "Cache-Control": "no-store",
    ...answer.more,
  });
  response.end(answer.body);
}

export const html = (status: number, body: string, more: Record<string, string> = {}): Answer => ({
  status,
  type: "text/html; charset=utf-8",
  body,
  more,
});

export const plain = (status: number, body: string): Answer => ({
  status,
  type: "text/plain; charset=utf-8",
  body,
});

/** A body of JSON as `read` has it; null for another type of body, a longer one, and whatever `read` refuses. */
export async function readJson<T>(
  request: IncomingMessage,
  most: number,
  read: (body: string) => T | null,
): Promise<T | null> {
  if (request.headers["content-type"] !== "application/json") return null;
  const body = await readBody(request, most);
  return body === null ? null : read(body);
}

/** The whole body as text; null when it is longer than `most` bytes or never finished. */
export function readBody(request: IncomingMessage, most: number): Promise<string | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else resolve(null);
    });
    request.on("end", () => resolve(size <= most ? Buffer.concat(chunks).toString("utf8") : null));
    request.on("close", () => resolve(null));
  });
}

/** One cookie by its name; null when it was not sent. */
export function cookie(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}
