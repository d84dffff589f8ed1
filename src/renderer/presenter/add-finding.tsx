import { useMemo, useState } from "react";
import type { Language } from "../../core/deck/model.ts";
import type { Post } from "../../core/post/post.ts";
import type { Pack } from "../../core/rules/format.ts";
import { spoken } from "../../core/rules/language.ts";
import type { RuleId } from "../../core/rules/rule-ids.ts";
import type { AddedFinding } from "../../core/session/note.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { basisWords } from "../trial/words.ts";
import { spansOf } from "./use-preview.ts";
import { useLanguage, useWords } from "../language/language.tsx";

/** As many marks as a note may hold. */
const mostSpans = 50;

type Named = { rule: RuleId; name: string; basis: string[] };

/** Each rule once, with what the first pack that has it says of its sources. */
function rulesOf(packs: Pack[], language: Language): Named[] {
  const rules = new Map<RuleId, Named>();
  for (const { id, nama, dasar, en } of packs.flatMap((pack) => pack.aturan)) {
    if (rules.has(id)) continue;
    const name = language === "en" ? (en?.nama ?? nama) : nama;
    rules.set(id, { rule: id, name, basis: basisWords(dasar.map((one) => spoken(one, language))) });
  }
  return [...rules.values()];
}

type AddFindingProps = {
  post: Post;
  packs: Pack[];
  /** The words it is about; the whole post when there are none. */
  quote: string;
  onAdd: (finding: AddedFinding) => void;
};

export function AddFinding({ post, packs, quote, onAdd }: AddFindingProps) {
  const words = useWords(presenterWords);
  const language = useLanguage();
  const rules = useMemo(() => rulesOf(packs, language), [packs, language]);
  const [rule, setRule] = useState("");
  const [reason, setReason] = useState("");
  const chosen = rules.find((each) => each.rule === rule);
  const add = () => {
    if (!chosen || reason.trim() === "") return;
    onAdd({
      id: crypto.randomUUID(),
      ...chosen,
      spans: spansOf(post, quote).slice(0, mostSpans),
      reason: reason.trim(),
    });
    setRule("");
    setReason("");
  };
  return (
    <fieldset className="add-finding">
      <legend>{words.preview.add}</legend>
      <select value={rule} aria-label={words.preview.rule} onChange={(event) => setRule(event.target.value)}>
        <option value="">{words.preview.rule}…</option>
        {rules.map((each) => (
          <option key={each.rule} value={each.rule}>
            {each.name}
          </option>
        ))}
      </select>
      {chosen && (
        <>
          <p className="hint">{quote.trim() === "" ? words.preview.wholePost : `“${quote.trim()}”`}</p>
          <div className="add-row">
            <input
              value={reason}
              maxLength={200}
              placeholder={words.preview.reason}
              aria-label={words.preview.reason}
              onChange={(event) => setReason(event.target.value)}
              onKeyDown={(event) => {
                // Here Enter adds; it does not send the post yet.
                if (event.key !== "Enter" || event.ctrlKey) return;
                event.preventDefault();
                add();
              }}
            />
            <button type="button" disabled={reason.trim() === ""} onClick={add}>
              {words.preview.addDo}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}
