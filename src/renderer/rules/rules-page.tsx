import { useEffect, useRef, useState } from "react";
import type { BasisEntry } from "../../core/rules/basis-entry.ts";
import { ruleWords } from "../../core/text/rules.ts";
import type { PresenterBoot, Rulebook } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import { AllowedDetail } from "./allowed-detail.tsx";
import "./rules.css";
import { AccuracyPage } from "./accuracy-page.tsx";
import { PacksOverview } from "./packs-overview.tsx";
import { RuleDetail } from "./rule-detail.tsx";
import { RuleList } from "./rule-list.tsx";
import { changedRule, shelfRules, type Chosen } from "./shelf.ts";
import { useExamples, type Examples } from "./use-examples.ts";
import { useLanguage, useNumbers, useWords } from "../language/language.tsx";

type RulesPageProps = {
  rules: Rulebook | null;
  settings: PresenterBoot["settings"];
  onClose: () => void;
};

/** The packs as they stand on disk, over home or desk: large enough to be shown to a hall. */
export function RulesPage({ rules, settings, onClose }: RulesPageProps) {
  const words = useWords(ruleWords);
  const [tab, setTab] = useState<"rules" | "accuracy">("rules");
  const [message, setMessage] = useState<string | null>(null);
  const examples = useExamples(rules);
  useEffect(() => {
    // The desk below keeps to the clicker's keys; all others belong to this page.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "PageDown" || event.key === "PageUp") return;
      event.stopPropagation();
      if (event.key !== "Escape") return;
      const form = event.target instanceof Element ? event.target.closest("form") : null;
      if (form) form.reset();
      else onClose();
    };
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, [onClose]);
  const change = async (off: string[]) => {
    const result = await bridge.call("settings/change", { change: { off } });
    setMessage(result.ok ? null : result.message);
  };
  const openFolder = async () => {
    const result = await bridge.call("rules/office", {});
    setMessage(result.ok ? null : result.message);
  };
  const enterBasis = async (entry: BasisEntry) => {
    const result = await bridge.call("rules/basis", { entry });
    setMessage(result.ok ? null : result.message);
    return result.ok;
  };
  return (
    <div className="rules-page" data-theme="dark" role="dialog" aria-label={words.title}>
      <header className="rules-bar">
        <button type="button" autoFocus onClick={onClose}>
          ← {words.back} <kbd>Esc</kbd>
        </button>
        <nav role="tablist" className="rules-tabs">
          {(["rules", "accuracy"] as const).map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={tab === each}
              onClick={() => setTab(each)}
            >
              {each === "rules" ? words.title : words.accuracy}
            </button>
          ))}
        </nav>
        {tab === "rules" && (
          <Tally
            examples={examples}
            off={settings.off.length}
            problems={(rules?.problems.length ?? 0) + (examples?.problems.length ?? 0)}
          />
        )}
      </header>
      {message !== null && (
        <p className="notice" data-tone="error" role="alert">
          {message}
        </p>
      )}
      {tab === "accuracy" ? (
        <AccuracyPage />
      ) : rules === null ? (
        <p className="rules-wait">{words.loading}</p>
      ) : (
        <Shelf
          rules={rules}
          examples={examples}
          off={settings.off}
          onOff={(off) => void change(off)}
          onFolder={() => void openFolder()}
          onBasis={enterBasis}
        />
      )}
    </div>
  );
}

type TallyProps = { examples: Examples | null; off: number; problems: number };

function Tally({ examples, off, problems }: TallyProps) {
  const { count } = useNumbers();
  const words = useWords(ruleWords);
  if (examples === null) return <p className="rules-tally">{words.running}</p>;
  return (
    <p className="rules-tally" aria-live="polite">
      <span data-tone="aman">✓ {words.passed(count(examples.passed))}</span>
      {examples.failed > 0 && <span data-tone="jangan">✗ {words.failed(examples.failed)}</span>}
      {problems > 0 && <span data-tone="jangan">⚠ {words.unread(problems)}</span>}
      {examples.gaps > 0 && <span>◌ {words.gaps(examples.gaps)}</span>}
      {off > 0 && <span>{words.offCount(off)}</span>}
    </p>
  );
}

type ShelfProps = {
  rules: Rulebook;
  examples: Examples | null;
  off: string[];
  onOff: (off: string[]) => void;
  onFolder: () => void;
  onBasis: (entry: BasisEntry) => Promise<boolean>;
};

function Shelf({ rules, examples, off, onOff, onFolder, onBasis }: ShelfProps) {
  const [chosen, setChosen] = useState<Chosen>(null);
  const [query, setQuery] = useState("");
  const before = useRef(rules);
  // A rule that was just saved is the one everybody wants to see.
  useEffect(() => {
    const changed = changedRule(before.current, rules);
    before.current = rules;
    if (changed !== null) setChosen(changed);
  }, [rules]);
  const all = shelfRules(rules, useLanguage());
  // What an office's pack switches off is as silent as what was switched off here.
  const silent = [...off, ...rules.packs.flatMap((pack) => pack.matikan)];
  const rule = all.find((each) => each.id === chosen);
  const toggle = (id: string) => onOff(off.includes(id) ? off.filter((each) => each !== id) : [...off, id]);
  return (
    <div className="rules-columns">
      <RuleList
        rules={all}
        chosen={rule?.id ?? (chosen === "boleh" ? chosen : null)}
        onChoose={setChosen}
        query={query}
        onQuery={setQuery}
        off={silent}
        failing={examples?.failing ?? null}
      />
      <main key={chosen} className="rules-main">
        {rule ? (
          <RuleDetail
            rule={rule}
            query={query}
            examples={examples}
            off={silent}
            onToggle={toggle}
            onBasis={onBasis}
          />
        ) : chosen === "boleh" ? (
          <AllowedDetail rules={rules} examples={examples} off={silent} onToggle={toggle} />
        ) : (
          <PacksOverview rules={rules} problems={examples?.problems ?? []} onFolder={onFolder} />
        )}
      </main>
    </div>
  );
}
