import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import "../theme/theme.css";
import "../deck/slides.css";
import { bridge } from "../bridge/bridge.ts";
import { useWindowState } from "../bridge/window-state.ts";
import type { DeckPosition } from "../deck/reveal/reveal-deck.tsx";
import { hallDeck, hallLanguage } from "../hall/hall-language.ts";
import { HallScreen } from "../hall/hall-screen.tsx";

/** Main learns when a step stands on the screen, on the clock both processes share. */
const tellShown = ({ slide, step }: DeckPosition) =>
  void bridge.call("shown", { slide, step, at: performance.timeOrigin + performance.now() });

function Projector() {
  const state = useWindowState("projector");
  const deck = state && hallDeck(state.view, state.deck);
  const language = state && deck ? hallLanguage(state.view, deck) : "id";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!state || !deck) return null;
  const { view, surroundings, settings } = state;
  return (
    <HallScreen
      deck={deck}
      view={view}
      join={surroundings.join}
      wifi={surroundings.wifi}
      theme={settings.theme}
      onShown={tellShown}
    />
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Projector />);
