import { createRoot } from "react-dom/client";
import "../theme/theme.css";
import "../deck/slides.css";
import "./kiosk.css";
import { useEffect, useState } from "react";
import { useRules } from "../judge/use-rules.ts";
import { hallLanguage } from "../hall/hall-language.ts";
import { LanguageProvider } from "../language/language.tsx";
import { useWindowState } from "../bridge/window-state.ts";
import { Loop } from "./loop.tsx";
import { SetUpCard } from "./set-up-card.tsx";

function Kiosk() {
  const state = useWindowState("kiosk");
  const rules = useRules();
  const [ready, setReady] = useState(false);
  const language = state ? hallLanguage(null, state.deck.deck) : "id";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!state) return null;
  return (
    <LanguageProvider value={language}>
      {state.needsPin && !ready ? (
        <SetUpCard onReady={() => setReady(true)} />
      ) : (
        <Loop deck={state.deck.deck} rules={rules} />
      )}
    </LanguageProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Kiosk />);
