import type { IncomingMessage, ServerResponse } from "node:http";
import { phoneWords } from "../core/text/phone.ts";
import type { Listen } from "../wire/hub.ts";
import { askPath, type LiveLanguage, roomPath, streamPath } from "../wire/live.ts";
import { remotePath } from "../wire/remote.ts";
import type { Asking } from "./ask.ts";
import { createBuckets } from "./bucket.ts";
import type { Desk } from "./conversation.ts";
import { checkDoor } from "./door.ts";
import type { PhoneFiles } from "./files.ts";
import { createForm } from "./form.ts";
import { insideApp } from "./inside.ts";
import type { Limits } from "./limits.ts";
import { codePage } from "./code-page.ts";
import { remotePage } from "./remote-page.ts";
import { html, plain, respond } from "./respond.ts";
import type { Streams } from "./sse.ts";

export type Routes = (request: IncomingMessage, response: ServerResponse, address: string) => Promise<void>;

const refusal = { 403: "Ditolak.", 421: "Alamat ini bukan milik Bijak." } as const;

/** The few addresses there are: the code's form, the room's page, and the page's own files. */
export function createRoutes(
  desk: Desk,
  { room, withoutDevices }: Pick<Listen, "room" | "withoutDevices">,
  files: PhoneFiles,
  hosts: () => ReadonlySet<string>,
  asking: Asking,
  streams: Streams,
  limits: Limits,
  now: () => number,
): Routes {
  const guesses = createBuckets(limits.wrongCodesPerAddress);
  const questions = createBuckets(limits.questionsPerAddress);
  const form = createForm(desk, room, files, limits);

  return async (request, response, address) => {
    const { pathname, searchParams } = readUrl(request.url);
    const posting = request.method === "POST";
    const door = checkDoor(request.headers, hosts(), posting ? "act" : "read");
    if (!door.ok) {
      response.setHeader("Connection", "close");
      respond(response, "", plain(door.status, refusal[door.status]));
      return;
    }
    const { host } = door;
    const asked = languageIn(searchParams);
    const language = asked ?? desk.audience.state().language;
    const words = phoneWords(language);
    const inside = insideApp(request.headers["user-agent"]) ? host : null;
    const code = (message: string | null): string => codePage({ files, language, asked, message, inside });

    if (!posting && request.method !== "GET" && request.method !== "HEAD") {
      respond(response, host, { ...plain(405, words.notFound), more: { Allow: "GET, HEAD, POST" } });
      return;
    }
    if (pathname === roomPath(room.token)) {
      const query = { plain: searchParams.has("polos"), address, inside, language: asked };
      respond(response, host, posting ? await form.vote(request, query) : await form.show(request, query));
      return;
    }
    if (pathname === askPath(room.token) && posting) {
      const answer = questions(address, now()) ? await asking.ask(request, address) : plain(429, "");
      respond(response, host, answer);
      return;
    }
    if (pathname === streamPath(room.token) && posting) {
      if (questions(address, now())) await streams.open(request, response, host, address);
      else respond(response, host, plain(429, ""));
      return;
    }
    if (pathname === "/" && !posting) {
      const typed = searchParams.get("kode");
      const right = typed !== null && readCode(typed) === room.code;
      if (typed === null) respond(response, host, html(200, code(null)));
      else if (!guesses(address, now(), right ? 0 : 1))
        respond(response, host, html(429, code(words.tooManyCodes)));
      else if (right)
        respond(
          response,
          host,
          html(303, "", { Location: roomPath(room.token) + (asked === null ? "" : `?lang=${asked}`) }),
        );
      else respond(response, host, html(404, code(words.wrongCode)));
      return;
    }
    if (pathname === remotePath && !posting && withoutDevices !== true) {
      respond(response, host, html(200, remotePage(files)));
      return;
    }
    const file = posting ? undefined : files.get(pathname);
    if (file !== undefined) {
      const zipped = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? file.gzip : null;
      respond(response, host, {
        status: 200,
        type: file.type,
        body: zipped ?? file.body,
        more: {
          // The page asks with the version in the address, so a file never changes under one.
          "Cache-Control": "max-age=31536000, immutable",
          Vary: "Accept-Encoding",
          ...(zipped !== null ? { "Content-Encoding": "gzip" } : {}),
        },
      });
      return;
    }
    respond(response, host, html(404, code(words.notFound)));
  };
}

/** A request target as it came, however strange: what is no path of ours must end in a 404. */
function readUrl(target: string | undefined): { pathname: string; searchParams: URLSearchParams } {
  const [pathname = "", query = ""] = (target ?? "").split("?", 2);
  return { pathname, searchParams: new URLSearchParams(query) };
}

/** The language a person asked for by the link they followed; null follows the hall. */
function languageIn(query: URLSearchParams): LiveLanguage | null {
  const asked = query.get("lang");
  return asked === "id" || asked === "en" ? asked : null;
}

/** As people type it: small letters, spaces and dashes are forgiven. */
function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
