import { ruleWords } from "../../core/text/rules.ts";
import { isOff, matches, type Chosen, type ShelfRule } from "./shelf.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type RuleListProps = {
  rules: ShelfRule[];
  chosen: Chosen;
  onChoose: (id: Chosen) => void;
  query: string;
  onQuery: (query: string) => void;
  off: string[];
  failing: ReadonlySet<string> | null;
};

export function RuleList({ rules, chosen, onChoose, query, onQuery, off, failing }: RuleListProps) {
  const words = useWords(ruleWords);
  const language = useLanguage();
  const found = rules.filter((rule) => matches(rule, query, language));
  const checksOf = (rule: ShelfRule) => rule.parts.flatMap((part) => part.checks);
  return (
    <aside className="rule-list">
      <input
        type="search"
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
      />
      <button type="button" aria-current={chosen === null} onClick={() => onChoose(null)}>
        <span className="rule-name">{words.overview}</span>
      </button>
      <button type="button" aria-current={chosen === "boleh"} onClick={() => onChoose("boleh")}>
        <span className="rule-name">{words.allowed}</span>
      </button>
      <ol>
        {found.map((rule) => (
          <li key={rule.id} data-off={isOff(off, rule.id)}>
            <button type="button" aria-current={rule.id === chosen} onClick={() => onChoose(rule.id)}>
              <Light rule={rule} failing={failing} />
              <span className="rule-name">{rule.name}</span>
              {rule.office && <span className="office-label">{words.office}</span>}
              <small>{isOff(off, rule.id) ? words.off : checksOf(rule).length}</small>
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 && <p className="empty">{words.nothing}</p>}
    </aside>
  );
}

/** Shape and colour: a tick, a cross, or a ring while the examples still run. */
function Light({ rule, failing }: { rule: ShelfRule; failing: ReadonlySet<string> | null }) {
  if (failing === null) return <i className="light">◌</i>;
  const red = rule.parts.some((part) => part.checks.some((check) => failing.has(`${rule.id}/${check.id}`)));
  return (
    <i className="light" data-tone={red ? "jangan" : "aman"}>
      {red ? "✗" : "✓"}
    </i>
  );
}
