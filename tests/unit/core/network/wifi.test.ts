import fc from "fast-check";
import { expect, test } from "vitest";
import { type Wifi, wifiProblem, wifiText } from "../../../../src/core/network/wifi.ts";

test.each<[Wifi, string]>([
  [{ ssid: "Aula Lantai 5", password: "rahasia2024" }, "WIFI:T:WPA;S:Aula Lantai 5;P:rahasia2024;;"],
  [{ ssid: "Tamu", password: "" }, "WIFI:T:nopass;S:Tamu;;"],
  [
    { ssid: 'A;B:C,D"E\\F', password: 'p;w:d,"\\xyz' },
    String.raw`WIFI:T:WPA;S:A\;B\:C\,D\"E\\F;P:p\;w\:d\,\"\\xyz;;`,
  ],
])("%j is written as phones read it", (wifi, text) => {
  expect(wifiText(wifi)).toBe(text);
});

/** As phones take it apart: fields end at a semicolon that no backslash stands before. */
function readBack(text: string): Wifi {
  const body = text.replace(/^WIFI:/, "");
  const fields = [...body.matchAll(/([TSP]):((?:\\.|[^\\;])*);/gs)].map(([, key, value]) => [
    key,
    value?.replaceAll(/\\(.)/gs, "$1"),
  ]);
  const read: Record<string, string> = Object.fromEntries(fields);
  return { ssid: read["S"] ?? "", password: read["P"] ?? "" };
}

test("whatever the name and the password are, a phone reads the very same", () => {
  const password = fc.oneof(
    fc.constant(""),
    fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 63 }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), password, (ssid, password) => {
      expect(readBack(wifiText({ ssid, password }))).toEqual({ ssid, password });
    }),
  );
});

test.each<[Wifi, ReturnType<typeof wifiProblem>]>([
  [{ ssid: "Aula", password: "rahasia2024" }, null],
  [{ ssid: "Aula", password: "" }, null],
  [{ ssid: " ", password: "" }, "tanpa-nama"],
  [{ ssid: "x".repeat(32), password: "" }, null],
  [{ ssid: "x".repeat(33), password: "" }, "nama-panjang"],
  [{ ssid: "é".repeat(17), password: "" }, "nama-panjang"],
  [{ ssid: "🙂".repeat(8), password: "" }, null],
  [{ ssid: "Aula", password: "pendek7" }, "sandi"],
  [{ ssid: "Aula", password: "x".repeat(64) }, "sandi"],
  [{ ssid: "Aula", password: "sandirahasiá" }, "sandi"],
])("%j: %s", (wifi, problem) => {
  expect(wifiProblem(wifi)).toBe(problem);
});
