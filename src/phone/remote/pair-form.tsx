import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { pairingCodeLength, type RemoteRefusal } from "../../wire/remote.ts";
import { useRemoteWords } from "./words.ts";

type Props = { refused: RemoteRefusal | null; pair: (code: string) => void };

/** As people type it: small letters, spaces and dashes are forgiven. */
const tidy = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");

export function PairForm({ refused, pair }: Props): VNode {
  const words = useRemoteWords();
  const [typed, setTyped] = useState("");
  const [short, setShort] = useState(false);
  const message = short
    ? words.codeShort(pairingCodeLength)
    : refused === null
      ? null
      : words.refused[refused];
  return (
    <main class="pairing">
      <h1>{words.pairTitle}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const code = tidy(typed);
          setShort(code.length !== pairingCodeLength);
          if (code.length === pairingCodeLength) pair(code);
        }}
      >
        <label for="kode">{words.pairHint}</label>
        <input
          id="kode"
          value={typed}
          maxLength={pairingCodeLength + 6}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="trouble"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="trouble" class="trouble" role="alert">
          {message}
        </p>
        <button class="primary" type="submit">
          {words.pair}
        </button>
      </form>
      {refused === "versi" && <a href="">{words.reload}</a>}
    </main>
  );
}
