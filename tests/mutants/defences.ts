import type { Mutant } from "./mutant.ts";

const attack = (file: string, name: string): Mutant["test"] => ({
  suite: "unit",
  file: `tests/attack/${file}.test.ts`,
  name,
});

const atTheDoor: Mutant[] = [
  {
    name: "a foreign Host is answered",
    file: "src/server/door.ts",
    find: "if (host === undefined || !hosts.has(host))",
    replace: "if (host === undefined)",
    test: attack("door", "by another name (rebinding)"),
  },
  {
    name: "an upgrade does not pass the door",
    file: "src/server/site.ts",
    find: 'const door = checkDoor(request.headers, hosts, "act");',
    replace: 'const door = checkDoor(request.headers, hosts, "read");',
    test: attack("door", "a socket from a foreign page"),
  },
  {
    name: "a foreign page may post",
    file: "src/server/routes.ts",
    find: 'posting ? "act" : "read"',
    replace: '"read"',
    test: attack("door", "a form from a foreign page"),
  },
  {
    name: "the right code is looked at however often was guessed",
    file: "src/server/routes.ts",
    find: "else if (!guesses(address, now(), right ? 0 : 1))",
    replace: "else if (!right && !guesses(address, now()))",
    test: attack("guessing", "the right one opens nothing either"),
  },
];

const whoIsWho: Mutant[] = [
  {
    name: "a token's signature is not checked",
    file: "src/server/token.ts",
    find: "if (given.length !== 16 || !timingSafeEqual(given, sign(nonce))) return null;",
    replace: "if (given.length !== 16) return null;",
    test: attack("forging", "no forged token is anybody"),
  },
  {
    name: "a person is known by the whole token's spelling",
    file: "src/server/token.ts",
    find: 'const canonical = Buffer.from(nonce, "base64url");',
    replace: "const canonical = Buffer.from(token);",
    test: attack("forging", "the spellings of one signature"),
  },
  {
    name: "fields too many are let go",
    file: "src/wire/live-schema.ts",
    find: 'z.strictObject({\n    type: z.literal("ballot"),',
    replace: 'z.looseObject({\n    type: z.literal("ballot"),',
    test: attack("forging", "a ballot that names somebody else"),
  },
  {
    name: "a second hello is heard",
    file: "src/server/conversation.ts",
    find: "if (guest !== null) return false;",
    replace: "",
    test: attack("privileged", "a second hello changes nobody"),
  },
  {
    name: "one address brings as many new people as it likes",
    file: "src/server/greeter.ts",
    find: "return newcomers(address, now()) ?",
    replace: "return newcomers(address, now()) || true ?",
    test: attack("floods", "joins beyond the bucket"),
  },
  {
    name: "people of one address are not told from those of others",
    file: "src/server/neighbours.ts",
    find: "names.get(address) ??",
    replace: "",
    test: attack("stuffing", "one phone that forgets who it was"),
  },
];

const underFlood: Mutant[] = [
  {
    name: "one address holds as many connections as it likes",
    file: "src/server/site.ts",
    find: "if (open > limits.connectionsPerAddress) socket.destroy();",
    replace: "",
    test: attack("floods", "connections beyond an address's share"),
  },
  {
    name: "a line may say as much as it likes",
    file: "src/server/sockets.ts",
    find: "if (!bucket.take(now())) {",
    replace: "if (!bucket.take(now()) && over < 0) {",
    test: attack("floods", "messages beyond the rate"),
  },
  {
    name: "a person may answer on all lines at once",
    file: "src/server/ledger.ts",
    find: 'if (!unhurried(ballot.participant, now())) return refused("terlalu-cepat");',
    replace: "",
    test: attack("floods", "one person on forty lines"),
  },
  {
    name: "headers may take their time",
    file: "src/server/site.ts",
    find: "headersTimeout: limits.headersTimeout,",
    replace: "headersTimeout: 0,",
    test: attack("floods", "headers that drip in"),
  },
  {
    name: "who is turned away is waited for",
    file: "src/server/site.ts",
    find: "setTimeout(() => socket.destroy(), turnedAway).unref();",
    replace: "",
    test: attack("floods", "whoever is turned away"),
  },
  {
    name: "who says nothing may stay",
    file: "src/server/sockets.ts",
    find: "const silence = setTimeout(() => socket.terminate(), limits.helloTimeout);",
    replace: "const silence = setTimeout(() => {}, limits.helloTimeout);",
    test: attack("floods", "who shakes hands and says nothing"),
  },
  {
    name: "everything is kept for who does not read",
    file: "src/server/sockets.ts",
    find: "if (line.writableLength > limits.slowReader) socket.terminate();\n      else if",
    replace: "if",
    test: attack("floods", "those who read nothing"),
  },
  {
    name: "unanswered pings are forgiven",
    file: "src/server/sockets.ts",
    find: "if (count >= limits.missedPings) socket.terminate();\n      else {",
    replace: "{",
    test: attack("floods", "who does not answer pings"),
  },
  {
    name: "frames of any size are taken",
    file: "src/server/sockets.ts",
    find: "maxPayload: limits.maxPayload,",
    replace: "",
    test: attack("frames", "over 8 KiB ends the line"),
  },
  {
    name: "messages in any number of pieces are taken",
    file: "src/server/sockets.ts",
    find: "maxFragments: limits.maxFragments,",
    replace: "",
    test: attack("frames", "in more than four pieces"),
  },
  {
    name: "bytes are taken",
    file: "src/server/sockets.ts",
    find: "if (binary) socket.close(policy);",
    replace: "",
    test: attack("frames", "of bytes ends the line"),
  },
];

/** What the server holds off, one attack each. */
export const defenceMutants: Mutant[] = [...atTheDoor, ...whoIsWho, ...underFlood];
