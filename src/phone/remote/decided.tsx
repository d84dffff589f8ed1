import type { VNode } from "preact";
import type { ModeratorState } from "../../wire/remote.ts";
import type { Decide } from "./acting.ts";
import { useRemoteWords } from "./words.ts";

type Props = { question: ModeratorState["questions"][number]; decide: Decide; lost: boolean };

/** What became of the others; each can still be turned round. */
export function Decided({ question, decide, lost }: Props): VNode | null {
  const words = useRemoteWords().moderator;
  const { decided, answerable } = question;
  if (decided.length === 0) return null;
  return (
    <details class="decided" open>
      <summary>{words.decided(decided.length)}</summary>
      <ul>
        {decided.map((entry) => (
          <li key={entry.id} data-status={entry.status}>
            <p>
              <b>{words.status[entry.status]}</b> {entry.shown}
              {entry.shown !== entry.text && <small> {words.asWritten(entry.text)}</small>}
            </p>
            <div class="buttons">
              {answerable && entry.status === "tampil" && (
                <button
                  type="button"
                  aria-disabled={lost}
                  onClick={() => decide(entry, { status: "terjawab", text: entry.shown })}
                >
                  {words.answered}
                </button>
              )}
              {entry.status === "tolak" ? (
                <button
                  type="button"
                  aria-disabled={lost}
                  onClick={() => decide(entry, { status: "tampil", text: entry.shown })}
                >
                  {words.approve}
                </button>
              ) : (
                <button
                  type="button"
                  aria-disabled={lost}
                  onClick={() => decide(entry, { status: "tolak", text: entry.shown })}
                >
                  {words.reject}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
