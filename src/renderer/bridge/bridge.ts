import type { Bridge } from "../../wire/ipc.ts";

declare global {
  interface Window {
    /** Put there by the preload; the only way out of a page. */
    readonly bijak: Bridge;
  }
}

export const bridge: Bridge = window.bijak;
