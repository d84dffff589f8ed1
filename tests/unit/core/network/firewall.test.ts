import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { firewallAnswer } from "../../../../src/core/network/firewall.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "fixtures", "networks", "firewall");
const read = (name: string) => readFileSync(join(folder, `${name}.txt`), "utf8");
const ours = { program: String.raw`C:\Program Files\Bijak\Bijak.exe`, port: 8080 };

describe.each(["en", "id"])("Windows' firewall in the language %s", (language) => {
  test.each([
    ["profile-public", "rules-none", "tanpa-aturan"],
    ["profile-public", "rules-allowed", "diizinkan"],
    ["profile-public", "rules-private-only", "tanpa-aturan"],
    ["profile-public", "rules-blocked", "diblokir"],
    ["profile-public", "rules-port", "diizinkan"],
    ["profile-public", "rules-disabled", "tanpa-aturan"],
    ["profile-public", "rules-udp", "tanpa-aturan"],
    ["profile-off", "rules-blocked", "mati"],
  ])("%s with %s: %s", (profile, rules, answer) => {
    expect(firewallAnswer(read(`${profile}.${language}`), read(`${rules}.${language}`), ours)).toBe(answer);
  });
});

test("a rule for the private profile counts on a private network", () => {
  expect(firewallAnswer(read("profile-private.id"), read("rules-private-only.id"), ours)).toBe("diizinkan");
});

test("a rule for other ports is none for ours", () => {
  const elsewhere = { ...ours, port: 51_234 };
  expect(firewallAnswer(read("profile-public.en"), read("rules-port.en"), elsewhere)).toBe("tanpa-aturan");
});

test("when everything is kept out, no rule helps", () => {
  expect(firewallAnswer(read("profile-all-blocked.en"), read("rules-allowed.en"), ours)).toBe(
    "semua-diblokir",
  );
});

test.each([
  ["nothing at all", "", ""],
  ["another language", "Параметры профиля\n-------\nСостояние   ВКЛ\n", ""],
  ["an error", "The following command was not found: advfirewall.\r\n", ""],
  ["a profile and no rules", read("profile-public.en"), "Access denied.\r\n"],
])("%s is said to be unreadable and not guessed", (_, profile, rules) => {
  expect(firewallAnswer(profile, rules, ours)).toBe("tak-terbaca");
});
