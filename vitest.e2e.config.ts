import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts", "tests/browsers/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 5_000 } },
    // Each test has real windows on a real X server; two at once on two cores would only wait for each other.
    fileParallelism: false,
  },
});
