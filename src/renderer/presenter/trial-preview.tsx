import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/deck/model.ts";
import type { Sent } from "../../core/post/sending.ts";
import type { Pack } from "../../core/rules/format.ts";
import { hallTrial } from "../../core/session/hall.ts";
import { freshTrial, revealsOf } from "../../core/session/trials.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { OverTrial } from "../hall/over-trial.tsx";
import { OwnJudgement } from "./own-judgement.tsx";
import { TrialCovers } from "./trial-covers.tsx";
import { usePreview } from "./use-preview.ts";
import { LanguageProvider, useWords } from "../language/language.tsx";

type TrialPreviewProps = {
  sent: Sent;
  /** Only a pasted post can be a real person's. */
  pasted: boolean;
  packs: Pack[];
  theme: "light" | "dark";
  /** What the hall is spoken to in. */
  hall: Language;
  onSend: (sent: Sent) => void;
  onClose: () => void;
};

/** Clickers go on working; every other key belongs to the dialog. */
const ofTheTalk = new Set(["PageDown", "PageUp", "F5"]);

/** What the hall will see, before it sees it: who is covered, what the facilitator says, one key to send. */
export function TrialPreview({ sent, pasted, packs, theme, hall, onSend, onClose }: TrialPreviewProps) {
  const words = useWords(presenterWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const [whole, setWhole] = useState(false);
  const [quote, setQuote] = useState("");
  const preview = usePreview(sent, pasted);
  const { result, complete } = preview;
  useEffect(() => {
    dialog.current?.showModal();
    go.current?.focus();
  }, []);
  const submit = () => {
    if (complete) onSend(result);
  };
  const content = { post: result.post, judgement: result.judgement, packHash: "" };
  const asked = { ...freshTrial({ kind: "pasted" }), content, note: result.note };
  const shown = whole ? { ...asked, revealed: revealsOf(asked) } : asked;
  return (
    <dialog
      ref={dialog}
      className="trial-preview"
      aria-label={words.preview.title}
      onClose={onClose}
      onKeyDown={(event) => {
        if (!ofTheTalk.has(event.key)) event.stopPropagation();
        // A key still held down from the form behind has seen nothing yet.
        if (event.key === "Enter" && event.repeat) event.preventDefault();
        else if (event.key === "Enter" && event.ctrlKey) {
          event.preventDefault();
          submit();
        }
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="preview-post">
          <div className="preview-head">
            <h2>{words.preview.title}</h2>
            <div className="moments" role="group" aria-label={words.preview.title}>
              {[false, true].map((each) => (
                <button
                  key={String(each)}
                  type="button"
                  aria-pressed={whole === each}
                  onClick={() => setWhole(each)}
                >
                  {each ? words.preview.whole : words.preview.first}
                </button>
              ))}
            </div>
          </div>
          <div className="preview" data-theme={theme} lang={hall} inert>
            <LanguageProvider value={hall}>
              <OverTrial trial={hallTrial("pratinjau", shown, true)} />
            </LanguageProvider>
          </div>
          <TrialCovers post={sent.post} asks={pasted} preview={preview} quote={quote} onQuote={setQuote} />
        </div>
        <OwnJudgement
          post={sent.post}
          judgement={sent.judgement}
          packs={packs}
          note={preview.note}
          onNote={preview.setNote}
          quote={quote}
          onQuote={setQuote}
        />
        <footer>
          <p className="hint">{complete ? words.trial.sendHint : words.preview.reasonFirst}</p>
          <button type="button" onClick={onClose}>
            {words.preview.back} <kbd>Esc</kbd>
          </button>
          <button ref={go} type="submit" className="primary" disabled={!complete}>
            {words.preview.send} <kbd>Enter</kbd>
          </button>
        </footer>
      </form>
    </dialog>
  );
}
