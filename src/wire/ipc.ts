import { z } from "zod";
import type { DeckPair } from "../core/deck/languages.ts";
import type { Problem } from "../core/deck/model.ts";
import type { Aim } from "../core/session/aids.ts";
import type { HallView } from "../core/session/hall.ts";
import type { PresenterView } from "../core/session/presenter-view.ts";
import type { EndedSession } from "../core/session/timing.ts";
import type { NamedPost } from "../core/post/post.ts";
import type { ReadPost } from "../core/post/screenshot.ts";
import { basisEntrySchema } from "../core/rules/basis-entry.ts";
import type { Pack, PackProblem } from "../core/rules/format.ts";
import { paperJobSchema, type PaperJob } from "../core/paper/job.ts";
import type { HallPoll } from "../core/session/hall-poll.ts";
import type { Pairing } from "./pairing.ts";
import { greySchema } from "./reader.ts";
import { remoteRole } from "./remote-schema.ts";
import { actSchema } from "./presenter-actions.ts";
import { settingsChangeSchema, type Settings, wifiSchema } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** One per kind of window; main knows which window is which, whatever a page claims. */
export const roles = ["presenter", "projector", "kiosk", "print"] as const;
export type Role = (typeof roles)[number];

/** Kinds a facilitator can ask without a deck: those that need no post and no right answer. */
export const madeKinds = [
  "single",
  "multiple",
  "benar-salah",
  "scale",
  "number",
  "ranking",
  "words",
  "text",
  "qa",
  "podium",
  "teams",
] as const;
export type MadeKind = (typeof madeKinds)[number];

/** The print page stands still: its sheets, its table of contents, and slides that do not fit by how many pixels. */
export const printReadySchema = z.strictObject({
  sheets: z.int().min(0).max(20_000),
  overflow: z.array(z.strictObject({ slide: z.string().max(200), pixels: z.number() })).max(2_000),
  contents: z
    .array(
      z.strictObject({ slide: z.string().max(200), title: z.string().max(500), level: z.literal([1, 2]) }),
    )
    .max(2_000),
});
export type PrintReady = z.infer<typeof printReadySchema>;

const nothing = z.strictObject({});
const path = z.string().min(1).max(4_096);
const id = z.string().min(1).max(200);
const flagged = z.strictObject({ text: z.string().max(800), flags: z.array(z.string().max(600)).max(3) });

/**
 * The whole contract between windows and main: who may call what, and with what. Handlers are typed
 * from this table, so a new row without a handler does not compile.
 */
