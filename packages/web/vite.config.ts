/** The reading room, built to `dist`; in development it asks the server at ISNAD_SERVER (`isnad serve --open`). */
import { defaultClientConditions, defineConfig } from "vite";

const server = process.env["ISNAD_SERVER"] ?? "http://127.0.0.1:4173";

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ["isnad-source", ...defaultClientConditions] },
  build: {
    target: "es2022",
    // a font or picture within a file of styles is an address that the server's strict policy refuses
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 300,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // "use client" means nothing here
      onwarn: (warning, pass) => (warning.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : pass(warning)),
    },
  },
  server: { proxy: { "/api": { target: server, changeOrigin: true } } },
});
