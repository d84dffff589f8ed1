import type { IncomingMessage } from "node:http";
import type { ServerMessage } from "../wire/live.ts";
import { readPhoneMessages } from "../wire/live-schema.ts";
import { converse, type Desk } from "./conversation.ts";
import { within } from "./ledger.ts";
import type { Limits } from "./limits.ts";
import { type Answer, plain, readJson } from "./respond.ts";

/**
 * A conversation in one request, for phones whose live lines do not get through: what the phone has to
 * say goes in, what there is to answer comes back, answers to ballots once the host has settled them.
 */
export async function ask(
  desk: Desk,
  limits: Limits,
  request: IncomingMessage,
  address: string,
): Promise<Answer> {
  const messages = await readJson(request, limits.maxBody, readPhoneMessages);
  if (messages === null) return plain(400, "");

  const said: ServerMessage[] = [];
  const hear = converse(desk, { address, say: (message) => said.push(message), greeted: () => {} });
  await within(Promise.all(messages.map(hear)), limits.settleTimeout, []);
  return { status: 200, type: "application/json", body: JSON.stringify(said) };
}
