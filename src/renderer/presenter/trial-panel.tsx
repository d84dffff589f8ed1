import { useMemo, useState, type RefObject } from "react";
import { activities, type Activity } from "../../core/post/activities.ts";
import type { NamedPost, Post } from "../../core/post/post.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import { words } from "../../core/text/presenter.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Judge } from "../judge/judge.ts";
import { useJudgement } from "../judge/use-judge.ts";
import { act } from "./act.ts";
import { FindingsList } from "./findings-list.tsx";
import { TrialControls } from "./trial-controls.tsx";

type TrialPanelProps = {
  hidden: boolean;
  view: PresenterView;
  judge: Judge | null;
  packHash: string;
  posts: NamedPost[];
  field: RefObject<HTMLTextAreaElement | null>;
};

type Draft = {
  text: string;
  display: string;
  account: string;
  photo: string;
  activity: Activity;
  official: boolean;
};
const empty: Draft = { text: "", display: "", account: "", photo: "", activity: "unggah", official: false };

/** Fields left empty are absent, not blank: an empty photo description is no photo. */
function postOf({ text, display, account, photo, activity, official }: Draft): Post | null {
  if (text.trim() === "" && display === "" && account === "") return null;
  return {
    text,
    activity,
    official,
    ...(display && { display }),
    ...(account && { account }),
    ...(photo && { photo }),
  };
}

/** What is typed here stays here, in this window's memory, until the facilitator sends it. */
export function TrialPanel({ hidden, view, judge, packHash, posts, field }: TrialPanelProps) {
  const [draft, setDraft] = useState<Draft>(empty);
  const post = useMemo(() => postOf(draft), [draft]);
  const judged = useJudgement(judge, post);
  const set = <K extends keyof Draft>(key: K, value: Draft[K]) =>
    setDraft((before) => ({ ...before, [key]: value }));

  const send = async () => {
    if (!judge || !post) return;
    // What the facilitator saw is what is sent; only a key newer than the list below is judged first.
    const { judgement } = judged?.post === post ? judged : { judgement: await judge.judge(post) };
    const trial = `pasted:${crypto.randomUUID()}`;
    await bridge.call("act", { action: { type: "trial/open", trial, source: { kind: "pasted" } } });
    act({ type: "trial/content", trial, post, judgement, packHash });
    setDraft(empty);
    field.current?.blur();
  };
  const choose = (id: string) => {
    if (posts.some((each) => each.id === id)) {
      act({ type: "trial/open", trial: `post:${id}`, source: { kind: "library", post: id } });
    }
  };

  return (
    <div className="trial-panel" hidden={hidden}>
      {view.trial && <TrialControls current={view.trial} />}
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.ctrlKey) void send();
        }}
      >
        <textarea
          ref={field}
          value={draft.text}
          rows={4}
          maxLength={20_000}
          placeholder={words.trial.paste}
          aria-label={words.trial.paste}
          spellCheck={false}
          onChange={(event) => set("text", event.target.value)}
        />
        <details>
          <summary>{words.trial.more}</summary>
          <label>
            {words.trial.display}
            <input
              value={draft.display}
              maxLength={300}
              onChange={(event) => set("display", event.target.value)}
            />
          </label>
          <label>
            {words.trial.account}
            <input
              value={draft.account}
              maxLength={300}
              onChange={(event) => set("account", event.target.value)}
            />
          </label>
          <label>
            {words.trial.photo}
            <input
              value={draft.photo}
              maxLength={2_000}
              onChange={(event) => set("photo", event.target.value)}
            />
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={draft.official}
              onChange={(event) => set("official", event.target.checked)}
            />
            {words.trial.official}
          </label>
        </details>
        <div className="paste-row">
          <select
            value={draft.activity}
            aria-label={words.trial.activity}
            onChange={(event) => {
              const activity = activities.find((each) => each === event.target.value);
              if (activity) set("activity", activity);
            }}
          >
            {activities.map((activity) => (
              <option key={activity} value={activity}>
                {words.activities[activity]}
              </option>
            ))}
          </select>
          <button type="button" disabled={!post} onClick={() => setDraft(empty)}>
            {words.trial.clear}
          </button>
          <button type="submit" className="primary" disabled={!post}>
            {words.trial.send}
          </button>
        </div>
        <p className="hint">{words.trial.sendHint}</p>
      </form>
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
    </div>
  );
}
