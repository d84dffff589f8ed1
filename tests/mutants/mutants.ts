/** One defence taken away, and the test that must notice. */
export type Mutant = {
  name: string;
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  test: { suite: "unit" | "e2e"; file: string; name: string };
};

const walls = (name: string): Mutant["test"] => ({ suite: "e2e", file: "tests/e2e/security.test.ts", name });
const unit = (file: string, name: string): Mutant["test"] => ({
  suite: "unit",
  file: `tests/unit/${file}`,
  name,
});

const isolated = walls("is sandboxed, isolated and without Node");
const inline = walls("runs no inline script");
const network = walls("reaches no network");
const stays = walls("cannot navigate away");
const permissions = walls("is denied every permission");
const outside = unit("main/scheme.test.ts", "is not");
const onTrial = unit("core/session/hall.test.ts", "post on trial");
const question = unit("core/session/hall.test.ts", "of a question");

const inPage: Mutant[] = [
  {
    name: "jendela tanpa sandbox",
    file: "src/main/windows.ts",
    find: "sandbox: true",
    replace: "sandbox: false",
    test: isolated,
  },
  {
    name: "jendela tanpa context isolation",
    file: "src/main/windows.ts",
    find: "contextIsolation: true",
    replace: "contextIsolation: false",
    test: isolated,
  },
  {
    name: "Node di dalam jendela",
    file: "src/main/windows.ts",
    find: "nodeIntegration: false",
    replace: "nodeIntegration: true",
    test: isolated,
  },
  {
    name: "CSP dengan skrip sebaris",
    file: "src/main/scheme.ts",
    find: "\"script-src 'self'\"",
    replace: "\"script-src 'self' 'unsafe-inline'\"",
    test: inline,
  },
  {
    name: "CSP dengan eval",
    file: "src/main/scheme.ts",
    find: "\"script-src 'self'\"",
    replace: "\"script-src 'self' 'unsafe-eval'\"",
    test: inline,
  },
  {
    name: "CSP dengan gaya sebaris",
    file: "src/main/scheme.ts",
    find: "\"style-src 'self'\"",
    replace: "\"style-src 'self' 'unsafe-inline'\"",
    test: inline,
  },
  {
    name: "CSP dengan connect-src *",
    file: "src/main/scheme.ts",
    find: "\"connect-src 'none'\"",
    replace: '"connect-src * bijak:"',
    test: network,
  },
];

const aroundPage: Mutant[] = [
  {
    name: "permintaan jaringan tidak dibatalkan",
    file: "src/main/lock-down.ts",
    find: "cancel: !/^(bijak|devtools|data|blob):/.test(url)",
    replace: 'cancel: url === ""',
    test: walls("sends to the network gets nothing"),
  },
  {
    name: "window.open diizinkan",
    file: "src/main/lock-down.ts",
    find: 'action: "deny"',
    replace: 'action: "allow"',
    test: stays,
  },
  {
    name: "pindah halaman diizinkan",
    file: "src/main/lock-down.ts",
    find: 'event.preventDefault();\n    log("navigation denied"',
    replace: 'log("navigation denied"',
    test: stays,
  },
  {
    name: "permintaan izin dikabulkan",
    file: "src/main/lock-down.ts",
    find: "answer(false));\n  session.setPermissionCheckHandler",
    replace: "answer(true));\n  session.setPermissionCheckHandler",
    test: permissions,
  },
  {
    name: "pemeriksaan izin meloloskan",
    file: "src/main/lock-down.ts",
    find: "setPermissionCheckHandler(() => false)",
    replace: "setPermissionCheckHandler(() => true)",
    test: permissions,
  },
];

const atTheDoor: Mutant[] = [
  {
    name: "pintu tanpa pemeriksaan peran",
    file: "src/main/door.ts",
    find: 'if (!(call.from as readonly Role[]).includes(caller.role)) return refuse("role");',
    replace: "",
    test: walls("every other call is refused by its role"),
  },
  {
    name: "pintu tanpa pemeriksaan bentuk",
    file: "src/main/door.ts",
    find: "const checked = call.ask.safeParse(ask);",
    replace: "const checked = { success: true, data: ask };",
    test: walls("a call with the wrong shape"),
  },
  {
    name: "pintu tanpa pemeriksaan pengirim",
    file: "src/main/door.ts",
    find: "|| !frame.url.startsWith(`${pageOrigin}/`)",
    replace: "",
    test: walls("has lost its voice at the door"),
  },
  {
    name: "tindakan pintu lain diterima dari pemandu",
    file: "src/wire/ipc.ts",
    find: "allowed.has(action.type)",
    replace: 'action.type !== ""',
    test: walls("an action of another door"),
  },
  {
    name: "berkas lewat tautan ke luar folder",
    file: "src/main/scheme.ts",
    find: "const file = await realpath(join(folder, name));",
    replace: "const file = join(folder, name);",
    test: outside,
  },
  {
    name: "berkas di luar folder",
    file: "src/main/scheme.ts",
    find: "inside.startsWith(`..${sep}`)",
    replace: "false",
    test: outside,
  },
];

