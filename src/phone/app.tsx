import type { VNode } from "preact";
import { phoneWords, type PhoneWords } from "../core/text/phone.ts";
import type { LiveState } from "../wire/live.ts";
import { type Model, standing } from "./model.ts";
import { Options } from "./options.tsx";
import { Results } from "./results.tsx";

type Props = { model: Model; live: LiveState; offerPlain: boolean; choose: (choice: string) => void };

export function App({ model, live, offerPlain, choose }: Props): VNode {
  const words = phoneWords(live.language);
  const { choice } = standing(model);
  return (
    <main class="page">
      <header class="title">{live.phase === "tunggu" ? words.product : live.title}</header>
      <Scene live={live} words={words} choice={choice} choose={choose} />
      <footer>
        <Status model={model} words={words} live={live} />
        {model.refused === "versi" && (
          <a class="primary" href="">
            {words.reload}
          </a>
        )}
        {offerPlain && <a href="?polos">{words.plainOffer}</a>}
        <p>{words.anonymous}</p>
      </footer>
    </main>
  );
}

type SceneProps = {
  live: LiveState;
  words: PhoneWords;
  choice: string | null;
  choose: (choice: string) => void;
};

function Scene({ live, words, choice, choose }: SceneProps): VNode {
  if (live.phase === "tunggu")
    return (
      <section class="calm">
        <h1>{live.title}</h1>
        <p>
          {words.waiting} {words.waitingNext}
        </p>
      </section>
    );
  if (live.phase === "hasil") return <Results live={live} words={words} choice={choice} />;
  return (
    <section class="ask">
      <h1 id="question">{live.poll.question}</h1>
      <p class="hint">
        {live.phase === "kunci"
          ? `${words.locked} ${words.lockedNext}`
          : choice === null
            ? words.choose
            : words.mayChange}
      </p>
      <Options
        key={live.run}
        options={live.poll.options}
        choice={choice}
        yours={words.yours}
        locked={live.phase === "kunci"}
        choose={choose}
      />
    </section>
  );
}

/** One line that says how far the answer has come; read aloud when it changes. */
function Status({ model, words, live }: { model: Model; words: PhoneWords; live: LiveState }): VNode {
  const { status } = standing(model);
  const { refused } = model;
  const line = (): [style: string, text: string] => {
    if (refused !== null) return ["trouble", words.refused[refused]];
    if (status === "kept") return ["waiting", words.keptHere];
    if (status === "sent") return ["waiting", words.sending];
    if (model.link === "lost") return ["waiting", words.connecting];
    if (status === "saved" && live.phase !== "hasil") return ["saved", words.saved];
    return ["", ""];
  };
  const [style, text] = line();
  return (
    <p class={`status ${style}`} role="status">
      {text}
    </p>
  );
}
