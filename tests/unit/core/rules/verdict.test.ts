import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleKinds, severities } from "../../../../src/core/rules/finding.ts";
import { ruleIds } from "../../../../src/core/rules/rule-ids.ts";
import { highestFor, lowConfidence, verdictOf } from "../../../../src/core/rules/verdict.ts";
import { ownBook } from "./own-packs.ts";

const confidences = [0, 0.49, 0.5, 0.9, 1];
const every = ([...ruleIds, "kantor-contoh"] as const).flatMap((rule) =>
  ruleKinds.flatMap((kind) =>
    confidences.flatMap((confidence) => severities.map((asked) => ({ rule, kind, confidence, asked }))),
  ),
);
const weighed = every.map(({ asked, ...of }) => ({ ...of, asked, severity: highestFor(of, asked) }));

describe("how findings make a verdict", () => {
  it("an anjuran, a finding of low confidence and the clause on LGBT support never make jangan", () => {
    const light = weighed.filter(
      ({ rule, kind, confidence }) =>
        kind === "anjuran" || confidence < lowConfidence || rule === "dukungan-lgbt",
    );
    expect(light.filter(({ severity }) => verdictOf([{ severity }]) === "jangan")).toEqual([]);
  });

  it("only what is asked for is given, never more", () => {
    for (const { asked, severity } of weighed)
      expect(severities.indexOf(severity)).toBeLessThanOrEqual(severities.indexOf(asked));
  });

  it("the clause on LGBT support is at most tinjau, an anjuran at most peringatan", () => {
    const most = (fits: (one: (typeof weighed)[number]) => boolean) =>
      severities.findLast((severity) => weighed.some((one) => fits(one) && one.severity === severity));
    expect(most((one) => one.rule === "dukungan-lgbt")).toBe("review");
    expect(most((one) => one.kind === "anjuran")).toBe("warning");
    expect(most((one) => one.confidence < lowConfidence)).toBe("review");
    expect(most((one) => one.kind === "tambahan")).toBe("severe");
  });

  it.each([
    [[], "aman"],
    [["info"], "aman"],
    [["info", "review"], "tinjau"],
    [["warning"], "tinjau"],
    [["info", "severe", "review"], "jangan"],
  ] as const)("%j is %s", (found, verdict) => {
    expect(verdictOf(found.map((severity) => ({ severity })))).toBe(verdict);
  });

  it("docs/rules.md names every check that ships", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../../docs/rules.md"), "utf8");
    expect(ownBook().checks.filter((check) => !page.includes(`\`${check.id}\``))).toEqual([]);
  });
});
