/** The accuracy run goes through vitest because vitest reads TypeScript as it stands, on every Node that the project supports. */
import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest looks for one
export default defineConfig({
  test: {
    include: ["bench/accuracy/*.run.ts"],
    reporters: ["dot"],
    disableConsoleIntercept: true,
    testTimeout: 600_000,
    fileParallelism: false,
  },
});
