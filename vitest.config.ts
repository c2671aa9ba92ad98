import { defineConfig } from "vitest/config";

/** Files share their modules: nothing that is tested keeps anything between two calls, and to load it for each file takes longest. */
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000, isolate: false, maxWorkers: "100%" },
});
