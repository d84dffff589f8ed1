import { type Mutant, walls, unit } from "./mutant.ts";

const isolated = walls("is sandboxed, isolated and without Node");
const inline = walls("runs no inline script");
const network = walls("reaches no network");
const stays = walls("cannot navigate away");
const permissions = walls("is denied every permission");
const outside = unit("main/scheme.test.ts", "a path from a page");

const inPage: Mutant[] = [
  {
    name: "windows without a sandbox",
    file: "src/main/windows.ts",
    find: "sandbox: true",
    replace: "sandbox: false",
    test: isolated,
  },
  {
    name: "windows without context isolation",
    file: "src/main/windows.ts",
    find: "contextIsolation: true",
    replace: "contextIsolation: false",
    also: [
      {
        file: "src/preload/index.ts",
        find: 'contextBridge.exposeInMainWorld("bijak", bridge)',
        replace: "Object.assign(globalThis, { bijak: bridge })",
      },
    ],
    test: isolated,
  },
  {
    name: "Node inside windows",
    file: "src/main/windows.ts",
    find: "nodeIntegration: false",
    replace: "nodeIntegration: true",
    test: isolated,
  },
  {
    name: "CSP allows inline scripts",
    file: "src/main/scheme.ts",
    find: "\"script-src 'self'\"",
    replace: "\"script-src 'self' 'unsafe-inline'\"",
    test: inline,
  },
  {
    name: "CSP allows eval",
    file: "src/main/scheme.ts",
    find: "\"script-src 'self'\"",
    replace: "\"script-src 'self' 'unsafe-eval'\"",
    test: inline,
  },
  {
    name: "CSP allows inline styles",
    file: "src/main/scheme.ts",
    find: "\"style-src 'self'\"",
    replace: "\"style-src 'self' 'unsafe-inline'\"",
    test: inline,
  },
  {
    name: "CSP connects anywhere",
    file: "src/main/scheme.ts",
    find: "\"connect-src 'none'\"",
    replace: '"connect-src * bijak:"',
    test: network,
  },
];

const aroundPage: Mutant[] = [
  {
    name: "network requests are not cancelled",
    file: "src/main/lock-down.ts",
    find: "cancel: !/^(bijak|devtools|data|blob):/.test(url)",
    replace: 'cancel: url === ""',
    test: walls("sends to the network gets nothing"),
  },
  {
    name: "pages may open windows",
    file: "src/main/lock-down.ts",
    find: 'action: "deny"',
    replace: 'action: "allow"',
    test: stays,
  },
  {
    name: "pages may navigate away",
    file: "src/main/lock-down.ts",
    find: 'event.preventDefault();\n    log("navigation denied"',
    replace: 'log("navigation denied"',
    test: stays,
  },
  {
    name: "permission requests are granted",
    file: "src/main/lock-down.ts",
    find: "answer(false));\n  session.setPermissionCheckHandler",
    replace: "answer(true));\n  session.setPermissionCheckHandler",
    test: permissions,
  },
  {
    name: "permission checks pass",
    file: "src/main/lock-down.ts",
    find: "setPermissionCheckHandler(() => false)",
    replace: "setPermissionCheckHandler(() => true)",
    test: permissions,
  },
];

const atTheDoor: Mutant[] = [
  {
    name: "the door does not look at the role",
    file: "src/main/door.ts",
    find: 'if (!(call.from as readonly Role[]).includes(caller.role)) return refuse("role");',
    replace: "",
    test: walls("every other call is refused by its role"),
  },
  {
    name: "the door does not look at the shape",
    file: "src/main/door.ts",
    find: "const checked = call.ask.safeParse(ask);",
    replace: "const checked = { success: true, data: ask };",
    test: walls("a call with the wrong shape"),
  },
  {
    name: "the door does not look at the sender's page",
    file: "src/main/door.ts",
    find: "|| !frame.url.startsWith(`${pageOrigin}/`)",
    replace: "",
    test: walls("has lost its voice at the door"),
  },
  {
    name: "the presenter may do what has a door of its own",
    file: "src/wire/ipc.ts",
    find: "allowed.has(action.type)",
    replace: 'action.type !== ""',
    test: walls("an action of another door"),
  },
  {
    name: "links lead out of the served folder",
    file: "src/main/scheme.ts",
    find: "const file = await realpath(join(folder, name));",
    replace: "const file = join(folder, name);",
    test: outside,
  },
  {
    name: "paths lead out of the served folder",
    file: "src/main/scheme.ts",
    find: "inside.startsWith(`..${sep}`)",
    replace: "false",
    test: outside,
  },
];

/** Around every page and call. */
export const wallMutants: Mutant[] = [...inPage, ...aroundPage, ...atTheDoor];
