import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx", "tests/house.test.ts"],
    // Share one worker pool between two cores; unit tests are CPU-bound.
    maxWorkers: 2,
  },
});
