/**
 * The pictures of the READMEs, into docs/pictures: three views in each language, and one that moves. Build first (`npm run build`).
 *
 *   npm run pictures
 *   npm run pictures -- thread ar     those whose name holds all these words
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { film } from "./film.ts";
import { ask, DISPUTED, DOSSIER, openTab, root, serveExample, settled } from "./room.ts";
import { startBrowser } from "../packages/web/test/house/browser.ts";

const out = join(root, "docs", "pictures");
const wanted = process.argv.slice(2);
const room = await serveExample();
const browser = await startBrowser();
await mkdir(out, { recursive: true });

const at = `/d/${DOSSIER}`;
const then = `asOf=${encodeURIComponent(DISPUTED)}`;
for (const lang of ["en", "ar"] as const) {
  const views = {
    now: `${at}?${then}`,
    thread: `${at}/threads/${await disputedThread()}?${then}`,
    // a report in the other language: each text runs its own way, whatever the page's
    report: `${at}/reports/${encodeURIComponent(await longReport(lang === "ar" ? "en" : "ar"))}`,
  };
  for (const [name, path] of Object.entries(views)) if (takes(name, lang)) await picture(browser, { name, path, lang });
  if (takes("moving", lang)) {
    const bytes = await film(browser, room, lang);
    await writeFile(join(out, `moving.${lang}.gif`), bytes);
    console.log(`moving.${lang}.gif ${Math.round(bytes.length / 1024)} KB`);
  }
}
await browser.close();
process.exit(0);

function takes(name: string, lang: string): boolean {
  return wanted.every((word) => [name, lang].includes(word));
}

async function picture(
  from: Browser,
  { name, path, lang }: { readonly name: string; readonly path: string; readonly lang: "ar" | "en" },
): Promise<void> {
  const tab = await openTab(from, { lang, theme: "light", width: 1200, height: 800 });
  await tab.goto(room + path);
  await settled(tab);
  const bytes = await tab.screenshot({ path: join(out, `${name}.${lang}.png`) });
  console.log(`${name}.${lang}.png ${Math.round(bytes.length / 1024)} KB`);
  await tab.context().close();
}

/** The thread in dispute that most claims belong to. */
async function disputedThread(): Promise<string> {
  const { figures } = (await ask(room, `/now?${then}`)) as {
    figures: readonly { id: string; disputed: boolean; count: number }[];
  };
  const thread = figures.filter(({ disputed }) => disputed).toSorted((a, b) => b.count - a.count)[0];
  if (thread === undefined) throw new Error("nothing in the example is disputed any longer");
  return thread.id;
}

/** The report in a language that most was read in. */
async function longReport(lang: string): Promise<string> {
  const { items } = (await ask(room, `/reports?lang=${lang}`)) as {
    items: readonly { readonly id: string; readonly claims: number }[];
  };
  return items.toSorted((a, b) => b.claims - a.claims)[0]?.id ?? "";
}
