import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["dsl/**/*.test.ts", "docs/**/*.test.ts", "bench/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The library is imported once a worker, not once a file; each file begins as it would alone (dsl/testing/afresh.ts).
    pool: "threads",
    isolate: false,
    setupFiles: ["dsl/testing/afresh.ts"],
  },
});