const beforeTheHall: Mutant[] = [
  {
    name: "temuan dikirim sebelum dibuka",
    file: "src/core/session/hall.ts",
    find: "judgement.findings.slice(0, trial.revealed)",
    replace: "judgement.findings",
    test: onTrial,
  },
  {
    name: "kesimpulan dikirim sebelum semua dibuka",
    file: "src/core/session/hall.ts",
    find: "...(done && {",
    replace: "...(total > 0 && {",
    test: onTrial,
  },
  {
    name: "kata kasar dikirim tanpa ditutup",
    file: "src/core/session/hall.ts",
    find: "maskPost(post, masked)",
    replace: "post",
    test: onTrial,
  },
  {
    name: "hasil polling dikirim sebelum ditampilkan",
    file: "src/core/session/hall.ts",
    find: "run?.revealed ? tally : null",
    replace: "tally",
    test: question,
  },
  {
    name: "jawaban tepat dikirim sebelum dikunci",
    file: "src/core/session/hall.ts",
    find: 'correct: phase === "hasil" ?',
    replace: "correct: run ?",
    test: question,
  },
  {
    name: "layar beku ikut bergerak",
    file: "src/core/session/hall.ts",
    find: "live.frozen ? frozenSession(live, live.frozen) : live",
    replace: "live",
    test: unit("core/session/reduce.test.ts", "a frozen hall"),
  },
  {
    name: "deck hadirin membawa catatan",
    file: "src/core/deck/hall.ts",
    find: "({ ...slide, notes: null })",
    replace: "({ ...slide })",
    test: unit("core/deck/hall.test.ts", "the deck the hall receives"),
  },
  {
    name: "deck hadirin membawa jawaban tepat",
    file: "src/core/deck/hall.ts",
    find: "deck.polls.map(publicPoll)",
    replace: "deck.polls",
    test: unit("core/deck/hall.test.ts", "the deck the hall receives"),
  },
  {
    name: "layar hadirin menerima postingan yang belum tampil",
    file: "src/main/deck-payload.ts",
    find: "{ ...hall, posts: [] }",
    replace: "hall",
    test: walls("nothing the hall's window is sent"),
  },
];

const onTheDisk: Mutant[] = [
  {
    name: "suara dijawab sebelum tersimpan",
    file: "src/host/session-loop.ts",
    find: "await queue.add(record, false);",
    replace: "void queue.add(record, false);",
    test: unit("host/session-loop.test.ts", "a ballot is answered"),
  },
  {
    name: "tempelan ditulis ke catatan sesi",
    file: "src/host/session-loop.ts",
    find: "if (!isTransient(action)) write(action, at);",
    replace: "write(action as DurableAction, at);",
    test: unit("host/session-loop.test.ts", "what somebody pasted"),
  },
  {
    name: "catatan sesi menerima isi tempelan",
    file: "src/core/session/action.ts",
    find: 'z.strictObject({ type: z.literal("trial/close") }),',
    replace:
      'z.strictObject({ type: z.literal("trial/close") }), z.looseObject({ type: z.literal("trial/content") }),',
    test: unit("host/session-loop.test.ts", "what somebody pasted"),
  },
];

const inTheLobby: Mutant[] = [
  {
    name: "jendela kios bisa ditutup",
    file: "src/main/kiosk.ts",
    find: 'if (pin) event.preventDefault();\n  });\n  window.webContents.on("before-input-event"',
    replace: '});\n  window.webContents.on("before-input-event"',
    test: { suite: "e2e", file: "tests/e2e/kiosk.test.ts", name: "closing, reloading, inspecting" },
  },
  {
    name: "PIN apa pun membuka kios",
    file: "src/main/kiosk.ts",
    find: "!(await pinMatches(tried, pin))",
    replace: 'tried === ""',
    test: { suite: "e2e", file: "tests/e2e/kiosk.test.ts", name: "closing, reloading, inspecting" },
  },
];

export const mutants: Mutant[] = [
  ...inPage,
  ...aroundPage,
  ...atTheDoor,
  ...beforeTheHall,
  ...onTheDisk,
  ...inTheLobby,
];
