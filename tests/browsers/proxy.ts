import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from "node:http";
import { connect, type Socket } from "node:net";

/** What a proxy does to a kind of traffic: lets it pass, refuses it, or takes it and never answers. */
export type Treatment = "pass" | "refuse" | "stall";
export type Rules = {
  /** Sockets come as CONNECT. */
  sockets: Treatment;
  /** `hold`: takes the whole answer before it gives any of it on, as a virus scanner does. */
  streams: Treatment | "hold";
  questions: Treatment;
  /** `drop`: as in a browser that keeps none. */
  cookies?: "pass" | "drop";
};

export type Proxy = Awaited<ReturnType<typeof openProxy>>;

/** An office proxy, as phones with a manual or automatic proxy meet one. It leads every name to loopback. */
export async function openProxy(rules: Rules) {
  const open = new Set<Socket>();
  const counts = { sockets: 0, streams: 0, questions: 0, pages: 0 };

  const forward = (request: IncomingMessage, response: ServerResponse, held: boolean): void => {
    const target = new URL(request.url ?? "", "http://tidak.ada");
    const onward = httpRequest(
      {
        host: "127.0.0.1",
        port: target.port,
        path: target.pathname + target.search,
        method: request.method,
        headers: without("cookie", request.headers),
        agent: false,
      },
      (answer) => {
        const headers = without("set-cookie", answer.headers);
        const chunks: Buffer[] = [];
        if (!held) {
          response.writeHead(answer.statusCode ?? 502, headers);
          answer.pipe(response);
          return;
        }
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          response.writeHead(answer.statusCode ?? 502, headers);
          response.end(Buffer.concat(chunks));
        });
      },
    );
    onward.on("error", () => response.destroy());
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  };

  const without = (name: string, headers: IncomingHttpHeaders): IncomingHttpHeaders => {
    const { [name]: dropped, ...others } = headers;
    return rules.cookies === "drop" && dropped !== undefined ? others : headers;
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "", "http://tidak.ada").pathname;
    const kind = path.endsWith("/alir") ? "streams" : path.endsWith("/tanya") ? "questions" : "pages";
    counts[kind] += 1;
    const treatment = kind === "pages" ? "pass" : rules[kind];
    if (treatment === "stall") return;
    if (treatment === "refuse") response.writeHead(502).end();
    else forward(request, response, treatment === "hold");
  });
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    counts.sockets += 1;
    socket.on("error", () => {});
    if (rules.sockets === "stall") return;
    if (rules.sockets === "refuse") {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const onward = connect(Number(request.url?.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    rules,
    counts,
    address: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    /** Cuts everything that is open, as a phone that changes networks does. */
    cut() {
      for (const socket of open) socket.destroy();
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
