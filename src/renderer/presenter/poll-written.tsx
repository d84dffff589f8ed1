import { useState } from "react";
import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import type { Written, WrittenEntry } from "../../core/session/written.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Judge } from "../judge/judge.ts";
import { act } from "./act.ts";
import { PollEntry } from "./poll-entry.tsx";
import { useFlags } from "./use-flags.ts";
import { useWords } from "../language/language.tsx";

type Decided = Pick<WrittenEntry, "id" | "status" | "shown">;
type Verdict = "tampil" | "tolak" | "terjawab" | "tunggu";
type PollWrittenProps = { poll: PresenterPoll; written: Written; judge: Judge };

/** Words from the hall, read here before anyone else reads them: those not decided about come first. */
export function PollWritten({ poll, written, judge }: PollWrittenProps) {
  const words = useWords(presenterWords);
  const { run } = poll;
  const { entries, waiting, shown, rejected } = written;
  const flags = useFlags(
    judge,
    entries.map(({ text }) => text),
    poll.poll.kind === "podium",
  );
  /** As they stood before the last press, to be put back. */
  const [before, setBefore] = useState<Decided[]>([]);
  const decide = (decided: Decided[], status: Verdict, text?: string) => {
    setBefore(decided);
    for (const { id, shown } of decided) put(run, { id, status, shown: text ?? shown });
  };
  const undo = () => {
    for (const each of before) put(run, each);
    setBefore([]);
  };
  const queue = entries.filter(({ status }) => status === "tunggu");
  const plain = queue.filter(({ text }) => flags.get(text) === "");
  const groups = [...new Set(entries.filter(isShown).map((entry) => entry.shown))];
  const listed = (some: WrittenEntry[]) => (
    <ul>
      {some.map((entry) => (
        <PollEntry
          key={`${entry.id} ${entry.shown}`}
          poll={poll}
          entry={entry}
          flag={flags.get(entry.text) ?? ""}
          groups={groups}
          onDecide={(status, text) => decide([entry], status, text)}
        />
      ))}
    </ul>
  );
  return (
    <div className="written">
      <h4>{words.poll.waiting(waiting)}</h4>
      {poll.poll.kind !== "podium" && (
        <label className="switch">
          <input
            type="checkbox"
            checked={poll.moderated}
            onChange={(event) => act({ type: "poll/moderate", run, on: event.currentTarget.checked })}
          />
          {words.poll.moderate}
        </label>
      )}
      {!poll.moderated && <p>{words.poll.unmoderated}</p>}
      <div className="buttons">
        {plain.length > 1 && (
          <button type="button" onClick={() => decide(plain, "tampil")}>
            {words.poll.approveAll(plain.length)}
          </button>
        )}
        {before.length > 0 && (
          <button type="button" onClick={undo}>
            {words.poll.undo(before.length)}
          </button>
        )}
      </div>
      {listed(queue)}
      {waiting > queue.length && <p>{words.poll.more(waiting - queue.length)}</p>}
      {shown + rejected > 0 && (
        <details>
          <summary>{words.poll.decided(shown, rejected)}</summary>
          {listed(entries.filter(({ status }) => status !== "tunggu"))}
        </details>
      )}
    </div>
  );
}

const isShown = ({ status }: WrittenEntry): boolean => status === "tampil" || status === "terjawab";

function put(run: string, { id, status, shown }: { id: string; status: Verdict; shown: string }): void {
  const decision = status === "tunggu" ? null : { status, text: shown };
  act({ type: "poll/decide", run, entry: id, decision });
}
