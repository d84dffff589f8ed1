import { createRoot } from "react-dom/client";
import "../theme/theme.css";
import "../deck/slides.css";
import "./kiosk.css";
import { useState } from "react";
import { useRules } from "../judge/use-rules.ts";
import { useWindowState } from "../bridge/window-state.ts";
import { Loop } from "./loop.tsx";
import { SetUpCard } from "./set-up-card.tsx";

function Kiosk() {
  const state = useWindowState("kiosk");
  const rules = useRules();
  const [ready, setReady] = useState(false);
  if (!state) return null;
  return state.needsPin && !ready ? (
    <SetUpCard onReady={() => setReady(true)} />
  ) : (
    <Loop deck={state.deck.deck} rules={rules} />
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Kiosk />);