export const calls = {
  boot: { from: ["presenter", "projector", "kiosk", "print"], ask: nothing },
  /** Asked for once the window stands: no slide waits for the packs. */
  rules: { from: ["presenter", "kiosk", "print"], ask: nothing },
  /** Opens the folder of the office's own packs, with an example in it when it is empty. */
  "rules/office": { from: ["presenter"], ask: nothing },
  /** What the office has read in a regulation itself, for its `dasar.yaml`. */
  "rules/basis": { from: ["presenter"], ask: z.strictObject({ entry: basisEntrySchema }) },
  /** A screenshot's words; how far it is comes as pushes. It goes no further than the process that reads it. */
  "screenshot/read": { from: ["presenter"], ask: z.strictObject({ picture: greySchema }) },
  "screenshot/cancel": { from: ["presenter"], ask: nothing },
  act: { from: ["presenter"], ask: z.strictObject({ action: actSchema }) },
  advance: { from: ["presenter"], ask: z.strictObject({ back: z.boolean() }) },
  /** `again`: a new run of a question that was asked before, the old one kept. */
  "poll/open": { from: ["presenter"], ask: z.strictObject({ poll: id, again: z.boolean() }) },
  /** A question made on the spot; what it lacks is said in the answer. */
  "poll/make": {
    from: ["presenter"],
    ask: z.strictObject({
      kind: z.enum(madeKinds),
      question: z.string().max(2_000),
      options: z.array(z.string().max(2_000)).max(60),
    }),
  },
  /** The hall judges the post before it. Phones show a pasted one, so that is asked for by name. */
  "poll/trial": { from: ["presenter"], ask: z.strictObject({ trial: id, toPhones: z.boolean() }) },
  join: {
    from: ["presenter"],
    ask: z.strictObject({ on: z.boolean(), host: z.string().max(64).optional() }),
  },
  /** Tries the way in, line by line; what is found comes with the surroundings. */
  "join/check": { from: ["presenter"], ask: z.strictObject({ on: z.boolean() }) },
  /** The hall's Wi-Fi for the card; `keep` remembers it in the settings. */
  "join/wifi": {
    from: ["presenter"],
    ask: z.strictObject({ wifi: wifiSchema.nullable(), keep: z.boolean() }),
  },
  /** A code for one device, shown in this window alone. Lets phones in when they are not. */
  "pairing/offer": { from: ["presenter"], ask: z.strictObject({ role: remoteRole }) },
  "pairing/withdraw": { from: ["presenter"], ask: nothing },
  "pairing/revoke": { from: ["presenter"], ask: z.strictObject({ id }) },
  /** What the rule engine says of words from the hall; null when it has new rules and must look at all of them again. */
  "pairing/flags": {
    from: ["presenter"],
    ask: z.strictObject({ found: z.array(flagged).max(2_000).nullable() }),
  },
  home: { from: ["presenter"], ask: nothing },
  /** Puts an ended session's times on the clipboard, as rows for a spreadsheet. */
  "timing/copy": { from: ["presenter"], ask: z.strictObject({ id, language: z.enum(["id", "en"]) }) },
  "session/start": {
    from: ["presenter"],
    ask: z.strictObject({ deck: path.nullable(), minutes: z.number().min(0).max(600).optional() }),
  },
  "session/resume": { from: ["presenter"], ask: z.strictObject({ id }) },
  "session/forget": { from: ["presenter"], ask: z.strictObject({ id }) },
  "session/close": { from: ["presenter"], ask: nothing },
  "deck/choose": { from: ["presenter"], ask: nothing },
  /** From the template; asks where. */
  "deck/new": { from: ["presenter"], ask: nothing },
  "deck/check": { from: ["presenter"], ask: nothing },
  /** One of the open deck's own files, by its name. */
  "deck/edit": { from: ["presenter"], ask: z.strictObject({ file: id }) },
  "pdf/export": { from: ["presenter"], ask: paperJobSchema },
  "pdf/cancel": { from: ["presenter"], ask: nothing },
  "print/ready": { from: ["print"], ask: printReadySchema },
  "displays/swap": { from: ["presenter"], ask: nothing },
  "settings/change": { from: ["presenter"], ask: z.strictObject({ change: settingsChangeSchema }) },
  "kiosk/start": {
    from: ["kiosk"],
    ask: z.strictObject({ pin: z.string().regex(/^\d{4,12}$/) }),
  },
  "kiosk/leave": { from: ["kiosk"], ask: z.strictObject({ pin: z.string().max(12) }) },
  shown: {
    from: ["projector"],
    ask: z.strictObject({ slide: z.string().max(200), step: z.int(), at: z.number() }),
  },
} as const satisfies Record<string, { from: readonly Role[]; ask: z.ZodType }>;

export type CallName = keyof typeof calls;
export type Ask<N extends CallName> = z.infer<(typeof calls)[N]["ask"]>;

/** Expected trouble is a value, and its words are for the screen. */
export type Outcome<T = null> = { ok: true; value: T } | { ok: false; message: string };

/** Both languages are in the window, so that another language is another drawing and no reload. */
export type DeckPayload = DeckPair & { problems: Problem[]; hash: string };
/**
 * `posts` is the sample library, `problems` what of the packs could not be read, `office` the folder of the office's own
 * packs, whose `path` begins with it.
 */
export type Rulebook = {
  packs: Pack[];
  hash: string;
  posts: NamedPost[];
  problems: PackProblem[];
  office: string;
};

