import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { severities } from "../../../../src/core/rules/finding.ts";
import { highestFor } from "../../../../src/core/rules/verdict.ts";
import { ownBook } from "./own-packs.ts";

describe("the heaviest a check may weigh", () => {
  it.each([
    ["hoaks", "larangan", 0.9, "severe"],
    ["data-pribadi", "tambahan", 0.9, "severe"],
    ["bahasa-sopan", "anjuran", 0.9, "warning"],
    ["hoaks", "larangan", 0.49, "review"],
    ["dukungan-lgbt", "larangan", 0.9, "review"],
  ] as const)("%s as %s at %d is at most %s", (rule, kind, confidence, most) => {
    expect(severities.map((severity) => highestFor(rule, kind, confidence, severity))).toEqual(
      severities.map((severity) =>
        severities.indexOf(severity) > severities.indexOf(most) ? most : severity,
      ),
    );
  });

  it("docs/rules.md names every check that ships", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../../docs/rules.md"), "utf8");
    expect(ownBook().checks.filter((check) => !page.includes(`\`${check.id}\``))).toEqual([]);
  });
});
