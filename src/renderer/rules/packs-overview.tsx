import type { PackProblem } from "../../core/rules/format.ts";
import { dayWords } from "../../core/text/dates.ts";
import { ruleWords } from "../../core/text/rules.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { packCards, shownPath, type PackCard } from "./shelf.ts";
import { useLanguage, useNumbers, useWords } from "../language/language.tsx";

type PacksOverviewProps = { rules: Rulebook; problems: PackProblem[]; onFolder: () => void };

/** Whose rules these are, and what of them could not be read. */
export function PacksOverview({ rules, problems, onFolder }: PacksOverviewProps) {
  const words = useWords(ruleWords);
  const cards = packCards(rules);
  const wrong = [...rules.problems, ...problems];
  return (
    <>
      <p className="rules-lead">{words.lead}</p>
      {wrong.length > 0 && <Problems problems={wrong} office={rules.office} />}
      <ul className="pack-cards">
        {cards
          .filter((card) => card.rules > 0)
          .map((card) => (
            <Pack key={card.name} card={card} />
          ))}
      </ul>
      <section className="office-box">
        <p>{words.officeLead}</p>
        <code>{rules.office}</code>
        <button type="button" className="primary" onClick={onFolder}>
          {words.openFolder}
        </button>
      </section>
      <ul className="lexicons">
        {cards
          .filter((card) => card.rules === 0)
          .map((card) => (
            <li key={card.name}>
              <b lang="id">{card.title}</b> <Lexicon card={card} />
            </li>
          ))}
      </ul>
    </>
  );
}

/** How much of the language a pack knows. */
function Lexicon({ card: { classes, lemmas } }: { card: PackCard }) {
  const words = useWords(ruleWords);
  const { count } = useNumbers();
  return words.wordsIn(classes, count(lemmas));
}

function Problems({ problems, office }: { problems: PackProblem[]; office: string }) {
  const words = useWords(ruleWords);
  return (
    <section className="pack-problems" role="status">
      <h2>{words.problems(problems.length)}</h2>
      <ul>
        {problems.map(({ path, line, column, message }) => (
          <li key={`${path}:${line}:${column} ${message}`}>
            <code>
              {shownPath(path, office)}:{line}:{column}
            </code>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pack({ card }: { card: PackCard }) {
  const words = useWords(ruleWords);
  const language = useLanguage();
  const { title, owner, reviewed, version, office, rules, checks } = card;
  return (
    <li className="pack-card" data-office={office}>
      <h2>
        <span lang="id">{title}</span> {office && <span className="office-label">{words.office}</span>}
      </h2>
      <p>
        {words.rulesIn(rules, checks)}
        {card.classes > 0 && (
          <>
            , <Lexicon card={card} />
          </>
        )}
      </p>
      <dl>
        <Fact name={words.owner} value={owner ?? words.nobody} />
        <Fact name={words.reviewed} value={reviewed === null ? words.never : dayWords(reviewed, language)} />
        <Fact name={words.version} value={version} />
      </dl>
    </li>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
