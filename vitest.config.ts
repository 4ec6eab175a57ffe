import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["isnad-source"] },
  ssr: { resolve: { conditions: ["isnad-source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
