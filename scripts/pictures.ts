/**
 * The README's pictures of the example's brief, in both languages: `npm start`, then
 *
 *   node --import tsx scripts/pictures.ts
 *
 * The browser comes from a package; nothing is downloaded.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";

const root = join(import.meta.dirname, "..");
const pictures = [
  ["out/brief.ar.html", "docs/brief.ar.png"],
  ["out/brief.html", "docs/brief.en.png"],
] as const;

const missing = pictures.find(([page]) => !existsSync(join(root, page)));
if (missing !== undefined) throw new Error(`${missing[0]} is not there: run npm start first`);

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args.filter((argument) => argument !== "--single-process"), "--disable-gpu"],
});
for (const [page, picture] of pictures) {
  const tab = await browser.newPage({ viewport: { width: 960, height: 1080 } });
  await tab.goto(pathToFileURL(join(root, page)).href);
  await tab.screenshot({ path: join(root, picture) });
  await tab.close();
}
await browser.close();
