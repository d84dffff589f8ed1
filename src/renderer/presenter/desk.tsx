import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { deckIn } from "../../core/deck/languages.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { PresenterBoot, Rulebook } from "../../wire/ipc.ts";
import { hallDeck, hallLanguage } from "../hall/hall-language.ts";
import { HallScreen } from "../hall/hall-screen.tsx";
import { useJudge } from "../judge/use-judge.ts";
import { useCommands } from "./commands.ts";
import { KeySheet } from "./key-sheet.tsx";
import { Notes } from "./notes.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { Overview } from "./overview/overview.tsx";
import { PaperExport } from "./paper-export.tsx";
import { PollPanel } from "./poll-panel.tsx";
import { Previews } from "./previews.tsx";
import { SlideList } from "./slide-list.tsx";
import { TopBar } from "./top-bar.tsx";
import { TrialPanel } from "./trial-panel.tsx";
import { Hand } from "./tools/hand.tsx";
import { useTools } from "./tools/use-tools.ts";
import { useHeld } from "./use-held.ts";
import { useModeratorFlags } from "./use-moderator-flags.ts";
import { useLibraryTrial } from "./use-library-trial.ts";
import { useTrialDraft } from "./use-trial-draft.ts";
import { useUnmoderated } from "./use-unmoderated.ts";
import { useWords } from "../language/language.tsx";

export type Tab = "trial" | "poll" | "slides";
export type DeskProps = {
  state: PresenterBoot;
  view: PresenterView;
  rules: Rulebook | null;
  onRules: () => void;
};

const noPosts: Rulebook["posts"] = [];

/** The facilitator's window during a session. */
export function Desk({ state, view, rules, onRules }: DeskProps) {
  const words = useWords(presenterWords);
  const { deck, surroundings, settings, pairing } = state;
  const [tab, setTab] = useState<Tab>("trial");
  const [help, setHelp] = useState(false);
  const [overview, setOverview] = useState(false);
  const [size, setSize] = useState(26);
  const search = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLTextAreaElement>(null);
  const judge = useJudge(rules, settings.off, settings.masaPemilu);
  useModeratorFlags(judge);
  useUnmoderated(judge, view);
  const draft = useTrialDraft();
  const posts = rules?.posts ?? noPosts;
  // What the hall is to read, what it reads (while frozen an earlier choice), and what the facilitator reads.
  const telling = deckIn(deck, view.language);
  const shown = hallDeck(view.hall, deck);
  const own = deckIn(deck, view.notesLanguage);
  useLibraryTrial(judge, view, { deck: telling, posts, packHash: rules?.hash ?? "", pair: deck });
  const single = surroundings.mode === "single";
  const peeking = useHeld("Control", single);

  const tools = useTools(view, view.languages.length);

  const open = (next: Tab, field: { current: HTMLElement | null }) => {
    // Drawn at once, so that the very next key lands in the field.
    flushSync(() => setTab(next));
    field.current?.focus();
  };
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  useCommands({
    view,
    latest: () => latest.current,
    deck: own,
    help: () => setHelp((shown) => !shown),
    closeHelp: () => setHelp(false),
    resize: (by) => setSize((before) => Math.min(44, Math.max(16, before + by))),
    search: () => open("slides", search),
    paste: () => open("trial", paste),
    showPoll: () => setTab("poll"),
    overview: () => setOverview(true),
    tools,
    joining: surroundings.door !== "tutup",
  });
  const slide = useMemo(
    () => own.slides.find((each) => each.id === view.position.slide) ?? null,
    [own, view.position.slide],
  );

  const grid = overview && (
    <Overview
      deck={deck.deck}
      current={view.position.slide}
      theme={settings.theme}
      single={single}
      onClose={() => setOverview(false)}
    />
  );

  if (single && !peeking) {
    return (
      <div className="single-screen">
        <HallScreen
          deck={shown}
          view={view.hall}
          join={surroundings.join}
          wifi={surroundings.wifi}
          theme={settings.theme}
          hand={!view.frozen && <Hand tools={tools} on={view.aids.on} />}
        />
        {grid}
        <p className="single-hint">{words.single.hold}</p>
      </div>
    );
  }
  return (
    <div className="desk" data-theme="dark">
      <TopBar
        view={view}
        deck={own}
        surroundings={surroundings}
        pairing={pairing}
        onHelp={() => setHelp(true)}
      />
      <NoticeBar notices={surroundings.notices} />
      <main className="desk-columns">
        <Previews deck={telling} view={view} theme={settings.theme} join={surroundings.join} tools={tools} />
        <Notes
          slide={slide}
          language={telling.language}
          size={size}
          onResize={(by) => setSize((before) => before + by)}
        />
        <section className="desk-live">
          <nav className="tabs" role="tablist">
            {(["trial", "poll", "slides"] as const).map((each) => (
              <button
                key={each}
                type="button"
                role="tab"
                aria-selected={tab === each}
                onClick={() => setTab(each)}
              >
                {words.tabs[each]}
                {each === "poll" && view.open && <span className="live-dot" aria-hidden="true" />}
              </button>
            ))}
          </nav>
          <TrialPanel
            hidden={tab !== "trial"}
            view={view}
            judge={judge}
            rules={rules}
            posts={posts}
            masaPemilu={settings.masaPemilu}
            theme={settings.theme}
            hall={hallLanguage(view.hall, shown)}
            draft={draft}
            field={paste}
            onRules={onRules}
          />
          <PollPanel
            hidden={tab !== "poll"}
            view={view}
            surroundings={surroundings}
            pairing={pairing}
            judge={judge}
          />
          <SlideList hidden={tab !== "slides"} deck={own} view={view} field={search} />
          <PaperExport hidden={tab !== "slides"} deck={deck} />
        </section>
      </main>
      {grid}
      {help && <KeySheet onClose={() => setHelp(false)} />}
    </div>
  );
}
