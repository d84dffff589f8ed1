import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Decision } from "../../core/poll/entries.ts";
import type { ModeratorState } from "../../wire/remote.ts";
import type { Act, Decide } from "./acting.ts";
import { LinkState } from "./link-state.tsx";
import { Decided } from "./decided.tsx";
import type { Model } from "./model.ts";
import { Waiting } from "./waiting.tsx";
import { useRemoteWords } from "./words.ts";

type Props = { model: Model; state: ModeratorState; act: Act };
type Done = { run: string; entry: string; before: Decision | null; said: string };

/** What people wrote, read here before the hall reads it: waiting first, the last decision one tap from undone. */
export function ModeratorFace({ model, state, act }: Props): VNode {
  const words = useRemoteWords().moderator;
  const [last, setLast] = useState<Done | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const went = useRef<number | null>(null);
  const lost = model.link !== "open";
  const waiting = state.questions.flatMap((question) =>
    question.waiting.map(({ id }) => `${question.run} ${id}`),
  );
  const waitingKey = waiting.join("\n");

  // The card just decided is gone, and the focus with it: it goes on to the card that took its place.
  useEffect(() => {
    const at = went.current;
    if (at === null || list.current === null) return;
    went.current = null;
    const cards = list.current.querySelectorAll<HTMLElement>(".waiting");
    (cards[Math.min(at, cards.length - 1)] ?? list.current).focus();
  }, [waitingKey]);

  const decideIn =
    (run: string): Decide =>
    (entry, decision) => {
      if (lost) return;
      const before = entry.status === "tunggu" ? null : { status: entry.status, text: entry.shown };
      const said = words.did[decision?.status ?? "tunggu"](decision?.text ?? entry.text);
      setLast({ run, entry: entry.id, before, said });
      const at = waiting.indexOf(`${run} ${entry.id}`);
      went.current = at < 0 ? null : at;
      act({ type: "decide", run, entry: entry.id, decision });
    };
  const undo = (): void => {
    if (lost || last === null) return;
    act({ type: "decide", run: last.run, entry: last.entry, decision: last.before });
    setLast(null);
    list.current?.focus();
  };

  return (
    <main class="moderator">
      <header>
        <LinkState model={model} />
        <p class="deck">{state.title}</p>
      </header>
      <div class="questions" ref={list} tabIndex={-1}>
        {state.questions.length === 0 && (
          <div class="calm">
            <p>{words.none}</p>
            <p class="muted">{words.hint}</p>
          </div>
        )}
        {state.questions.map((question) => (
          <section key={question.run} class="question">
            <h1>{question.question}</h1>
            <div>
              <h2>{words.waiting(question.waiting.length + question.more)}</h2>
              {question.waiting.map((entry) => (
                <Waiting
                  key={entry.id}
                  entry={entry}
                  shown={question.decided.filter(({ status }) => status !== "tolak")}
                  decide={decideIn(question.run)}
                  lost={lost}
                />
              ))}
              {question.more > 0 && <p class="muted">{words.more(question.more)}</p>}
            </div>
            <Decided question={question} decide={decideIn(question.run)} lost={lost} />
          </section>
        ))}
      </div>
      <footer class={last === null && model.problem === null ? "empty" : ""}>
        <p role="status">{model.problem ?? last?.said ?? ""}</p>
        {last !== null && (
          <button type="button" aria-disabled={lost} onClick={undo}>
            {words.undo}
          </button>
        )}
      </footer>
    </main>
  );
}
