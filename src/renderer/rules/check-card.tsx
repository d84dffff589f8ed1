import { levels, type Check } from "../../core/rules/format.ts";
import type { ExampleResult } from "../../core/rules/examples.ts";
import { spoken } from "../../core/rules/language.ts";
import { ruleWords } from "../../core/text/rules.ts";
import { ExampleList } from "./example-list.tsx";
import { Switch } from "./switch.tsx";
import { useLanguage, useWords } from "../language/language.tsx";

type CheckCardProps = {
  /** `rule/check`, as findings show it. */
  id: string;
  check: Check;
  /** Null while they still run. */
  examples: ExampleResult[] | null;
  off: boolean;
  /** The whole rule is off: this switch alone changes nothing. */
  locked: boolean;
  onToggle: (id: string) => void;
};

export function CheckCard({ id, check, examples, off, locked, onToggle }: CheckCardProps) {
  const words = useWords(ruleWords);
  const { pesan, ganti } = spoken(check, useLanguage());
  const red = examples?.some((example) => !example.passed) ?? false;
  return (
    <section className="check-card" data-off={off} data-red={red}>
      <header>
        <p className="check-head">
          <span className="severity" data-severity={levels[check.tingkat]}>
            {words.levels[check.tingkat]}
          </span>
          <span>{words.strength(check.keyakinan)}</span>
          {check.tingkat_pemilu !== undefined && (
            <span>{words.election(words.levels[check.tingkat_pemilu])}</span>
          )}
          {check.hanya_pemilu && <span>{words.onlyElection}</span>}
          <code>{id}</code>
        </p>
        <Switch on={!off} label={id} disabled={locked} onToggle={() => onToggle(id)} />
      </header>
      <h2>{pesan}</h2>
      {ganti !== undefined && (
        <p className="check-safer">
          {words.safer}: “{ganti}”
        </p>
      )}
      <ExampleList examples={examples} />
    </section>
  );
}
