import { render } from "preact";
import type { Answer } from "../core/poll/answer.ts";
import { askPath, socketPath } from "../wire/live.ts";
import { App } from "./app.tsx";
import { askingCarrier, socketCarrier } from "./carrier.ts";
import { connect } from "./connection.ts";
import { keep, keepCookie, recall } from "./memory.ts";
import { broughtAlong, movingLink } from "./moving.ts";
import { type Happening, runOf, type Sent, update } from "./model.ts";
// oxlint-disable-next-line import/no-unassigned-import -- a style has nothing to assign
import "./phone.css";

/** Failed tries after which somebody who never got through is handed the plain form. */
const patience = 5;
/** Milliseconds before an answer that was put off is sent again. */
const again = 1_500;

const room = location.pathname.split("/")[2] ?? "";
const root = document.getElementById("app");
let { token, name, model } = recall(room, broughtAlong(location.hash));
if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
// The page came with an identity; taking it, a vote given before this script ran is the same person's.
token ??= root?.dataset["peserta"] ?? null;
if (token === "") token = null;
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The server's own page stays, and works, until there is something better to show. */
const draw = (): void => {
  const { live } = model;
  if (root === null || live === null) return;
  if (root.dataset["live"] === undefined) root.textContent = "";
  const scene = `${live.phase} ${runOf(live) ?? ""}`;
  if (root.dataset["live"] !== scene) scrollTo(0, 0);
  root.dataset["live"] = scene;
  document.documentElement.lang = live.language;
  const offerPlain = failures > patience;
  const { outbox, saved, quizzes, moved } = model;
  const onward = moved === null ? null : movingLink(moved, { token, name, outbox, saved, quizzes });
  render(<App {...{ model, live, offerPlain, onward, send, name, rename }} />, root);
};

const happen = (happening: Happening): void => {
  model = update(model, happening);
  keep(room, token, name, model);
  draw();
};

const post = (sent: Sent): void => connection.send({ type: "ballot", ...sent });

const send = (answer: Answer): void => {
  const { live } = model;
  const run = runOf(live);
  if (live === null || run === null) return;
  const named = live.phase !== "tunggu" && live.poll.named;
  const sent = { run, answer, key: newKey(), ...(named && { name }) };
  happen({ type: "chose", sent });
  post(sent);
};

const rename = (next: string): void => {
  name = next;
  keep(room, token, name, model);
  draw();
};

const connection = connect({
  carriers: [
    (events) => socketCarrier(`ws://${location.host}${socketPath(room)}`, events),
    (events) => askingCarrier(askPath(room), events),
  ],
  token: () => token,
  expecting: () => model.outbox.length > 0,
  lost(count) {
    failures = count;
    happen({ type: "lost" });
    if (count >= patience && model.live === null) void standAside();
  },
  heard(message) {
    if (message.type === "welcome") {
      ({ token } = message);
      failures = 0;
      keepCookie(token);
      happen({ type: "linked" });
      model.outbox.forEach(post);
      return;
    }
    happen({ type: "heard", message });
    if (message.type === "refused" && model.outbox.length > 0) {
      clearTimeout(retry);
      retry = setTimeout(() => model.outbox.forEach(post), again * (1 + Math.random()));
    }
  },
});

/** Pages come through and live lines do not: a proxy, most likely. The plain form needs only pages. */
async function standAside(): Promise<void> {
  const plain = `${location.pathname}?polos`;
  const reachable = await fetch(plain, { method: "HEAD" }).catch(() => null);
  if (reachable?.ok === true && model.live === null) location.replace(plain);
}

/** `crypto.randomUUID` does not exist on a page served over plain HTTP. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
