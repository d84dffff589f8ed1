import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../../../src/renderer/theme/tokens.css"), "utf8");

function tokens(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector), css.indexOf("}", css.indexOf(selector)));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = [
  ["ink", "paper"],
  ["ink", "paper-deep"],
  ["ink", "card"],
  ["ink", "gold-soft"],
  ["muted", "paper"],
  ["muted", "paper-deep"],
  ["muted", "card"],
  ["gold-text", "paper"],
  ["deep", "gold"],
  ["aman", "aman-soft"],
  ["tinjau", "tinjau-soft"],
  ["jangan", "jangan-soft"],
  ["on-verdict", "aman"],
  ["on-verdict", "tinjau"],
  ["on-verdict", "jangan"],
  ["on-deep", "deep"],
  ["on-deep", "deep-woven"],
  ["on-deep-muted", "deep"],
  ["on-deep-muted", "deep-woven"],
  ["gold", "deep"],
] as const;

describe.each(['[data-theme="light"]', '[data-theme="dark"]'])("%s", (selector) => {
  const named = tokens(selector);
  test.each(pairs)("%s on %s reads at 7:1", (text, ground) => {
    expect(contrast(named[text] ?? "#000000", named[ground] ?? "#000000")).toBeGreaterThanOrEqual(7);
  });
});
