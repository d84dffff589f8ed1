import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { phoneWords, type PhoneWords } from "../core/text/phone.ts";
import type { Room } from "../wire/hub.ts";
import { type LiveLanguage, type LiveState, tokenCookie } from "../wire/live.ts";
import { readPhoneMessage } from "../wire/live-schema.ts";
import type { Desk } from "./conversation.ts";
import { answerIn } from "./fields.ts";
import type { PhoneFiles } from "./files.ts";
import type { Guest } from "./greeter.ts";
import { type Outcome, within } from "./ledger.ts";
import type { Limits } from "./limits.ts";
import { roomPage } from "./room-page.ts";
import { type Answer, cookie, html, readBody } from "./respond.ts";

/** `inside`: see `RoomView`. */
type Query = {
  plain: boolean;
  address: string;
  inside: string | null;
  /** Asked for by the person; null follows the hall. */
  language: LiveLanguage | null;
};
type Note = { text: string; good: boolean };

export type Form = {
  show(request: IncomingMessage, query: Query): Promise<Answer>;
  vote(request: IncomingMessage, query: Query): Promise<Answer>;
};

const remembering = ({ token }: Guest): Record<string, string> => ({
  "Set-Cookie": `${tokenCookie}=${token}; Path=/; Max-Age=86400; SameSite=Strict`,
});

/** The room as a plain form: GET shows the question, POST answers it, no script needed. */
export function createForm(desk: Desk, room: Room, files: PhoneFiles, limits: Limits): Form {
  /** The question as it stands, said in the person's language. */
  const stateFor = ({ language }: Query): LiveState => {
    const state = desk.audience.state();
    return language === null ? state : { ...state, language };
  };
  const wordsFor = (query: Query) => phoneWords(stateFor(query).language);

  const recall = (guest: Guest, run: string) =>
    within(desk.ledger.recall(guest.participant, run), limits.recallTimeout, null);

  const draw = async (
    status: number,
    guest: Guest,
    query: Query,
    message: Note | null,
    key: string | null = null,
    name = "",
  ) => {
    const state = desk.audience.state();
    const mine = state.phase === "tunggu" ? null : await recall(guest, state.run);
    const body = roomPage({
      files,
      room: room.token,
      state: stateFor(query),
      token: guest.token,
      key: key ?? randomBytes(12).toString("base64url"),
      mine,
      name,
      message,
      plain: query.plain,
      asked: query.language,
      inside: query.inside,
    });
    return html(status, body);
  };

  const busy = (query: Query): Answer => {
    const state = stateFor(query);
    const message = { text: wordsFor(query).refused.penuh, good: false };
    const nobody = { files, room: room.token, state, token: "", key: "", mine: null, name: "" };
    return html(
      503,
      roomPage({ ...nobody, message, plain: query.plain, asked: query.language, inside: query.inside }),
      {
        "Retry-After": "10",
      },
    );
  };

  return {
    async show(request, query) {
      const guest = desk.greeter.greet(cookie(request, tokenCookie), query.address);
      if (guest === null) return busy(query);
      const answer = await draw(200, guest, query, null);
      // A page that loads itself every ten seconds would be somebody new each time, and use its address's share up.
      return query.plain ? { ...answer, more: remembering(guest) } : answer;
    },

    async vote(request, query) {
      const body = await readBody(request, limits.maxBody);
      if (body === null) return html(413, "", { Connection: "close" });
      const fields = new URLSearchParams(body);
      // Two quick taps are two posts without a cookie; the token in the form makes them one person.
      const guest =
        desk.greeter.known(cookie(request, tokenCookie), query.address) ??
        desk.greeter.greet(fields.get("peserta"), query.address);
      if (guest === null) return busy(query);

      const key = fields.get("kunci");
      const run = fields.get("putaran") ?? "";
      const name = fields.get("nama");
      const state = desk.audience.state();
      const poll = state.phase !== "tunggu" && state.run === run ? state.poll : null;
      const before = poll?.kind === "qa" ? await recall(guest, run) : null;
      const said = answerIn(fields, poll, before);
      const ballot = { type: "ballot", run, key, answer: said, ...(name !== null && { name }) };
      const message = readPhoneMessage(JSON.stringify(ballot));
      if (message?.type !== "ballot")
        return draw(400, guest, query, { text: wordsFor(query).refused.pilihan, good: false });
      const { type: _, ...given } = message;
      const outcome = await within<Outcome | null>(
        desk.ledger.ballot({ participant: guest.participant, from: guest.from, ...given }),
        limits.settleTimeout,
        null,
      );
      const answer = await draw(
        outcome === null ? 503 : outcome.status === "tersimpan" ? 200 : 409,
        guest,
        query,
        noteOf(outcome, wordsFor(query)),
        // Not known to be saved: the next tap is the same answer, sent again.
        outcome === null ? key : null,
        name ?? "",
      );
      return { ...answer, more: { ...answer.more, ...remembering(guest) } };
    },
  };

  function noteOf(outcome: Outcome | null, words: PhoneWords): Note {
    if (outcome === null) return { text: words.notSaved, good: false };
    return outcome.status === "tersimpan"
      ? { text: words.saved, good: true }
      : { text: words.refused[outcome.reason], good: false };
  }
}
