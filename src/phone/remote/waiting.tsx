import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import type { FlaggedEntry } from "../../wire/remote.ts";
import type { Decide } from "./acting.ts";
import { useRemoteWords } from "./words.ts";

type Props = { entry: FlaggedEntry; shown: FlaggedEntry[]; decide: Decide; lost: boolean };

/** One text not yet decided about: what the rules say of it, and what can be done. */
export function Waiting({ entry, shown, decide, lost }: Props): VNode {
  const words = useRemoteWords().moderator;
  const [doing, setDoing] = useState<"edit" | "group" | null>(null);
  const close = (): void => setDoing(null);
  const show = (text: string): void => decide(entry, { status: "tampil", text: text.trim() || entry.text });
  // The large gold button is for words nobody has to think twice about.
  const plain = entry.flags?.length === 0;
  const label = `teks-${entry.id}`;
  return (
    <article class="waiting" tabIndex={-1} aria-labelledby={label}>
      <p class="said" id={label}>
        {entry.text}
      </p>
      <p class="muted">
        {words.people(entry.people)}
        {entry.flags === null && ` · ${words.checking}`}
      </p>
      {entry.flags !== null && entry.flags.length > 0 && (
        <ul class="flags" aria-label={words.flagged}>
          {entry.flags.map((flag) => (
            <li key={flag}>⚑ {flag}</li>
          ))}
        </ul>
      )}
      {doing === "edit" && <Edit entry={entry} lost={lost} show={show} close={close} />}
      {doing === "group" && <Group entry={entry} shown={shown} lost={lost} show={show} close={close} />}
      {doing === null && (
        <div class="buttons">
          <button
            type="button"
            class={plain ? "primary" : ""}
            aria-disabled={lost}
            onClick={() => show(entry.text)}
          >
            {words.approve}
          </button>
          <button type="button" aria-disabled={lost} onClick={() => setDoing("edit")}>
            {words.edit}
          </button>
          {shown.length > 0 && (
            <button type="button" aria-disabled={lost} onClick={() => setDoing("group")}>
              {words.group}
            </button>
          )}
          <button
            type="button"
            aria-disabled={lost}
            onClick={() => decide(entry, { status: "tolak", text: entry.text })}
          >
            {words.reject}
          </button>
        </div>
      )}
    </article>
  );
}

type Changing = { entry: FlaggedEntry; lost: boolean; show: (text: string) => void; close: () => void };

function Edit({ entry, ...rest }: Changing): VNode {
  const words = useRemoteWords().moderator;
  const [text, setText] = useState(entry.text);
  return (
    <Change text={text} done={words.save} {...rest}>
      <label>
        {words.editing}
        <textarea
          rows={3}
          maxLength={300}
          value={text}
          ref={focusOnce}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
    </Change>
  );
}

function Group({ entry, shown, ...rest }: Changing & { shown: FlaggedEntry[] }): VNode {
  const words = useRemoteWords().moderator;
  const texts = [...new Set(shown.map((each) => each.shown))];
  const [text, setText] = useState(texts[0] ?? entry.text);
  return (
    <Change text={text} done={words.group} {...rest}>
      <label>
        {words.groupWith}
        <select value={text} ref={focusOnce} onChange={(event) => setText(event.currentTarget.value)}>
          {texts.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <p class="muted">{words.groupHint}</p>
    </Change>
  );
}

/** The buttons that opened a field are gone with the focus they had: it goes on into the field. */
const focusOnce = (field: HTMLElement | null): void => {
  if (field !== null && !field.closest("form")?.contains(document.activeElement)) field.focus();
};

type ChangeProps = Omit<Changing, "entry"> & { text: string; done: string; children: ComponentChildren };

/** What is shown instead of what was written, sent as one decision. */
function Change({ text, done, lost, show, close, children }: ChangeProps): VNode {
  const words = useRemoteWords().moderator;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        show(text);
      }}
    >
      {children}
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={lost}>
          {done}
        </button>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
