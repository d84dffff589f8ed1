import { render } from "preact";
import { type RemoteAction, type RemoteMessage, remoteVersion } from "../../wire/remote.ts";
import { remoteWords } from "../../core/text/remote.ts";
import type { LiveLanguage } from "../../wire/live.ts";
import { App } from "./app.tsx";
import { keepLine } from "./line.ts";
import { keepLanguage, keepToken, recallLanguage, recallToken } from "./memory.ts";
import { blank, type Happening, update } from "./model.ts";
// oxlint-disable-next-line import/no-unassigned-import -- a style has nothing to assign
import "./remote.css";

const root = document.getElementById("app");
let model = blank;
let token = recallToken();
let code: string | null = null;
let count = 0;
let language = recallLanguage();

const draw = (): void => {
  if (root === null) return;
  document.body.dataset["role"] = model.role ?? "";
  document.documentElement.lang = language;
  document.title = remoteWords[language].title;
  render(<App {...{ model, language, speak, pair, act }} />, root);
};

const speak = (chosen: LiveLanguage): void => {
  language = chosen;
  keepLanguage(chosen);
  draw();
};

const happen = (happening: Happening): void => {
  model = update(model, happening);
  draw();
};

const greeting = (): RemoteMessage | null => {
  const v = remoteVersion;
  if (code !== null) return { type: "pair", v, code };
  return token === null ? null : { type: "resume", v, token };
};

const line = keepLine({
  greeting,
  expecting: () => model.pending.length > 0,
  lost: () => happen({ type: "lost" }),
  heard(answer) {
    if (answer.type === "welcome" && answer.token !== null) {
      ({ token } = answer);
      code = null;
      keepToken(token);
    }
    happen({ type: "heard", answer, at: Date.now() });
    if (answer.type !== "refused" || model.link === "lost") return;
    // Turned away for good: what did not open the door this time never will.
    if (code === null) {
      token = null;
      keepToken(null);
    }
    code = null;
    line.rest();
  },
});

const dial = (): void => {
  if (greeting() === null) return;
  happen({ type: "dialling" });
  line.open();
};

const pair = (typed: string): void => {
  code = typed;
  dial();
};

const act = (action: RemoteAction): void => {
  if (model.link !== "open") return;
  count += 1;
  happen({ type: "acted", n: count });
  line.send({ type: "act", n: count, action });
};

/** The code of a scanned address; no longer in sight, nor in the history, once it was read. */
function takeCode(): void {
  const scanned = location.hash.slice(1);
  if (scanned === "") return;
  history.replaceState(null, "", location.pathname);
  code = scanned;
}

addEventListener("hashchange", () => {
  takeCode();
  dial();
});
takeCode();
draw();
dial();
