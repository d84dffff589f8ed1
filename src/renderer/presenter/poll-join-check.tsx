import { networkCheckWords } from "../../core/text/network-check.ts";
import type { CheckState } from "../../core/network/check.ts";
import type { Surroundings } from "../../wire/surroundings.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

/** With a word for each beside it: nobody has to tell green from amber. */
const signs: Record<CheckState, string> = {
  menunggu: "·",
  berjalan: "…",
  baik: "✓",
  perhatian: "!",
  gagal: "✕",
  "tak-diketahui": "?",
};

/** What was asked for is seen, however long the panel above it has grown. */
const intoView = (section: HTMLElement | null): void => section?.scrollIntoView({ block: "nearest" });

/** "Uji jaringan": a line for each check, green or one sentence on what to do. */
export function CheckBox({ check, url }: { check: Surroundings["check"]; url: string | null }) {
  const words = useWords(networkCheckWords);
  const turn = (on: boolean) => void bridge.call("join/check", { on });
  if (check === null)
    return (
      <div className="buttons">
        <button type="button" onClick={() => turn(true)}>
          {words.start}
        </button>
      </div>
    );
  return (
    <section className="self-check" aria-label={words.title} ref={intoView}>
      <h4>{words.title}</h4>
      <ul aria-live="polite">
        {check.lines.map(({ id, state, told }) => (
          <li key={id} data-state={state}>
            <i aria-hidden="true">{signs[state]}</i>
            <b>{words.ids[id]}</b>
            <span>
              {told === null ? words.states[state] : words.told[told]}
              {told === "ponsel/coba" && url !== null && <strong>{url}</strong>}
            </span>
          </li>
        ))}
      </ul>
      <div className="buttons">
        {!check.running && (
          <button type="button" onClick={() => turn(true)}>
            {words.again}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => turn(false)}>
          {check.running ? words.cancel : words.close}
        </button>
      </div>
    </section>
  );
}
