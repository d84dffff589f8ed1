import type { VNode } from "preact";
import type { Model } from "./model.ts";
import { useRemoteWords } from "./words.ts";

/** Whether what is shown is the talk as it is now; said in a word and with a shape, not by colour alone. */
export function LinkState({ model }: { model: Model }): VNode {
  const words = useRemoteWords();
  const open = model.link === "open";
  const lost = model.refused === "terpakai" ? words.refused.terpakai : words.lost;
  return (
    <p class={`link ${open ? "on" : "off"}`} role="status">
      <span aria-hidden="true">{open ? "●" : "○"}</span> {open ? words.connected : lost}
    </p>
  );
}
