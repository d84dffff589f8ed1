import type { BasisEntry } from "../../core/rules/basis-entry.ts";
import { spoken } from "../../core/rules/language.ts";
import { ruleWords } from "../../core/text/rules.ts";
import { BasisLine } from "./basis-line.tsx";
import { CheckCard } from "./check-card.tsx";
import { isOff, type RulePart, type ShelfRule } from "./shelf.ts";
import { Switch } from "./switch.tsx";
import type { Examples } from "./use-examples.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type RuleDetailProps = {
  rule: ShelfRule;
  query: string;
  examples: Examples | null;
  off: string[];
  onToggle: (id: string) => void;
  onBasis: (entry: BasisEntry) => Promise<boolean>;
};

/** One rule: what it is, where it comes from, and every check with its examples. */
export function RuleDetail({ rule, query, examples, off, onToggle, onBasis }: RuleDetailProps) {
  const silent = isOff(off, rule.id);
  return (
    <article className="rule-detail" data-off={silent}>
      <header>
        <div>
          <h1>{rule.name}</h1>
          <code>{rule.id}</code>
        </div>
        <Switch on={!silent} label={rule.id} onToggle={() => onToggle(rule.id)} />
      </header>
      {rule.parts.map((part) => (
        <section key={part.pack.path}>
          <Source part={part} onBasis={onBasis} />
          {wanted(part, rule, query).map((check) => (
            <CheckCard
              key={check.id}
              id={`${rule.id}/${check.id}`}
              check={check}
              examples={examples?.of(part.pack.path, `${rule.id}/${check.id}`) ?? null}
              off={isOff(off, rule.id, check.id)}
              locked={silent}
              onToggle={onToggle}
            />
          ))}
        </section>
      ))}
    </article>
  );
}

/** When the search names one check, that one alone; otherwise all of them. */
function wanted(part: RulePart, rule: ShelfRule, query: string) {
  const id = query.trim().toLowerCase();
  const named = part.checks.filter((check) => id.includes("/") && `${rule.id}/${check.id}`.includes(id));
  return named.length > 0 ? named : part.checks;
}

function Source({ part, onBasis }: { part: RulePart; onBasis: RuleDetailProps["onBasis"] }) {
  const words = useWords(ruleWords);
  const { head, pack, office } = part;
  return (
    <div className="rule-source">
      <p className="rule-marks">
        <span className="nature">{words.natures[head.sifat]}</span>
        {office && <span className="office-label">{words.office}</span>}
        <span lang="id">{pack.judul}</span>
      </p>
      <p className="rule-why">{spoken(head, useLanguage()).mengapa}</p>
      <ul className="rule-basis">
        {head.dasar.map((basis) => (
          <BasisLine key={`${basis.source} ${basis.clause}`} basis={basis} rule={head.id} onEnter={onBasis} />
        ))}
      </ul>
    </div>
  );
}
