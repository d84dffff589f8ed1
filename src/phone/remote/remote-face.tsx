import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RemoteState } from "../../wire/remote.ts";
import type { Act } from "./acting.ts";
import { LinkState } from "./link-state.tsx";
import { keepSize, recallSize } from "./memory.ts";
import type { Model } from "./model.ts";
import { PollBox } from "./poll-box.tsx";
import { useRemoteLanguage, useRemoteWords } from "./words.ts";

type Props = { model: Model; state: RemoteState; heardAt: number; act: Act };

/** The facilitator's phone: notes to read, two large buttons to press, the clock, and the slide's question. */
export function RemoteFace({ model, state, heardAt, act }: Props): VNode {
  const words = useRemoteWords().remote;
  const { slide, next, screen } = state;
  const lost = model.link !== "open";
  const black = screen === "black";
  const shown = black
    ? words.blackOn
    : screen === "white"
      ? words.white
      : screen === "join"
        ? words.join
        : null;
  return (
    <main class="remote">
      <header>
        <LinkState model={model} />
        <Elapsed state={state} heardAt={heardAt} />
      </header>
      <section class="place">
        <h1>{slide.title}</h1>
        <p>
          {words.slideOf(slide.number, slide.total)}
          {slide.steps > 0 && ` · ${words.step(slide.step, slide.steps)}`}
        </p>
        {(shown !== null || state.frozen) && (
          <p class="warn">{[shown, state.frozen && words.frozen].filter(Boolean).join(" · ")}</p>
        )}
      </section>
      <Notes slide={slide.id} notes={state.notes} />
      {state.poll && <PollBox poll={state.poll} lost={lost} act={act} />}
      <footer>
        <p class="next">
          {words.coming[next.press]}
          {next.title !== null && (
            <b>{next.press === "langkah" && slide.step < slide.steps ? words.sameSlide : next.title}</b>
          )}
        </p>
        <p class="problem" role="status">
          {model.problem}
        </p>
        <div class="steps">
          <button
            type="button"
            class="black"
            aria-pressed={black}
            aria-disabled={lost}
            aria-label={words.black}
            onClick={() => act({ type: "black", on: !black })}
          >
            <span aria-hidden="true">■</span> {words.blackShort}
          </button>
          <button type="button" aria-disabled={lost} onClick={() => act({ type: "back" })}>
            <span aria-hidden="true">←</span> {words.back}
          </button>
          <button type="button" class="primary" aria-disabled={lost} onClick={() => act({ type: "next" })}>
            {words.next} <span aria-hidden="true">→</span>
          </button>
        </div>
      </footer>
    </main>
  );
}

function Notes({ slide, notes }: { slide: string; notes: string }): VNode {
  const words = useRemoteWords().remote;
  const [size, setSize] = useState(recallSize);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollTo(0, 0), [slide]);
  const resize = (by: number): void => {
    const next = Math.min(40, Math.max(16, size + by));
    setSize(next);
    keepSize(next);
  };
  return (
    <section class="notes">
      <h2>
        {words.notes}
        <span>
          <button type="button" aria-label={words.smaller} onClick={() => resize(-2)}>
            A−
          </button>
          <button type="button" aria-label={words.larger} onClick={() => resize(2)}>
            A+
          </button>
        </span>
      </h2>
      <div ref={box} tabIndex={0} style={{ fontSize: `${size}px` }}>
        {notes === "" ? (
          <p class="muted">{words.noNotes}</p>
        ) : (
          notes.split("\n").map((line, at) => <p key={at}>{line}</p>)
        )}
      </div>
    </section>
  );
}

/** `1.05.09` past an hour, else `05.09`; counted on here between two words from the talk. */
function Elapsed({ state, heardAt }: { state: RemoteState; heardAt: number }): VNode {
  const words = useRemoteWords().remote;
  const [now, setNow] = useState(heardAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const since = state.clock === "jalan" ? Math.max(0, now - heardAt) : 0;
  const seconds = Math.floor((state.elapsed + since) / 1_000);
  const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));
  const hours = Math.floor(seconds / 3_600);
  const mark = useRemoteLanguage() === "id" ? "." : ":";
  const time = `${pad(Math.floor(seconds / 60) % 60)}${mark}${pad(seconds % 60)}`;
  return (
    <p class="elapsed" role="timer">
      <b>{hours > 0 ? `${hours}${mark}${time}` : time}</b>{" "}
      <small>
        {state.clock === "jeda"
          ? words.paused
          : state.planMinutes > 0
            ? words.plan(state.planMinutes)
            : words.elapsed}
      </small>
    </p>
  );
}
