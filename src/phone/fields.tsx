import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import type { PublicPoll } from "../core/poll/public-poll.ts";
import { formatCount, type PhoneWords, readNumber } from "../core/text/phone.ts";

export type FieldProps<A> = {
  words: PhoneWords;
  locked: boolean;
  send: (answer: A) => void;
  /** The button's word. */
  label: string;
};

type FormProps = {
  locked: boolean;
  ready: boolean;
  label: string;
  onSend: () => void;
  children: ComponentChildren;
};

/** Typed answers are sent by a button, or by the phone's own "go". */
function Fields({ locked, ready, label, onSend, children }: FormProps): VNode {
  return (
    <form
      class="options"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !locked) onSend();
      }}
    >
      {children}
      {!locked && (
        <button class="primary" disabled={!ready}>
          {label}
        </button>
      )}
    </form>
  );
}

type NumberProps = FieldProps<number> & {
  poll: Extract<PublicPoll, { kind: "number" }>;
  language: "id" | "en";
  value: number | null;
};

export function NumberField({ poll, language, value, words, locked, send, label }: NumberProps): VNode {
  const [draft, setDraft] = useState(value === null ? "" : formatCount(value, language));
  const number = readNumber(draft);
  const ready = number !== null && number >= poll.min && number <= poll.max;
  const hint = words.number(formatCount(poll.min, language), formatCount(poll.max, language));
  return (
    <Fields locked={locked} ready={ready} label={label} onSend={() => number !== null && send(number)}>
      <label class="field">
        {hint}
        <span class="with-unit">
          <input
            inputMode="decimal"
            autocomplete="off"
            value={draft}
            disabled={locked}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          {poll.unit}
        </span>
      </label>
    </Fields>
  );
}

type TextProps = FieldProps<string> & { text: string; value: string; clears?: boolean; short?: boolean };

export function TextField({
  text,
  value,
  locked,
  send,
  label,
  clears = false,
  short = false,
}: TextProps): VNode {
  const [draft, setDraft] = useState(value);
  const onSend = (): void => {
    send(draft);
    if (clears) setDraft("");
  };
  return (
    <Fields locked={locked} ready={draft.trim() !== ""} label={label} onSend={onSend}>
      <label class="field">
        {text}
        <textarea
          rows={short ? 1 : 4}
          maxLength={short ? 60 : 400}
          value={draft}
          disabled={locked}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </label>
    </Fields>
  );
}

type WordsProps = FieldProps<string[]> & { count: number; value: string[] | null };

export function WordFields({ count, value, words, locked, send, label }: WordsProps): VNode {
  const [draft, setDraft] = useState(() => Array.from({ length: count }, (_, at) => value?.[at] ?? ""));
  const given = draft.filter((word) => word.trim() !== "");
  return (
    <Fields locked={locked} ready={given.length > 0} label={label} onSend={() => send(given)}>
      {draft.map((word, at) => (
        <label key={at} class="field">
          {words.word(at + 1)}
          <input
            maxLength={60}
            autocomplete="off"
            value={word}
            disabled={locked}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              setDraft(draft.map((other, place) => (place === at ? typed : other)));
            }}
          />
        </label>
      ))}
    </Fields>
  );
}
