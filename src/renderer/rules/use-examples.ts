import { useEffect, useRef, useState } from "react";
import type { PackProblem } from "../../core/rules/format.ts";
import type { ExampleResult } from "../../core/rules/examples.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import type { FromExamples } from "./examples-worker.ts";

export type Examples = {
  problems: PackProblem[];
  /** By the pack's file and the check's id. */
  of: (path: string, check: string) => ExampleResult[];
  passed: number;
  gaps: number;
  /** Ids of checks with an example that does not hold. */
  failing: ReadonlySet<string>;
  failed: number;
};

/** Runs every example anew for every reading of the packs; the last results stay until the next are here. */
export function useExamples(rules: Rulebook | null): Examples | null {
  const [examples, setExamples] = useState<Examples | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    const started = new Worker(new URL("./examples-worker.ts", import.meta.url), {
      type: "module",
      name: "contoh",
    });
    started.addEventListener("message", ({ data }: MessageEvent<FromExamples>) => setExamples(summary(data)));
    worker.current = started;
    return () => started.terminate();
  }, []);
  useEffect(() => {
    if (rules !== null) worker.current?.postMessage(rules.packs);
  }, [rules]);
  return examples;
}

function summary({ examples, problems }: FromExamples): Examples {
  const byCheck = new Map<string, ExampleResult[]>();
  for (const example of examples) {
    const key = `${example.path} ${example.check}`;
    byCheck.set(key, [...(byCheck.get(key) ?? []), example]);
  }
  const wrong = examples.filter((example) => !example.passed);
  return {
    problems,
    of: (path, check) => byCheck.get(`${path} ${check}`) ?? [],
    passed: examples.filter((example) => example.passed && example.kind !== "belum").length,
    gaps: examples.filter((example) => example.kind === "belum").length,
    failing: new Set(wrong.map((example) => example.check)),
    failed: wrong.length,
  };
}
