import { type Mutant, unit } from "./mutant.ts";

const desk = (name: string) => unit("host/pairing-desk.test.ts", name);
const pairing = (name: string) => unit("host/pairing.test.ts", name);

/** What keeps a paired device to its role, its line and its time. */
export const pairedDevices: Mutant[] = [
  {
    name: "a paired device may do what another role may",
    file: "src/host/pairing-acts.ts",
    find: 'if (!mayAct(role, action)) return refuse("Perangkat ini tidak boleh melakukan itu.");',
    replace: "",
    test: desk("what each role may do"),
  },
  {
    name: "a line that proved nothing is obeyed as a remote",
    file: "src/host/pairing-desk.ts",
    find: "const role = pairings.roleOf(link);",
    replace: 'const role = pairings.roleOf(link) ?? (said?.type === "act" ? "remote" : null);',
    test: desk("what each role may do"),
  },
  {
    name: "a late tap meets another question",
    file: "src/host/pairing-acts.ts",
    find: 'return viewFor("remote", session).poll?.poll === action.poll',
    replace: 'return viewFor("remote", session) !== null',
    test: desk("a remote is late"),
  },
  {
    name: "pairings outlive their session",
    file: "src/host/pairing-desk.ts",
    find: 'if (change.type === "session") clear();',
    replace: 'if (change.type === "session") return;',
    test: desk("a pairing"),
  },
  {
    name: "a second line takes a device's token over",
    file: "src/host/pairing.ts",
    find: 'if (device.link !== null) return { ok: false, reason: "terpakai" };',
    replace: "",
    test: pairing("a token"),
  },
  {
    name: "codes may be guessed for as long as they live",
    file: "src/host/pairing.ts",
    find: "if (offered.wrong >= triesOfAll) {",
    replace: "if (offered.wrong > 1_000_000) {",
    test: pairing("a code"),
  },
  {
    name: "a code lives until it is used",
    file: "src/host/pairing.ts",
    find: "if (offered === null || clock.monotonic() < offered.dies) return;",
    replace: "if (offered === null || offered.dies > 0) return;",
    test: pairing("a code"),
  },
  {
    name: "a stranger may try many codes over one connection",
    file: "src/server/remote.ts",
    find: '(said.type === "act") !== greeted',
    replace: '(said.type === "act" && !greeted)',
    test: unit("server/remote.test.ts", "has one try a connection"),
  },
];
