import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../theme/theme.css";
import "../deck/slides.css";
import "./presenter.css";
import { useRules } from "../judge/use-rules.ts";
import { useWindowState } from "../bridge/window-state.ts";
import { Desk } from "./desk.tsx";
import { Home } from "./home.tsx";

function Presenter() {
  const state = useWindowState("presenter");
  const rules = useRules();
  if (!state) return null;
  return state.view ? <Desk state={state} view={state.view} rules={rules} /> : <Home state={state} />;
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Presenter />
    </StrictMode>,
  );
}
