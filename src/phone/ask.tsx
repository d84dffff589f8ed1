import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Answer } from "../core/poll/answer.ts";
import { formatCount, type PhoneWords } from "../core/text/phone.ts";
import type { LiveState } from "../wire/live.ts";
import { Checks } from "./checks.tsx";
import { Countdown } from "./countdown.tsx";
import { NumberField, TextField, WordFields } from "./fields.tsx";
import { Options } from "./options.tsx";
import { Ranking } from "./ranking.tsx";

export type Question = Extract<LiveState, { phase: "buka" | "kunci" }>;
export type AskProps = {
  live: Question;
  words: PhoneWords;
  answer: Answer | null;
  send: (answer: Answer) => void;
  name: string;
  rename: (name: string) => void;
};

/** The question's own way of answering, its hint above it. */
export function Ask({ live, words, answer, send, name, rename }: AskProps): VNode {
  const { poll } = live;
  const locked = live.phase === "kunci";
  const nameless = poll.named && name.trim() === "";
  const [missing, setMissing] = useState(false);
  const trySend = (given: Answer): void => {
    setMissing(nameless);
    if (!nameless) send(given);
  };
  const hint = locked
    ? `${words.locked} ${words.lockedNext}`
    : answer === null
      ? hintOf(live, words)
      : words.mayChange;
  return (
    <>
      {poll.kind === "quiz" && poll.seconds !== null && live.elapsed !== null && !locked && (
        <Countdown seconds={poll.seconds} elapsed={live.elapsed} words={words} />
      )}
      {poll.kind === "trial" && live.post === null && <p class="hint">{words.postAhead}</p>}
      <p class="hint" aria-live="polite">
        {hint}
      </p>
      {poll.named && !locked && (
        <label class="field">
          {words.name}
          <input value={name} autocomplete="name" onInput={(event) => rename(event.currentTarget.value)} />
          {missing && nameless && (
            <small class="trouble" role="alert">
              {words.nameFirst}
            </small>
          )}
        </label>
      )}
      <Answering live={live} words={words} answer={answer} locked={locked} send={trySend} />
    </>
  );
}

type AnsweringProps = Omit<AskProps, "name" | "rename"> & { locked: boolean };

function Answering({ live: { poll, language }, words, answer, locked, send }: AnsweringProps): VNode {
  const common = { words, locked, send, label: answer === null ? words.send : words.sendAgain };
  const list = Array.isArray(answer) ? answer : null;
  switch (poll.kind) {
    case "single":
    case "benar-salah":
    case "quiz":
    case "trial":
    case "teams":
      return (
        <Options options={poll.options} choice={answer} yours={words.yours} locked={locked} choose={send} />
      );
    case "scale": {
      const { from, to, labels } = poll;
      const each = labels.length > 2;
      const steps = Array.from({ length: to - from + 1 }, (_, at) => {
        const number = String(from + at);
        return { id: number, text: each ? `${number} · ${labels[at]}` : number };
      });
      const choose = (id: string): void => send(id === "lewati" ? id : Number(id));
      return (
        <Options
          options={poll.skip ? [...steps, { id: "lewati", text: words.skip }] : steps}
          choice={typeof answer === "number" ? String(answer) : answer}
          yours={words.yours}
          locked={locked}
          choose={choose}
          {...(!each && { row: true, ends: labels })}
        />
      );
    }
    case "multiple":
      return <Checks poll={poll} chosen={list} {...common} />;
    case "ranking":
      return <Ranking options={poll.options} order={list} {...common} />;
    case "number":
      return (
        <NumberField
          poll={poll}
          language={language}
          value={typeof answer === "number" ? answer : null}
          {...common}
        />
      );
    case "words":
      return <WordFields count={poll.words} value={list} {...common} />;
    case "text":
      return <TextField text={words.text} value={typeof answer === "string" ? answer : ""} {...common} />;
    case "podium":
      return (
        <div class="options">
          <TextField
            text={words.nickname}
            value={typeof answer === "string" && answer !== "lewati" ? answer : ""}
            short
            {...common}
            label={words.nicknameSend}
          />
          {!locked && (
            <button type="button" class="option" onClick={() => send("lewati")}>
              {words.nicknameNot}
              {answer === "lewati" && " ✓"}
            </button>
          )}
        </div>
      );
    case "qa": {
      const mine = questionsIn(answer);
      const asking = { ...common, label: words.askSend, clears: true };
      return (
        <>
          {mine.ask.length > 0 && (
            <>
              <h2>{words.asked}</h2>
              <ul>
                {mine.ask.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          {mine.ask.length < 5 && (
            <TextField
              text={words.ask}
              value=""
              {...asking}
              send={(text) => send({ ...mine, ask: [...mine.ask, text] })}
            />
          )}
        </>
      );
    }
  }
}

const questionsIn = (answer: Answer | null): { ask: string[]; up: string[] } =>
  typeof answer === "object" && answer !== null && !Array.isArray(answer) ? answer : { ask: [], up: [] };

/** Others' questions that were let through; wanting one too is a tap, and one more takes it back. */
export function Board({ live, words, answer, send }: AskProps): VNode | null {
  if (live.board === null || live.board.length === 0) return null;
  const mine = questionsIn(answer);
  return (
    <>
      <h2>{words.board}</h2>
      <div class="board">
        {live.board.map(({ id, text, votes, answered }) => {
          const up = mine.up.includes(id);
          return (
            <label key={id} class={`option${up ? " chosen" : ""}${answered === true ? " locked" : ""}`}>
              <input
                type="checkbox"
                checked={up}
                disabled={live.phase === "kunci" || answered === true}
                aria-label={`${words.wanted}: ${text}`}
                onChange={() =>
                  send({ ...mine, up: up ? mine.up.filter((other) => other !== id) : [...mine.up, id] })
                }
              />
              <span>
                {text}
                <small>
                  {formatCount(votes, live.language)} {words.people}
                  {answered === true && ` · ${words.answered} ✓`}
                </small>
              </span>
            </label>
          );
        })}
      </div>
    </>
  );
}

function hintOf({ poll }: Question, words: PhoneWords): string {
  switch (poll.kind) {
    case "multiple":
      return words.chooseSome(poll.min, poll.max);
    case "ranking":
      return words.rank;
    case "number":
      // Said at the field.
      return "";
    case "words":
    case "text":
    case "qa":
      return words.moderated;
    case "podium":
      return words.nicknameHint;
    case "single":
    case "benar-salah":
    case "scale":
    case "quiz":
    case "trial":
      return words.choose;
    case "teams":
      return words.teamHint;
  }
}
