import { useState, type RefObject } from "react";
import type { Language } from "../../core/deck/model.ts";
import type { NamedPost, Post } from "../../core/post/post.ts";
import type { Sent } from "../../core/post/sending.ts";
import { emptyNote } from "../../core/session/note.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import { ruleWords } from "../../core/text/rules.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Judge } from "../judge/judge.ts";
import { useJudgement } from "../judge/use-judge.ts";
import { ScreenshotDrop } from "../screenshot/screenshot-drop.tsx";
import { act } from "./act.ts";
import { FindingsList } from "./findings-list.tsx";
import { TrialControls } from "./trial-controls.tsx";
import { TrialForm } from "./trial-form.tsx";
import { TrialPreview } from "./trial-preview.tsx";
import type { TrialDraft } from "./use-trial-draft.ts";
import { useWords } from "../language/language.tsx";

type TrialPanelProps = {
  hidden: boolean;
  view: PresenterView;
  judge: Judge;
  rules: Rulebook | null;
  posts: NamedPost[];
  masaPemilu: boolean;
  theme: "light" | "dark";
  /** What the hall is spoken to in. */
  hall: Language;
  draft: TrialDraft;
  field: RefObject<HTMLTextAreaElement | null>;
  onRules: () => void;
};

/** `trial` is the post that stands before the hall already; null for one that is new. */
type Previewed = Sent & { trial: string | null };

/** What is typed here stays here, in this window's memory, until the facilitator has seen what the hall will see. */
export function TrialPanel(props: TrialPanelProps) {
  const rule = useWords(ruleWords);
  const words = useWords(presenterWords);
  const { hidden, view, judge, rules, posts, masaPemilu, theme, hall, draft, field, onRules } = props;
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const { post } = draft;
  const judged = useJudgement(judge, post);
  const packHash = rules?.hash ?? "";

  const preview = async (shown: Post) => {
    // What the facilitator saw is what is sent; only a key newer than the list below is judged first.
    const judgement = judged?.post === shown ? judged.judgement : await judge(shown);
    setPreviewed({ post: shown, judgement, note: emptyNote, trial: null });
  };
  const send = async (current: Previewed, sent: Sent) => {
    const trial = current.trial ?? `pasted:${crypto.randomUUID()}`;
    if (current.trial === null)
      await bridge.call("act", { action: { type: "trial/open", trial, source: { kind: "pasted" } } });
    // The facilitator's words come first, so that no screen shows the findings without them.
    await bridge.call("act", { action: { type: "trial/note", trial, note: sent.note } });
    act({ type: "trial/content", trial, post: sent.post, judgement: sent.judgement, packHash });
    if (current.trial === null) draft.clear();
    setPreviewed(null);
    field.current?.blur();
  };
  const choose = (id: string) => {
    if (posts.some((each) => each.id === id)) {
      act({ type: "trial/open", trial: `post:${id}`, source: { kind: "library", post: id } });
    }
  };

  return (
    <div className="trial-panel" hidden={hidden}>
      {view.trial && (
        <TrialControls
          current={view.trial}
          brief={post !== null}
          onChange={(sent, trial) => setPreviewed({ ...sent, trial })}
        />
      )}
      <TrialForm
        draft={draft}
        packs={rules?.packs ?? []}
        masaPemilu={masaPemilu}
        field={field}
        onReady={() => post && void preview(post)}
      />
      <ScreenshotDrop
        active={!hidden}
        brief={post !== null}
        onText={({ text, display, account }) =>
          draft.change({
            // What was typed meanwhile is not thrown away.
            text: [draft.draft.text, text].filter((part) => part.trim() !== "").join("\n\n"),
            display: draft.draft.display || display,
            account: draft.draft.account || account,
          })
        }
      />
      {judged ? (
        <FindingsList heading={words.trial.draft} judgement={judged.judgement} revealed={null} />
      ) : (
        <label className="library">
          {words.trial.library}
          <select value="" onChange={(event) => choose(event.target.value)}>
            <option value="">…</option>
            {posts.map((each) => (
              <option key={each.id} value={each.id}>
                {each.id.replaceAll("-", " ")}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="quiet" onClick={onRules}>
        {rule.open}
      </button>
      {previewed && (
        <TrialPreview
          sent={previewed}
          pasted={previewed.trial === null}
          packs={rules?.packs ?? []}
          theme={theme}
          hall={hall}
          onSend={(sent) => void send(previewed, sent)}
          onClose={() => setPreviewed(null)}
        />
      )}
    </div>
  );
}
