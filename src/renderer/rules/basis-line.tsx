import { useState } from "react";
import type { BasisEntry } from "../../core/rules/basis-entry.ts";
import type { Basis } from "../../core/rules/finding.ts";
import type { RuleId } from "../../core/rules/rule-ids.ts";
import { spoken } from "../../core/rules/language.ts";
import { basisStates, ruleWords } from "../../core/text/rules.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type BasisLineProps = { basis: Basis; rule: RuleId; onEnter: (entry: BasisEntry) => Promise<boolean> };

/** A basis as it is shown beside a finding, and the office's own word on it. */
export function BasisLine({ basis, rule, onEnter }: BasisLineProps) {
  const words = useWords(ruleWords);
  const [open, setOpen] = useState(false);
  const { source, clause, status } = spoken(basis, useLanguage());
  return (
    <li>
      <b>{source}</b> {clause}
      <small>
        {status},{" "}
        {basis.verified === null ? words.unverified : words.verified(basis.verified, basis.by ?? null)}{" "}
        {!open && (
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {words.basis.change}
          </button>
        )}
      </small>
      {open && (
        <BasisForm
          basis={basis}
          rule={rule}
          onEnter={async (entry) => void ((await onEnter(entry)) && setOpen(false))}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}

type BasisFormProps = {
  basis: Basis;
  rule: RuleId;
  onEnter: (entry: BasisEntry) => Promise<void>;
  onClose: () => void;
};

/** Whoever holds the regulation enters what it says, who read it and when; our packs stay as they are. */
function BasisForm({ basis, rule, onEnter, onClose }: BasisFormProps) {
  const words = useWords(ruleWords);
  const [every, setEvery] = useState(false);
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const enter = (form: FormData) => {
    const said = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
    };
    const [status, diverifikasi, oleh] = [said("status"), said("verified"), said("by")];
    const butir = every ? undefined : said("clause");
    void onEnter({
      sumber: basis.source,
      ...(every ? {} : { aturan: rule }),
      ...(butir === undefined || butir === basis.clause ? {} : { butir }),
      ...(status === undefined ? {} : { status }),
      ...(diverifikasi === undefined ? {} : { diverifikasi }),
      ...(oleh === undefined ? {} : { oleh }),
    });
  };
  return (
    <form
      className="basis-form"
      onSubmit={(event) => {
        event.preventDefault();
        enter(new FormData(event.currentTarget));
      }}
      onReset={onClose}
    >
      <p>{words.basis.lead}</p>
      <label>
        {words.basis.clause}
        <textarea
          name="clause"
          autoFocus
          rows={2}
          maxLength={400}
          defaultValue={basis.clause}
          disabled={every}
        />
      </label>
      <div className="basis-fields">
        <label>
          {words.basis.status}
          <input name="status" list="basis-states" maxLength={120} required defaultValue={basis.status} />
          <datalist id="basis-states">
            {basisStates.map((state) => (
              <option key={state} value={state} />
            ))}
          </datalist>
        </label>
        <label>
          {words.basis.verified}
          <input name="verified" type="date" required defaultValue={day} />
        </label>
        <label>
          {words.basis.by}
          <input name="by" maxLength={120} required />
        </label>
      </div>
      <label className="basis-every">
        <input type="checkbox" checked={every} onChange={() => setEvery(!every)} />
        {words.basis.every(basis.source)}
      </label>
      <p className="basis-buttons">
        <button type="submit" className="primary">
          {words.basis.save}
        </button>
        <button type="reset">
          {words.basis.cancel} <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}
