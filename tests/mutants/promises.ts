import { type Mutant, walls, unit } from "./mutant.ts";

const inTheHall = unit("core/session/views.test.ts", "hall");

const beforeTheHall: Mutant[] = [
  {
    name: "findings are sent before they are revealed",
    file: "src/core/session/hall.ts",
    find: "judgement.findings.slice(0, trial.revealed)",
    replace: "judgement.findings",
    test: inTheHall,
  },
  {
    name: "the verdict is sent before all is revealed",
    file: "src/core/session/hall.ts",
    find: "...(done && {",
    replace: "...(total > 0 && {",
    test: inTheHall,
  },
  {
    name: "rude words are sent uncovered",
    file: "src/core/session/hall.ts",
    find: "maskPost(post, masked)",
    replace: "post",
    test: inTheHall,
  },
  {
    name: "a rude word is read where it was let go",
    file: "src/core/rules/covers.ts",
    find: "...suppressed.flatMap(({ masks }) => masks ?? []),",
    replace: "",
    test: inTheHall,
  },
  {
    name: "the facilitator's findings are sent before their turn",
    file: "src/core/session/hall.ts",
    find: "note?.added.slice(0, Math.max(0, trial.revealed - judgement.findings.length))",
    replace: "note?.added",
    test: inTheHall,
  },
  {
    name: "whoever can be known from a post is sent",
    file: "src/core/post/sending.ts",
    find: "post: redactPost(post, covers),",
    replace: "post,",
    test: unit("core/post/sending.test.ts", "what is sent"),
  },
  {
    name: "a covered name is sent in the facilitator's reason",
    file: "src/core/post/sending.ts",
    find: "note.verdict && { ...note.verdict, reason: said(note.verdict.reason) }",
    replace: "note.verdict",
    test: unit("core/post/sending.test.ts", "what is sent"),
  },
  {
    name: "results are sent before they are shown",
    file: "src/core/session/hall-poll.ts",
    find: 'if (!run.revealed && run.poll.kind !== "qa") return { tally: null, least: null };',
    replace: "",
    test: inTheHall,
  },
  {
    name: "the right answer is sent before the lock",
    file: "src/core/session/hall-poll.ts",
    find: 'const told = phase === "hasil" && tally !== null;',
    replace: "const told = tally !== null;",
    test: inTheHall,
  },
  {
    name: "words nobody read are shown to the hall",
    file: "src/core/poll/entries.ts",
    find: 'if (status !== "tampil" && status !== "terjawab") continue;',
    replace: "",
    test: unit("core/session/poll-views.test.ts", "nobody let through"),
  },
  {
    name: "a frozen hall moves",
    file: "src/core/session/hall.ts",
    find: "live.frozen ? frozenSession(live, live.frozen) : live",
    replace: "live",
    test: unit("core/session/reduce.test.ts", "a frozen hall"),
  },
  {
    name: "the hall's deck holds the notes",
    file: "src/core/deck/hall.ts",
    find: "({ ...slide, notes: null })",
    replace: "({ ...slide })",
    test: unit("core/deck/hall.test.ts", "the deck the hall receives"),
  },
  {
    name: "the hall's deck holds the right answers",
    file: "src/core/deck/hall.ts",
    find: "deck.polls.map(withoutAnswers)",
    replace: "deck.polls",
    test: unit("core/deck/hall.test.ts", "the deck the hall receives"),
  },
  {
    name: "the projector holds posts to come",
    file: "src/main/deck-payload.ts",
    find: "{ ...hall, posts: [] }",
    replace: "hall",
    test: walls("nothing the hall's window is sent"),
  },
];

const onTheDisk: Mutant[] = [
  {
    name: "ballots are answered before the disk has them",
    file: "src/host/session-loop.ts",
    find: "await waitForDisk(action);",
    replace: "void waitForDisk(action);",
    test: unit("host/session-loop.test.ts", "counts and is answered only when the disk has it"),
  },
  {
    name: "pasted posts are written to the journal",
    file: "src/host/session-loop.ts",
    find: "if (!isTransient(action)) write(action, at);",
    replace: "write(action as DurableAction, at);",
    test: unit("host/session-loop.test.ts", "pasted words are shown and never written"),
  },
  {
    name: "the journal's schema takes pasted posts",
    file: "src/core/session/action.ts",
    find: 'z.strictObject({ type: z.literal("trial/close") }),',
    replace:
      'z.strictObject({ type: z.literal("trial/close") }), z.looseObject({ type: z.literal("trial/content") }),',
    test: unit("core/session/action.test.ts", "what may be written down"),
  },
];

const inTheLobby: Mutant[] = [
  {
    name: "the kiosk can be closed",
    file: "src/main/kiosk.ts",
    find: 'if (pin) event.preventDefault();\n  });\n  window.webContents.on("before-input-event"',
    replace: '});\n  window.webContents.on("before-input-event"',
    test: { suite: "e2e", file: "tests/e2e/kiosk.test.ts", name: "closing, reloading, inspecting" },
  },
  {
    name: "any PIN ends the kiosk",
    file: "src/main/kiosk.ts",
    find: "!(await pinMatches(tried, pin))",
    replace: 'tried === ""',
    test: { suite: "e2e", file: "tests/e2e/kiosk.test.ts", name: "closing, reloading, inspecting" },
  },
];

/** What the hall, the disk and the lobby were promised. */
export const promiseMutants: Mutant[] = [...beforeTheHall, ...onTheDisk, ...inTheLobby];
