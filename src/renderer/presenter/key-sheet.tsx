import { useEffect, useRef } from "react";
import { keySheetWords } from "../../core/text/key-sheet.ts";
import { toolWords } from "../../core/text/tools.ts";
import { useWords } from "../language/language.tsx";

export function KeySheet({ onClose }: { onClose: () => void }) {
  const keySheet = useWords(keySheetWords);
  const tools = useWords(toolWords).keys;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-sheet" aria-label={keySheet.title} onClose={onClose}>
      <h2>{keySheet.title}</h2>
      <dl>
        {[...keySheet.rows, ...tools].map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              {keys.split(/ {2,}/).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {keySheet.close}
      </button>
    </dialog>
  );
}
