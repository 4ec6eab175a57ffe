import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["isnad-source"] },
  ssr: { resolve: { conditions: ["isnad-source"] } },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "packages",
          include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts"],
          exclude: ["packages/cli/test/**", "packages/web/test/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "command",
          include: ["packages/cli/test/**/*.test.ts"],
          globalSetup: ["packages/cli/test/build.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "room",
          // a browser on a busy machine takes its time; what never comes still fails
          expect: { poll: { timeout: 20_000 } },
          include: ["packages/web/test/**/*.test.ts"],
          globalSetup: ["packages/web/test/house/setup.ts"],
        },
      },
    ],
  },
});
