import { useEffect, useRef } from "react";
import { words } from "../../core/text/presenter.ts";

export function KeySheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-sheet" aria-label={words.keys.title} onClose={onClose}>
      <h2>{words.keys.title}</h2>
      <dl>
        {words.keys.rows.map(([keys, meaning]) => (
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
        {words.keys.close}
      </button>
    </dialog>
  );
}
