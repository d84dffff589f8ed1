import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/browsers/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // One browser at a time on two cores.
    fileParallelism: false,
  },
});
