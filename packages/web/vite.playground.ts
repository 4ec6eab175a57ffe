/**
 * The playground, built to one file that holds everything (`out/playground/isnad.html`): the reader, the page, styles, fonts. It opens
 * from a disk, and its policy lets it ask no network for anything.
 */
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

const root = join(import.meta.dirname, "playground");
const out = join(import.meta.dirname, "../../out/playground");

const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "font-src data:",
  "img-src data:",
].join("; ");

/** Scripts and styles go into the page itself: a browser loads no module that lies beside a page on a disk. */
function oneFile(): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return;
      let scripts = "";
      let styles = "";
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === "chunk") scripts += part.code;
        else if (name.endsWith(".css")) styles += String(part.source);
        else continue;
        delete bundle[name];
      }
      const put = (code: string, tag: string) => code.replaceAll(`</${tag}`, `<\\/${tag}`);
      const html = String(page.source)
        .replaceAll(/<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>/g, "")
        .replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`)
        .replace("</head>", () => `<style>${put(styles, "style")}</style>\n  </head>`)
        .replace("</body>", () => `<script type="module">${put(scripts, "script")}</script>\n  </body>`);
      page.source = html;
    },
    async writeBundle({ dir = out }) {
      const page = join(dir, "isnad.html");
      await rename(join(dir, "index.html"), page);
      console.log(`The playground: ${page}`);
    },
  };
}

export default defineConfig({
  root,
  plugins: [oneFile()],
  resolve: {
    conditions: ["isnad-source", ...defaultClientConditions],
    // there is no dossier here: names are shown as they were written
    alias: [{ find: /^.*\/api\/spelling\.ts$/, replacement: join(root, "src/spelling.ts") }],
  },
  worker: { rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    target: "es2022",
    outDir: out,
    emptyOutDir: true,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: false },
      onwarn: (warning, pass) => (warning.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : pass(warning)),
    },
  },
});