export type SessionSummary = {
  id: string;
  title: string;
  startedAt: string;
  slide: string;
  elapsed: number;
  ballots: number;
};

export type PresenterBoot = {
  role: "presenter";
  deck: DeckPayload;
  view: PresenterView | null;
  surroundings: Surroundings;
  settings: Settings;
  pairing: Pairing;
};
export type ProjectorBoot = {
  role: "projector";
  deck: DeckPayload;
  view: HallView | null;
  surroundings: Surroundings;
  settings: Settings;
};
export type KioskBoot = {
  role: "kiosk";
  deck: DeckPayload;
  /** A PIN must be set before the kiosk goes full screen. */
  needsPin: boolean;
};
export type PrintBoot = {
  role: "print";
  deck: DeckPayload;
  job: PaperJob;
  /** Final results by question, when a session was given. */
  polls: Record<string, HallPoll>;
  settings: Pick<Settings, "off" | "masaPemilu">;
};
export type Boot = PresenterBoot | ProjectorBoot | KioskBoot | PrintBoot;

export type Answers = {
  boot: Boot;
  rules: Rulebook;
  "rules/office": Outcome;
  "rules/basis": Outcome;
  /** Null when it was cancelled. */
  "screenshot/read": Outcome<ReadPost | null>;
  "screenshot/cancel": null;
  act: Outcome;
  advance: Outcome;
  "poll/open": Outcome;
  "poll/make": Outcome;
  "poll/trial": Outcome;
  join: Outcome;
  "join/check": Outcome;
  "join/wifi": Outcome;
  "pairing/offer": Outcome;
  "pairing/withdraw": Outcome;
  "pairing/revoke": Outcome;
  "pairing/flags": null;
  home: {
    unfinished: SessionSummary[];
    /** Names of sessions whose record cannot be read: they cannot be gone on with, and are kept. */
    unreadable: string[];
    /** Latest first. */
    ended: EndedSession[];
    version: string;
  };
  /** Whether there was something to copy. */
  "timing/copy": boolean;
  "session/start": Outcome;
  "session/resume": Outcome;
  "session/forget": Outcome;
  "session/close": Outcome;
  "deck/choose": Outcome<{ source: string; title: string; problems: Problem[] } | null>;
  "deck/new": Outcome<{ folder: string } | null>;
  "deck/check": Outcome<{ files: string[]; problems: (Problem & { file: string })[] }>;
  "deck/edit": Outcome;
  "pdf/export": Outcome<{ file: string; pages: number } | null>;
  "pdf/cancel": null;
  "print/ready": null;
  "displays/swap": Outcome;
  "settings/change": Outcome<Settings>;
  "kiosk/start": Outcome;
  "kiosk/leave": Outcome;
  shown: null;
};

/** Pushed by main. A window gets the view of its own role only. */
export type Push =
  | { type: "view"; view: PresenterView | HallView | null }
  /** A hand that points or draws: no whole view sixty times a second. */
  | { type: "aim"; aim: Aim }
  | { type: "deck"; deck: DeckPayload }
  | { type: "surroundings"; surroundings: Surroundings }
  | { type: "settings"; settings: Settings }
  /** A pack was saved: what is judged from now on is judged with these. */
  | { type: "rules"; rules: Rulebook }
  /** Paired devices, for the facilitator's window alone. */
  | { type: "pairing"; pairing: Pairing }
  /** Words from the hall that a moderator's device waits to see judged. */
  | { type: "judge"; texts: string[] }
  /** How far an export has come; null when it has ended. */
  | { type: "pdf"; stage: "draw" | "print" | "finish" | null }
  /** How much of a screenshot is read, from 0 to 1. */
  | { type: "screenshot"; share: number };

/** What the preload puts on `window`. */
export type Bridge = {
  call: <N extends CallName>(name: N, ask: Ask<N>) => Promise<Answers[N]>;
  /** Answers a function that stops the listening. */
  onPush: (listen: (push: Push) => void) => () => void;
};
