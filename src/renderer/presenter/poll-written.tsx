import { useEffect, useState } from "react";
import type { PresenterPoll, WrittenEntry } from "../../core/session/presenter-view.ts";
import { words } from "../../core/text/presenter.ts";
import type { Judge } from "../judge/judge.ts";
import { act } from "./act.ts";

/** Words from the hall, read here before anyone else reads them: those not decided about come first. */
export function PollWritten({ poll, judge }: { poll: PresenterPoll; judge: Judge }) {
  const { run, entries } = poll;
  const flags = useFlags(judge, entries);
  const waiting = entries.filter(({ status }) => status === "tunggu");
  const decided = entries.filter(({ status }) => status !== "tunggu");
  const plain = waiting.filter(({ text }) => flags.get(text) === "");
  const listed = (some: WrittenEntry[]) => (
    <ul>
      {some.map((entry) => (
        <Written key={entry.id} poll={poll} entry={entry} flag={flags.get(entry.text) ?? ""} />
      ))}
    </ul>
  );
  const showAll = () => {
    for (const { id, text } of plain)
      act({ type: "poll/decide", run, entry: id, decision: { status: "tampil", text } });
  };
  return (
    <div className="written">
      <h4>{words.poll.waiting(waiting.length)}</h4>
      {plain.length > 1 && (
        <button type="button" onClick={showAll}>
          {words.poll.approveAll(plain.length)}
        </button>
      )}
      {listed(waiting)}
      {decided.length > 0 && (
        <details>
          <summary>{words.poll.decided(decided.length)}</summary>
          {listed(decided)}
        </details>
      )}
    </div>
  );
}

type WrittenProps = { poll: PresenterPoll; entry: WrittenEntry; flag: string };

function Written({ poll, entry, flag }: WrittenProps) {
  const { run } = poll;
  const [text, setText] = useState(entry.shown);
  const decide = (status: "tampil" | "tolak" | "terjawab") =>
    act({ type: "poll/decide", run, entry: entry.id, decision: { status, text: text.trim() || entry.text } });
  const { author } = entry;
  const name = poll.names.find(({ participant }) => participant === author)?.name;
  return (
    <li data-status={entry.status}>
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
        {(entry.status !== "tampil" || text !== entry.shown) && (
          <button type="button" onClick={() => decide("tampil")}>
            {words.poll.approve}
          </button>
        )}
        {entry.status === "tampil" && poll.poll.kind === "qa" && (
          <button type="button" onClick={() => decide("terjawab")}>
            {words.poll.answered}
          </button>
        )}
        {entry.status !== "tolak" && (
          <button type="button" onClick={() => decide("tolak")}>
            {words.poll.reject}
          </button>
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

/** The rule engine flags and never decides: it sends its reader to look twice. By text; empty where it has nothing to say. */
function useFlags(judge: Judge, entries: WrittenEntry[]): ReadonlyMap<string, string> {
  const [flags, setFlags] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = entries.map(({ text }) => text).filter((text) => !flags.has(text));
  const wanted = missing.join("\n");
  useEffect(() => {
    if (wanted === "") return undefined;
    let stale = false;
    const asked = wanted.split("\n").map(async (text) => {
      const { findings } = await judge({ text, activity: "komentar", official: false });
      return [text, findings[0]?.message ?? ""] as const;
    });
    void Promise.all(asked).then((answers) => {
      if (!stale) setFlags((before) => new Map([...before, ...answers]));
    });
    return () => {
      stale = true;
    };
  }, [judge, wanted]);
  return flags;
}
