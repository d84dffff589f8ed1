import { spoken } from "../../core/rules/language.ts";
import { ruleWords } from "../../core/text/rules.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { ExampleList } from "./example-list.tsx";
import { allowances, isOff } from "./shelf.ts";
import { Switch } from "./switch.tsx";
import type { Examples } from "./use-examples.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type AllowedDetailProps = {
  rules: Rulebook;
  examples: Examples | null;
  off: string[];
  onToggle: (id: string) => void;
};

/** What remains allowed: notes beside the findings, which weigh nothing. */
export function AllowedDetail({ rules, examples, off, onToggle }: AllowedDetailProps) {
  const words = useWords(ruleWords);
  const language = useLanguage();
  return (
    <article className="rule-detail">
      <h1>{words.allowed}</h1>
      <p className="rules-lead">{words.allowedLead}</p>
      {allowances(rules).map(({ note, path }) => {
        const id = `boleh/${note.id}`;
        const { nama, pesan } = spoken(note, language);
        const silent = isOff(off, id);
        return (
          <section key={`${path} ${id}`} className="check-card" data-off={silent}>
            <header>
              <p className="check-head">
                <span className="severity">{nama}</span>
                <code>{id}</code>
              </p>
              <Switch on={!silent} label={id} onToggle={() => onToggle(id)} />
            </header>
            <h2>{pesan}</h2>
            <ExampleList examples={examples?.of(path, id) ?? null} />
          </section>
        );
      })}
    </article>
  );
}
