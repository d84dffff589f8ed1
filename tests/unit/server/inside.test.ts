import { describe, expect, test } from "vitest";
import { insideApp } from "../../../src/server/inside.ts";
import { insideApps, ownBrowsers } from "./user-agents.ts";

describe("whether a page is shown inside another app", () => {
  test.each(insideApps)("%s: yes", (_, userAgent) => {
    expect(insideApp(userAgent)).toBe(true);
  });
  test.each(ownBrowsers)("%s: no", (_, userAgent) => {
    expect(insideApp(userAgent)).toBe(false);
  });
  test("no word of it: no", () => {
    expect(insideApp(undefined)).toBe(false);
  });
});
