import { ruleWords as words } from "../../core/text/rules.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { ExampleList } from "./example-list.tsx";
import { allowances, isOff } from "./shelf.ts";
import { Switch } from "./switch.tsx";
import type { Examples } from "./use-examples.ts";

type AllowedDetailProps = {
  rules: Rulebook;
  examples: Examples | null;
  off: string[];
  onToggle: (id: string) => void;
};

/** What remains allowed: notes beside the findings, which weigh nothing. */
export function AllowedDetail({ rules, examples, off, onToggle }: AllowedDetailProps) {
  return (
    <article className="rule-detail">
      <h1>{words.allowed}</h1>
      <p className="rules-lead">{words.allowedLead}</p>
      {allowances(rules).map(({ note, path }) => {
        const id = `boleh/${note.id}`;
        const silent = isOff(off, id);
        return (
          <section key={`${path} ${id}`} className="check-card" data-off={silent}>
            <header>
              <p className="check-head">
                <span className="severity">{note.nama}</span>
                <code>{id}</code>
              </p>
              <Switch on={!silent} label={id} onToggle={() => onToggle(id)} />
            </header>
            <h2>{note.pesan}</h2>
            <ExampleList examples={examples?.of(path, id) ?? null} />
          </section>
        );
      })}
    </article>
  );
}
