import { useEffect, useState } from "react";
import { languagesOf } from "../../core/deck/languages.ts";
import type { Language } from "../../core/deck/model.ts";
import { type PaperJob, paperJobSchema, paperLayouts, perPages } from "../../core/paper/job.ts";
import { paperWords } from "../../core/text/paper.ts";
import type { DeckPayload, Push } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";
import "./paper-export.css";

type Stage = Extract<Push, { type: "pdf" }>["stage"];

/** Asks for a PDF: how, in which language; then how far it is, and a way to stop it. */
export function PaperExport({ deck, hidden = false }: { deck: DeckPayload; hidden?: boolean }) {
  const words = useWords(paperWords);
  const [job, setJob] = useState<PaperJob>(() => paperJobSchema.parse({}));
  const [stage, setStage] = useState<Stage>(null);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  useEffect(() => bridge.onPush((push) => push.type === "pdf" && setStage(push.stage)), []);
  const languages = languagesOf(deck);
  const change = (part: Partial<PaperJob>) => setJob((before) => ({ ...before, ...part }));
  const write = async () => {
    setSaid(null);
    const result = await bridge.call("pdf/export", job);
    if (!result.ok) setSaid({ ok: false, text: result.message });
    else if (result.value) setSaid({ ok: true, text: words.done(result.value.file, result.value.pages) });
  };
  return (
    <details className="paper-export" hidden={hidden}>
      <summary>{words.title}</summary>
      <div className="paper-choices">
        <Pick
          label={words.layout}
          options={paperLayouts}
          value={job.layout}
          nameOf={(layout) => words.layouts[layout]}
          onPick={(layout) => change({ layout })}
        />
        {job.layout === "handout" && (
          <Pick
            label={words.perPage}
            options={perPages}
            value={job.perPage}
            nameOf={String}
            onPick={(perPage) => change({ perPage })}
          />
        )}
        {languages.length > 1 && (
          <Pick
            label={words.language}
            options={languages}
            value={job.language ?? deck.deck.language}
            nameOf={(language: Language) => words.languages[language]}
            onPick={(language) => change({ language })}
          />
        )}
        <button type="button" disabled={stage !== null} onClick={() => void write()}>
          {words.export}
        </button>
        {stage !== null && (
          <button type="button" className="quiet" onClick={() => void bridge.call("pdf/cancel", {})}>
            {words.cancel}
          </button>
        )}
      </div>
      <p role="status" data-ok={said?.ok}>
        {stage === null ? said?.text : words.working[stage]}
      </p>
    </details>
  );
}

type PickProps<T extends string | number> = {
  label: string;
  options: readonly T[];
  value: T;
  nameOf: (option: T) => string;
  onPick: (option: T) => void;
};

function Pick<T extends string | number>({ label, options, value, nameOf, onPick }: PickProps<T>) {
  return (
    <label>
      {label}
      <select
        value={options.indexOf(value)}
        onChange={({ target }) => {
          const option = options[Number(target.value)];
          if (option !== undefined) onPick(option);
        }}
      >
        {options.map((option, index) => (
          <option key={option} value={index}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
