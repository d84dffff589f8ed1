import { useState } from "react";
import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import type { WrittenEntry } from "../../core/session/written.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { act } from "./act.ts";
import { useWords } from "../language/language.tsx";

type PollEntryProps = {
  poll: PresenterPoll;
  entry: WrittenEntry;
  flag: string;
  /** Words that stand before the hall: to be shown alike is to be counted together. */
  groups: string[];
  onDecide: (status: "tampil" | "tolak" | "terjawab" | "tunggu", text: string) => void;
};

export function PollEntry({ poll, entry, flag, groups, onDecide }: PollEntryProps) {
  const words = useWords(presenterWords);
  const [text, setText] = useState(entry.shown);
  const { author, status } = entry;
  const name = poll.names.find(({ participant }) => participant === author)?.name;
  const decide = (to: "tampil" | "tolak" | "terjawab" | "tunggu") => onDecide(to, text.trim() || entry.text);
  const others = groups.filter((group) => group !== entry.shown);
  return (
    <li data-status={status}>
      <input
        aria-label={words.poll.edit}
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p>
        {[
          words.poll.people(entry.people),
          name ?? "",
          entry.text === entry.shown ? "" : words.poll.asWritten(entry.text),
        ]
          .filter(Boolean)
          .join(" · ")}
        {flag !== "" && <strong className="flag"> ⚑ {flag}</strong>}
      </p>
      <div className="buttons">
        {(status !== "tampil" || text !== entry.shown) && (
          <button type="button" onClick={() => decide("tampil")}>
            {words.poll.approve}
          </button>
        )}
        {status === "tampil" && poll.poll.kind === "qa" && (
          <button type="button" onClick={() => decide("terjawab")}>
            {words.poll.answered}
          </button>
        )}
        {status !== "tolak" && (
          <button type="button" onClick={() => decide("tolak")}>
            {words.poll.reject}
          </button>
        )}
        {status !== "tunggu" && (
          <button type="button" onClick={() => onDecide("tunggu", entry.text)}>
            {words.poll.putBack}
          </button>
        )}
        {others.length > 0 && (
          <select
            aria-label={words.poll.group}
            value=""
            onChange={(event) => onDecide("tampil", event.currentTarget.value)}
          >
            <option value="">{words.poll.group}</option>
            {others.map((group) => (
              <option key={group}>{group}</option>
            ))}
          </select>
        )}
        {author !== null && (
          <button
            type="button"
            onClick={() => act({ type: "participant/void", participant: author, on: true })}
          >
            {words.poll.voidOne}
          </button>
        )}
      </div>
    </li>
  );
}
