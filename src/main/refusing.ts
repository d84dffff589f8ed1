import type { Handlers } from "./door.ts";

const refuse = (): never => {
  throw new Error("ditolak");
};

/** For runs that answer few calls: every other one is turned away. */
export const refusing: Handlers = {
  boot: refuse,
  rules: refuse,
  "rules/office": refuse,
  "rules/basis": refuse,
  "screenshot/read": refuse,
  "screenshot/cancel": refuse,
  act: refuse,
  advance: refuse,
  "poll/open": refuse,
  "poll/make": refuse,
  "poll/trial": refuse,
  join: refuse,
  "join/check": refuse,
  "join/wifi": refuse,
  "pairing/offer": refuse,
  "pairing/withdraw": refuse,
  "pairing/revoke": refuse,
  "pairing/flags": refuse,
  home: refuse,
  "timing/copy": refuse,
  "session/start": refuse,
  "session/resume": refuse,
  "session/forget": refuse,
  "session/close": refuse,
  "deck/choose": refuse,
  "deck/new": refuse,
  "deck/check": refuse,
  "deck/edit": refuse,
  "pdf/export": refuse,
  "pdf/cancel": refuse,
  "print/ready": refuse,
  "displays/swap": refuse,
  "settings/change": refuse,
  "kiosk/start": refuse,
  "kiosk/leave": refuse,
  shown: refuse,
};
