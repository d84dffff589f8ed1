import { render } from "preact";
import type { Answer } from "../core/poll/answer.ts";
import { askPath, type LiveLanguage, socketPath, streamPath } from "../wire/live.ts";
import { App } from "./app.tsx";
import { askingCarrier } from "./asking.ts";
import { socketCarrier } from "./carrier.ts";
import { connect } from "./connection.ts";
import { isLanguage } from "./language.tsx";
import { keep, keepCookie, recall } from "./memory.ts";
import { broughtAlong, movingLink } from "./moving.ts";
import { type Happening, runOf, type Sent, update } from "./model.ts";
import { streamCarrier } from "./stream.ts";
// oxlint-disable-next-line import/no-unassigned-import -- a style has nothing to assign
import "./phone.css";

/** Rounds of failed tries after which somebody whose page stands still is offered the plain form. */
const patience = 4;
/** Milliseconds without a live line from the start, after which the plain form takes its place: three ways were tried. */
const standAsideAfter = 8_000;
/** Milliseconds before an answer that was put off is sent again. */
const again = 1_500;

const room = location.pathname.split("/")[2] ?? "";
const root = document.getElementById("app");
let { self, model } = recall(room, broughtAlong(location.hash));
if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
// The page came with an identity; taking it, a vote given before this script ran is the same person's.
self.token ??= root?.dataset["peserta"] || null;
const asked = new URLSearchParams(location.search).get("lang");
if (isLanguage(asked)) self.language ??= asked;
let rounds = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The server's own page stays, and works, until there is something better to show. */
const draw = (): void => {
  if (root === null || model.live === null) return;
  const language = self.language ?? model.live.language;
  const live = { ...model.live, language };
  const before = root.dataset["live"];
  const held = before !== undefined || root.contains(document.activeElement);
  if (before === undefined) root.textContent = "";
  const scene = `${live.phase} ${runOf(live) ?? ""}`;
  root.dataset["live"] = scene;
  document.documentElement.lang = language;
  const plain = rounds > patience ? plainPage() : null;
  const inside = root.dataset["dalam"] !== undefined;
  const { outbox, saved, quizzes, moved } = model;
  const onward = moved === null ? null : movingLink(moved, { ...self, outbox, saved, quizzes });
  render(<App {...{ model, live, plain, inside, onward, send, name: self.name, rename, speak }} />, root);
  if (before === scene) return;
  scrollTo(0, 0);
  // What was focused is gone: whoever hears the page or types on it begins at the new question.
  if (held && document.activeElement === document.body)
    root.querySelector("h1")?.focus({ preventScroll: true });
};

/** The page that needs no script, in the language this one was asked to speak. */
const plainPage = (): string => (self.language === null ? "?polos" : `?polos&lang=${self.language}`);

const happen = (happening: Happening): void => {
  model = update(model, happening);
  keep(room, self, model);
  draw();
};

const post = (sent: Sent): void => connection.send({ type: "ballot", ...sent });

const send = (answer: Answer): void => {
  const { live } = model;
  const run = runOf(live);
  if (live === null || run === null) return;
  const named = live.phase !== "tunggu" && live.poll.named;
  const sent = { run, answer, key: newKey(), ...(named && { name: self.name }) };
  happen({ type: "chose", sent });
  post(sent);
};

const rename = (name: string): void => {
  self = { ...self, name };
  keep(room, self, model);
  draw();
};

const speak = (language: LiveLanguage): void => {
  self = { ...self, language };
  keep(room, self, model);
  draw();
};

const connection = connect({
  carriers: [
    (events) => socketCarrier(`ws://${location.host}${socketPath(room)}`, events),
    (events) => streamCarrier(streamPath(room), askPath(room), events),
    (events) => askingCarrier(askPath(room), events),
  ],
  best: self.rung,
  works: (rung) => (self = { ...self, rung }),
  token: () => self.token,
  expecting: () => model.outbox.length > 0,
  lost(count) {
    rounds = count;
    happen({ type: "lost" });
    if (count > 0 && model.live === null && performance.now() > standAsideAfter) void standAside();
  },
  heard(message) {
    if (message.type === "welcome") {
      self = { ...self, token: message.token };
      rounds = 0;
      keepCookie(message.token);
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
  const plain = location.pathname + plainPage();
  const reachable = await fetch(plain, { method: "HEAD" }).catch(() => null);
  if (reachable?.ok === true && model.live === null) location.replace(plain);
}

/** `crypto.randomUUID` does not exist on a page served over plain HTTP. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
