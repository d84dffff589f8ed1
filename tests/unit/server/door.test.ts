import { describe, expect, test } from "vitest";
import { allowedHosts, checkDoor } from "../../../src/server/door.ts";

const hosts = allowedHosts(["192.168.1.10", "127.0.0.1", "Bijak.local"], 8080);
const home = { host: "192.168.1.10:8080" };
const ours = { ...home, origin: "http://192.168.1.10:8080" };

describe("the door", () => {
  test.each([
    ["our address", home, "read", 0],
    ["our name in any case", { host: "BIJAK.local:8080" }, "read", 0],
    ["no Host", {}, "read", 421],
    ["a foreign name (rebinding)", { host: "evil.example:8080" }, "read", 421],
    [
      "a foreign name that agrees with its Origin",
      { host: "evil.example:8080", origin: "http://evil.example:8080" },
      "act",
      421,
    ],
    ["our address on another port", { host: "192.168.1.10:9090" }, "read", 421],
    ["our address without the port", { host: "192.168.1.10" }, "read", 421],
    ["our own page acting", ours, "act", 0],
    ["our own page, told so by the browser", { ...ours, "sec-fetch-site": "same-origin" }, "act", 0],
    ["an act without an Origin", home, "act", 403],
    ["an act of Origin null", { ...home, origin: "null" }, "act", 403],
    ["an act from a foreign page", { ...home, origin: "http://evil.example" }, "act", 403],
    ["an act from another of our names", { ...home, origin: "http://127.0.0.1:8080" }, "act", 403],
    [
      "an act over https, which we do not speak",
      { ...home, origin: "https://192.168.1.10:8080" },
      "act",
      403,
    ],
    ["an act the browser calls cross-site", { ...ours, "sec-fetch-site": "cross-site" }, "act", 403],
    ["a link opened from a chat", { ...home, "sec-fetch-site": "cross-site" }, "read", 0],
  ] as const)("%s", (_, headers, intent, status) => {
    const door = checkDoor(headers, hosts, intent);
    expect(door.ok ? 0 : door.status).toBe(status);
  });

  test("on port 80 the address may stand alone", () => {
    const plain = allowedHosts(["192.168.1.10"], 80);
    expect(checkDoor({ host: "192.168.1.10" }, plain, "read").ok).toBe(true);
    expect(checkDoor({ host: "192.168.1.10:80" }, plain, "read").ok).toBe(true);
  });
});
