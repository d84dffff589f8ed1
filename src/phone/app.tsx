import type { VNode } from "preact";
import type { Answer } from "../core/poll/answer.ts";
import { keptOf, phoneWords, type PhoneWords } from "../core/text/phone.ts";
import type { LiveLanguage, LiveState } from "../wire/live.ts";
import { Ask, Board } from "./ask.tsx";
import { LanguageSwitch } from "./language.tsx";
import { type Model, standing } from "./model.ts";
import { PostCard } from "./post-card.tsx";
import { Results } from "./results.tsx";

type Props = {
  model: Model;
  live: LiveState;
  /** The plain page, for who waits in vain; null while there is no need. */
  plain: string | null;
  /** The page is shown inside another app, which may close it. */
  inside: boolean;
  /** The link to where the room is now, when it is no longer here. */
  onward: string | null;
  send: (answer: Answer) => void;
  name: string;
  rename: (name: string) => void;
  speak: (language: LiveLanguage) => void;
};

export function App({ model, live, plain, inside, onward, speak, ...rest }: Props): VNode {
  const words = phoneWords(live.language);
  const { answer } = standing(model);
  const waiting = live.phase === "tunggu";
  const about = (
    <details class="about" open={waiting}>
      <summary>{keptOf(words, waiting ? null : live.poll)}</summary>
      {inside && <p>{words.inside(location.host)}</p>}
      <p>{words.kept}</p>
    </details>
  );
  return (
    <main class="page">
      <header class="title">
        <span>{waiting ? words.product : live.title}</span>
        <LanguageSwitch language={live.language} choose={speak} />
      </header>
      {!waiting && about}
      <Scene live={live} words={words} answer={answer} quizzes={model.quizzes} {...rest} />
      {waiting && about}
      <footer>
        <Status model={model} words={words} live={live} />
        {onward !== null && (
          <a class="primary" href={onward}>
            {words.movedLink}
          </a>
        )}
        {model.refused === "versi" && (
          <a class="primary" href="">
            {words.reload}
          </a>
        )}
        {plain !== null && <a href={plain}>{words.plainOffer}</a>}
      </footer>
    </main>
  );
}

type SceneProps = {
  live: LiveState;
  words: PhoneWords;
  answer: Answer | null;
  quizzes: Model["quizzes"];
  send: (answer: Answer) => void;
  name: string;
  rename: (name: string) => void;
};

function Scene({ live, words, quizzes, ...rest }: SceneProps): VNode {
  if (live.phase === "tunggu")
    return (
      <section class="calm" key="tunggu">
        <h1 tabIndex={-1}>{live.title}</h1>
        <p>
          {words.waiting} {words.waitingNext}
        </p>
      </section>
    );
  if (live.phase === "hasil")
    return <Results live={live} words={words} answer={rest.answer} quizzes={quizzes} />;
  return (
    <section class="ask" key={live.run}>
      <h1 id="question" tabIndex={-1}>
        {live.poll.question}
      </h1>
      {live.post && <PostCard post={live.post} />}
      <Ask key={live.run} live={live} words={words} {...rest} />
      <Board live={live} words={words} {...rest} />
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
