import { ipcMain, type BrowserWindow, type WebContents } from "electron";
import { calls, type Answers, type Ask, type CallName, type Role } from "../wire/ipc.ts";
import { pageOrigin } from "./scheme.ts";

export type Caller = { role: Role; window: BrowserWindow };
export type Handlers = {
  [N in CallName]: (ask: Ask<N>, caller: Caller) => Answers[N] | Promise<Answers[N]>;
};

/** Why a call was turned away; the page learns only that it was. */
export type Refusal = "call" | "sender" | "role" | "shape";

/**
 * The only user of `ipcMain`. A call gets in when it comes from the main frame of one of our pages,
 * in a window whose role may make it, with what the table says it carries.
 */
export function openDoor(options: {
  /** May still be on their way: windows open while the deck is read, and their first call waits here. */
  handlers: Handlers | Promise<Handlers>;
  callerOf: (contents: WebContents) => Caller | null;
  onRefused: (reason: Refusal, name: string) => void;
}): void {
  const { handlers, callerOf, onRefused } = options;
  ipcMain.handle("bijak", async (event, name: unknown, ask: unknown) => {
    const refuse = (reason: Refusal): never => {
      onRefused(reason, String(name).slice(0, 80));
      throw new Error("ditolak");
    };
    if (typeof name !== "string" || !isCall(name)) return refuse("call");
    const frame = event.senderFrame;
    const caller = callerOf(event.sender);
    if (!frame || frame.parent || !frame.url.startsWith(`${pageOrigin}/`) || !caller) return refuse("sender");
    const call = calls[name];
    if (!(call.from as readonly Role[]).includes(caller.role)) return refuse("role");
    const checked = call.ask.safeParse(ask);
    if (!checked.success) return refuse("shape");
    return handle(await handlers, name, checked.data, caller);
  });
}

const isCall = (name: string): name is CallName => Object.hasOwn(calls, name);

/** The table ties each name to its ask; the compiler cannot follow that through a variable name. */
function handle(handlers: Handlers, name: CallName, ask: unknown, caller: Caller): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const handler = handlers[name] as (ask: unknown, caller: Caller) => unknown;
  return handler(ask, caller);
}
