import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "tests/unit/**/*.test.ts",
      "tests/unit/**/*.test.tsx",
      "tests/attack/**/*.test.ts",
      "tests/house.test.ts",
    ],
    // Tests keep nothing in module scope, so a worker serves many files without starting anew.
    isolate: false,
    // Share one worker pool between two cores; unit tests are CPU-bound.
    maxWorkers: 2,
    // No unit test asserts a time; on cores that others use too, a few take longer than the five seconds of the default.
    testTimeout: 30_000,
  },
});
