import { lazy, StrictMode, Suspense, useCallback, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import "../theme/theme.css";
import "../deck/slides.css";
import "./presenter.css";
import "./for-everyone.css";
import { useRules } from "../judge/use-rules.ts";
import { LanguageProvider } from "../language/language.tsx";
import { useWindowState } from "../bridge/window-state.ts";
import { Desk } from "./desk.tsx";
import { Home } from "./home.tsx";

/** Not needed for the first picture on the screen. */
const RulesPage = lazy(async () => ({ default: (await import("../rules/rules-page.tsx")).RulesPage }));

function Presenter() {
  const state = useWindowState("presenter");
  const rules = useRules();
  const [shelf, setShelf] = useState(false);
  const open = useCallback(() => setShelf(true), []);
  const close = useCallback(() => setShelf(false), []);
  const language = state?.settings.language ?? "id";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!state) return null;
  return (
    <LanguageProvider value={language}>
      <div className="under" inert={shelf}>
        {state.view ? (
          <Desk state={state} view={state.view} rules={rules} onRules={open} />
        ) : (
          <Home state={state} onRules={open} />
        )}
      </div>
      {shelf && (
        <Suspense>
          <RulesPage rules={rules} settings={state.settings} onClose={close} />
        </Suspense>
      )}
    </LanguageProvider>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Presenter />
    </StrictMode>,
  );
}
