import { useEffect, useEffectEvent } from "react";
import type { Deck } from "../../core/deck/model.ts";
import type { PresenterPoll, PresenterView } from "../../core/session/presenter-view.ts";
import { revealsOf } from "../../core/session/trials.ts";
import { bridge } from "../bridge/bridge.ts";
import { act } from "./act.ts";
import { toggleJoining } from "./join-door.ts";
import { otherLanguage } from "./language-switch.tsx";
import { isToolCommand } from "./tools/tool-commands.ts";
import { commandOf, type Command } from "./keys.ts";
import type { Tools } from "./tools/use-tools.ts";
import { giveBack, takeAwayFirst } from "./suspects.ts";

export type CommandTargets = {
  view: PresenterView;
  /** The view as it is when asked, for what waits before it looks. */
  latest: () => PresenterView;
  deck: Deck;
  joining: boolean;
  help: () => void;
  closeHelp: () => void;
  resize: (by: number) => void;
  search: () => void;
  paste: () => void;
  showPoll: () => void;
  overview: () => void;
  tools: Tools;
};

/** Listens once; each press sees the latest view. */
export function useCommands(targets: CommandTargets): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey: shift, ctrlKey: ctrl, altKey: alt, metaKey: meta } = event;
    const command = commandOf({ key, shift, ctrl, alt, meta }, isTyping(event.target));
    if (!command) return;
    // A focused button or box takes Space for itself, and a choice the arrows too.
    if (key === " " && (event.target instanceof HTMLButtonElement || isChoice(event.target))) return;
    if (key.startsWith("Arrow") && isChoice(event.target)) return;
    event.preventDefault();
    obey(command, targets, event.target);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

const isChoice = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && (target.type === "checkbox" || target.type === "radio");

const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !isChoice(target)) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

function obey(command: Command, targets: CommandTargets, focus: EventTarget | null): void {
  const { view, deck } = targets;
  const screen = (show: "black" | "white") =>
    act({ type: "screen", show: view.screen === show ? "slide" : show });
  const trial = view.trial;
  if (isToolCommand(command)) return targets.tools.obey(command);
  switch (command) {
    case "next":
    case "back":
      void bridge.call("advance", { back: command === "back" });
      return;
    case "first":
    case "last": {
      const target =
        command === "first"
          ? deck.slides[0]
          : deck.slides.findLast(({ id }) => !view.plan.passed.includes(id));
      if (target) act({ type: "go", slide: target.id, step: 0 });
      return;
    }
    case "black":
    case "white":
      screen(command);
      return;
    case "freeze":
      act({ type: "freeze", on: !view.frozen });
      return;
    case "start":
      act({ type: "screen", show: "slide" });
      return;
    case "escape":
      if (isTyping(focus) && focus instanceof HTMLElement) focus.blur();
      else if (targets.tools.putAway()) return;
      else if (view.screen !== "slide") act({ type: "screen", show: "slide" });
      else if (trial?.over) act({ type: "trial/close" });
      targets.closeHelp();
      return;
    case "search":
      targets.search();
      return;
    case "paste":
      targets.paste();
      return;
    case "poll":
      targets.showPoll();
      if (view.open) act({ type: "poll/lock", run: view.open.run });
      else if (view.asks !== null) void bridge.call("poll/open", { poll: view.asks, again: false });
      return;
    case "results": {
      const poll = view.poll ?? view.open;
      if (poll) act({ type: "poll/reveal", run: poll.run, on: !poll.revealed });
      return;
    }
    case "hand":
    case "again":
    case "table":
      targets.showPoll();
      runCommand(command, view.open ?? view.poll);
      return;
    case "take-away":
      targets.showPoll();
      takeAwayFirst(view.open ?? view.poll);
      return;
    case "give-back":
      targets.showPoll();
      giveBack();
      return;
    case "join":
      targets.showPoll();
      void toggleJoining(targets.latest, targets.joining);
      return;
    case "join-help":
      act({ type: "screen", show: view.screen === "join-help" ? "slide" : "join-help" });
      return;
    case "reveal":
      if (trial) act({ type: "trial/reveal", trial: trial.id, count: trial.trial.revealed + 1 });
      return;
    case "reveal-all": {
      if (trial?.trial.content) {
        act({ type: "trial/reveal", trial: trial.id, count: revealsOf(trial.trial) });
      }
      return;
    }
    case "unmask":
      if (trial) act({ type: "trial/unmask", trial: trial.id, on: !trial.trial.unmasked });
      return;
    case "let-go":
    case "questions":
      if (trial) {
        act({
          type: "trial/side",
          trial: trial.id,
          side: trial.trial.side === command ? "findings" : command,
        });
      }
      return;
    case "scroll":
      if (trial) act({ type: "trial/scroll", trial: trial.id, part: trial.trial.part + 1 });
      return;
    case "scroll-top":
      if (trial) act({ type: "trial/scroll", trial: trial.id, part: 0 });
      return;
    case "hall-language":
      act({ type: "language/hall", language: otherLanguage(view, view.language) });
      return;
    case "notes-language":
      act({ type: "language/notes", language: otherLanguage(view, view.notesLanguage) });
      return;
    case "swap":
      void bridge.call("displays/swap", {});
      return;
    case "pause":
      act({ type: view.clock.pausedAt === null ? "clock/pause" : "clock/resume" });
      return;
    case "larger":
    case "smaller":
      targets.resize(command === "larger" ? 2 : -2);
      return;
    case "help":
      targets.help();
      return;
    case "overview":
      targets.overview();
      return;
  }
}

function runCommand(command: "hand" | "again" | "table", poll: PresenterPoll | null): void {
  if (!poll) return;
  const { run } = poll;
  switch (command) {
    case "hand":
      act({ type: "poll/hand", run, on: !poll.hand });
      return;
    case "again":
      void bridge.call("poll/open", { poll: poll.poll.id, again: true });
      return;
    case "table":
      act({ type: "poll/show", run, as: poll.as === "table" ? "chart" : "table" });
  }
}
