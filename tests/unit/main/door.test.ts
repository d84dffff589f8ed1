import type { BrowserWindow, WebContents } from "electron";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { calls, roles, type CallName, type Role } from "../../../src/wire/ipc.ts";
import type { Caller, Handlers, Refusal } from "../../../src/main/door.ts";

type Listener = (event: unknown, name: unknown, ask: unknown) => Promise<unknown>;
const listeners = new Map<string, Listener>();
vi.mock("electron", () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => listeners.set(channel, listener) },
  protocol: {},
}));
const { openDoor } = await import("../../../src/main/door.ts");

/** One good ask for every call. */
const asks: Record<CallName, unknown> = {
  boot: {},
  rules: {},
  "rules/office": {},
  "rules/basis": { entry: { sumber: "SE-16/MK.01/2018", status: "sesuai naskah" } },
  "screenshot/read": { picture: { width: 1, height: 1, grey: new Uint8Array(1) } },
  "screenshot/cancel": {},
  act: { action: { type: "go", slide: "x", step: 0 } },
  advance: { back: false },
  "poll/open": { poll: "p", again: false },
  "poll/make": { kind: "single", question: "Apa?", options: ["A", "B"] },
  "poll/trial": { trial: "pasted:x", toPhones: true },
  join: { on: true },
  "join/check": { on: true },
  "join/wifi": { wifi: { ssid: "Aula", password: "" }, keep: false },
  "pairing/offer": { role: "remote" },
  "pairing/withdraw": {},
  "pairing/revoke": { id: "d" },
  "pairing/flags": { found: [{ text: "kata", flags: [] }] },
  home: {},
  "timing/copy": { id: "s", language: "id" },
  "session/start": { deck: null },
  "session/resume": { id: "s" },
  "session/forget": { id: "s" },
  "session/close": {},
  "deck/choose": {},
  "deck/new": {},
  "deck/check": {},
  "deck/edit": { file: "deck.id.md" },
  "pdf/export": { layout: "slides", perPage: 3, language: null },
  "pdf/cancel": {},
  "print/ready": { sheets: 1, overflow: [], contents: [] },
  "displays/swap": {},
  "settings/change": { change: { theme: "dark" } },
  "kiosk/start": { pin: "1234" },
  "kiosk/leave": { pin: "1" },
  shown: { slide: "x", step: 0, at: 1 },
};
const names = Object.keys(calls) as CallName[];

const heard: { name: string; ask: unknown; caller: Caller }[] = [];
const refused: [Refusal, string][] = [];
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    (ask: unknown, caller: Caller) => {
      heard.push({ name, ask, caller });
      return `jawab ${name}`;
    },
  ]),
) as unknown as Handlers;

const page = { url: "bijak://app/presenter.html", parent: null };
/** A call from a window of this role, or of none of ours. */
const call = (role: Role | null, name: unknown, ask: unknown, frame: object | null = page) => {
  openDoor({
    handlers,
    callerOf: (_contents: WebContents) => role && { role, window: {} as BrowserWindow },
    onRefused: (reason, said) => refused.push([reason, said]),
  });
  return listeners.get("bijak")!({ sender: {}, senderFrame: frame }, name, ask);
};

beforeEach(() => {
  heard.length = 0;
  refused.length = 0;
});

const pairs = names.flatMap((name) => roles.map((role) => [name, role] as const));
const allowed = ([name, role]: readonly [CallName, Role]) =>
  (calls[name].from as readonly Role[]).includes(role);

describe("the door to the main process", () => {
  it.each(pairs.filter(allowed))("lets %s in from the %s", async (name, role) => {
    expect(await call(role, name, asks[name])).toBe(`jawab ${name}`);
    expect(heard).toMatchObject([{ name, ask: asks[name], caller: { role } }]);
  });

  it.each(pairs.filter((pair) => !allowed(pair)))("turns %s away from the %s", async (name, role) => {
    await expect(call(role, name, asks[name])).rejects.toThrow(/^ditolak$/);
    expect([heard, refused]).toEqual([[], [["role", name]]]);
  });

  it.each<[string, object | null]>([
    ["no frame at all", null],
    ["a frame within our page", { url: page.url, parent: {} }],
    ["a page of the network", { url: "https://contoh.id/presenter.html", parent: null }],
    ["a page of a deck", { url: "bijak://deck/presenter.html", parent: null }],
    ["an origin that begins like ours", { url: "bijak://app.contoh.id/presenter.html", parent: null }],
    ["our origin without a page", { url: "bijak://app", parent: null }],
    ["our origin in a path", { url: "https://contoh.id/bijak://app/", parent: null }],
    ["a file", { url: "file:///bijak://app/presenter.html", parent: null }],
    ["an empty page", { url: "about:blank", parent: null }],
    ["no address", { url: "", parent: null }],
  ])("turns away %s", async (_what, frame) => {
    await expect(call("presenter", "home", {}, frame)).rejects.toThrow(/^ditolak$/);
    expect([heard, refused]).toEqual([[], [["sender", "home"]]]);
  });

  it("turns away a window that is none of ours", async () => {
    await expect(call(null, "home", {})).rejects.toThrow(/^ditolak$/);
    expect(refused).toEqual([["sender", "home"]]);
  });

  it.each([
    undefined,
    null,
    1,
    "",
    "tidak-ada",
    "toString",
    "__proto__",
    "constructor",
    ["home"],
    { name: "home" },
  ])("turns away a call named %j", async (name) => {
    await expect(call("presenter", name, {})).rejects.toThrow(/^ditolak$/);
    expect([heard.length, refused[0]?.[0]]).toEqual([0, "call"]);
  });

  it.each(names)("turns %s away with anything else in its hands", async (name) => {
    const role = calls[name].from[0];
    for (const wrong of [undefined, null, "x", [], { ...(asks[name] as object), tambahan: 1 }]) {
      await expect(call(role, name, wrong)).rejects.toThrow(/^ditolak$/);
    }
    expect([heard.length, new Set(refused.map(([reason]) => reason))]).toEqual([0, new Set(["shape"])]);
  });

  it("writes no more than a bounded name of what it turned away", async () => {
    await expect(call("presenter", "x".repeat(10_000), {})).rejects.toThrow(/^ditolak$/);
    expect(refused[0]?.[1]).toHaveLength(80);
  });
});
