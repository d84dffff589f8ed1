import type { Post } from "../../core/post/post.ts";
import { verdicts, type Finding, type Judgement } from "../../core/rules/finding.ts";
import type { Pack } from "../../core/rules/format.ts";
import { spoken } from "../../core/rules/language.ts";
import type { Note } from "../../core/session/note.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { AddFinding } from "./add-finding.tsx";
import { useLanguage, useWords } from "../language/language.tsx";

type OwnJudgementProps = {
  post: Post;
  judgement: Judgement;
  packs: Pack[];
  note: Note;
  onNote: (note: Note) => void;
  quote: string;
  onQuote: (quote: string) => void;
};

/** The facilitator's word beside the app's: findings that do not hold, one the app missed, another verdict. */
export function OwnJudgement({ post, judgement, packs, note, onNote, quote, onQuote }: OwnJudgementProps) {
  const words = useWords(presenterWords);
  return (
    <section className="own-judgement" aria-label={words.preview.judgement}>
      <h2>{words.preview.judgement}</h2>
      <p className="hint">{words.preview.judgementHint}</p>
      {judgement.findings.length === 0 && <p className="empty">{words.trial.nothing}</p>}
      <ol>
        {judgement.findings.map((finding) => (
          <Holding key={finding.check} finding={finding} note={note} onNote={onNote} />
        ))}
        {note.added.map((one) => (
          <li key={one.id} className="added">
            <p>
              <b>{one.name}</b>
              <button
                type="button"
                onClick={() => onNote({ ...note, added: note.added.filter(({ id }) => id !== one.id) })}
              >
                {words.preview.remove}
              </button>
            </p>
            <p className="why">{one.reason}</p>
          </li>
        ))}
      </ol>
      <AddFinding
        post={post}
        packs={packs}
        quote={quote}
        onAdd={(one) => {
          onNote({ ...note, added: [...note.added, one] });
          onQuote("");
        }}
      />
      <OwnVerdict judgement={judgement} note={note} onNote={onNote} />
    </section>
  );
}

type NoteProps = { note: Note; onNote: (note: Note) => void };

function Holding({ finding, note, onNote }: NoteProps & { finding: Finding }) {
  const words = useWords(presenterWords);
  const { check } = finding;
  const { message } = spoken(finding, useLanguage());
  const others = note.dropped.filter((one) => one.check !== check);
  const dropped = note.dropped.find((one) => one.check === check);
  const drop = (reason: string) => onNote({ ...note, dropped: [...others, { check, reason }] });
  return (
    <li data-severity={finding.severity} data-dropped={dropped !== undefined}>
      <p>
        <span className="message">{message}</span>
        <button
          type="button"
          aria-pressed={dropped !== undefined}
          onClick={() => (dropped ? onNote({ ...note, dropped: others }) : drop(""))}
        >
          {words.preview.dropped}
        </button>
      </p>
      {dropped && <Reason value={dropped.reason} onChange={drop} />}
    </li>
  );
}

function OwnVerdict({ judgement, note, onNote }: NoteProps & { judgement: Judgement }) {
  const words = useWords(presenterWords);
  const others = verdicts.filter((verdict) => verdict !== judgement.verdict);
  const own = note.verdict;
  return (
    <fieldset className="own-verdict">
      <legend>
        {words.preview.verdict}{" "}
        <span className="verdict" data-verdict={judgement.verdict}>
          {words.verdicts[judgement.verdict]}
        </span>
      </legend>
      <label className="check">
        <input
          type="radio"
          name="verdict"
          checked={own === null}
          onChange={() => onNote({ ...note, verdict: null })}
        />
        {words.preview.same}
      </label>
      {others.map((verdict) => (
        <label key={verdict} className="check">
          <input
            type="radio"
            name="verdict"
            checked={own?.verdict === verdict}
            onChange={() => onNote({ ...note, verdict: { verdict, reason: own?.reason ?? "" } })}
          />
          {words.verdicts[verdict]}
        </label>
      ))}
      {own && (
        <Reason value={own.reason} onChange={(reason) => onNote({ ...note, verdict: { ...own, reason } })} />
      )}
    </fieldset>
  );
}

export function Reason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const words = useWords(presenterWords);
  return (
    <input
      className="reason"
      value={value}
      maxLength={200}
      placeholder={words.preview.reason}
      aria-label={words.preview.reason}
      // It appears because it was asked for, and the sentence is what comes next.
      autoFocus
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
