import { lazy, Suspense, useState } from "react";
import { deckToolWords } from "../../core/text/deck-tools.ts";
import type { Answers, DeckPayload } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";
import "./deck-tools.css";

const DeckPreview = lazy(async () => ({ default: (await import("./deck-preview.tsx")).DeckPreview }));

type Checked = Extract<Answers["deck/check"], { ok: true }>["value"];
type DeckToolsProps = { deck: DeckPayload; theme: "light" | "dark" };

/** Makes, checks and looks through a deck; what is wrong is named with its line, and its file opens in the editor. */
export function DeckTools({ deck, theme }: DeckToolsProps) {
  const words = useWords(deckToolWords);
  const [said, setSaid] = useState<string | null>(null);
  // What was checked is said of that text alone.
  const [checked, setChecked] = useState<{ hash: string; found: Checked } | null>(null);
  const [preview, setPreview] = useState(false);

  const fresh = async () => {
    const made = await bridge.call("deck/new", {});
    if (!made.ok) setSaid(made.message);
    else if (made.value) setSaid(words.made(made.value.folder));
  };
  const check = async () => {
    setSaid(null);
    const answer = await bridge.call("deck/check", {});
    if (answer.ok) setChecked({ hash: deck.hash, found: answer.value });
    else setSaid(answer.message);
  };
  const edit = async (file: string) => {
    const opened = await bridge.call("deck/edit", { file });
    setSaid(opened.ok ? null : opened.message);
  };
  return (
    <div className="deck-tools">
      <div className="buttons">
        <button type="button" onClick={() => void fresh()}>
          {words.fresh}
        </button>
        <button type="button" onClick={() => void check()}>
          {words.check}
        </button>
        <button type="button" onClick={() => setPreview(true)}>
          {words.preview}
        </button>
      </div>
      <p role="status">{said}</p>
      {checked?.hash === deck.hash && <Found found={checked.found} onEdit={(file) => void edit(file)} />}
      {preview && (
        <Suspense>
          <DeckPreview pair={deck} theme={theme} onClose={() => setPreview(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Found({ found, onEdit }: { found: Checked; onEdit: (file: string) => void }) {
  const words = useWords(deckToolWords);
  const { files, problems } = found;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return (
    <section className="deck-problems">
      <p>{problems.length === 0 ? words.clean : words.found(errors, problems.length - errors)}</p>
      <ul>
        {problems.map(({ file, line, column, message, severity }) => (
          <li key={`${file}:${line}:${column}:${message}`} data-severity={severity}>
            <b>{words[severity]}</b>
            <span>
              {message}
              <button type="button" className="link" onClick={() => onEdit(file)}>
                {words.at(file, line)}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className="buttons">
        {files.map((file) => (
          <button key={file} type="button" className="quiet" onClick={() => onEdit(file)}>
            {words.edit(file)}
          </button>
        ))}
      </div>
    </section>
  );
}
