/**
 * Pictures of every view of the reading room and of the playground: both languages, light and dark, wide and narrow, into out/screens.
 * Says what a page complained of, and whether it is wider than its window. Build first (`npm run build`, `npm run playground`).
 *
 *   npm run screens                    all of them
 *   npm run screens -- now ar dark     those whose name holds all these words
 */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask, DISPUTED, DOSSIER, openTab, root, serveExample, settled } from "./room.ts";
import { startBrowser } from "../packages/web/test/house/browser.ts";

const out = join(root, "out", "screens");
const wanted = process.argv.slice(2);
if (wanted.length === 0) await rm(out, { recursive: true, force: true });
const room = await serveExample();

interface View {
  readonly name: string;
  /** In the room, or a whole address. */
  readonly path: string;
  /** What is followed before the picture is taken. */
  readonly click?: string;
}

const views = await viewsOf();
const browser = await startBrowser();
let wrong = 0;
for (const { name, path, click } of views)
  for (const lang of ["ar", "en"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const width of [1280, 360] as const) {
        const picture = `${name}.${lang}.${theme}.${width}`;
        if (!wanted.every((word) => picture.split(".").includes(word))) continue;
        const tab = await openTab(browser, { lang, theme, width, height: width === 360 ? 740 : 900 });
        const errors: string[] = [];
        tab.on("console", (message) => {
          // what is not there is what this view is about
          if (message.type() === "error" && !(name === "missing" && message.text().includes("404")))
            errors.push(message.text());
        });
        tab.on("pageerror", (error) => errors.push(error.message));
        try {
          await tab.goto(path.startsWith("/") ? room + path : path);
          await settled(tab);
          if (click !== undefined) await tab.locator(click).first().click();
          await tab.waitForTimeout(300);
        } catch (error) {
          errors.push((error as Error).message.split("\n")[0] as string);
        }
        await tab.screenshot({ path: join(out, `${picture}.png`), fullPage: click === undefined });
        const over = await tab.evaluate<number>(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        if (over > 0) errors.push(`${over} px wider than the window`);
        if (errors.length > 0) wrong++;
        console.log(`${picture}.png${errors.length === 0 ? "" : `\n  ${[...new Set(errors)].join("\n  ")}`}`);
        await tab.context().close();
      }
await browser.close();
console.log(`${wrong} of them complain`);
process.exit(wrong === 0 ? 0 : 1);

/** Every view with an address of its own, on what the example has. */
async function viewsOf(): Promise<readonly View[]> {
  const at = `/d/${DOSSIER}`;
  const then = `asOf=${encodeURIComponent(DISPUTED)}`;
  const figures: readonly { id: string; disputed: boolean; count: number }[] = (await ask(room, "/now")).figures;
  const thread = figures.toSorted((a, b) => b.count - a.count)[0];
  const disputed = ((await ask(room, `/now?${then}`)).figures as typeof figures).find((figure) => figure.disputed);
  const [arabic, english] = await Promise.all(
    ["ar", "en"].map(async (lang) => (await ask(room, `/reports?lang=${lang}`)).items[0]),
  );
  const report = ({ id }: { readonly id: string }) => `${at}/reports/${encodeURIComponent(id)}`;
  const playground = join(root, "out/playground/isnad.html");
  const named = ["timeline", "people", "conditions", "explanations", "places", "sources", "review", "add", "search"];
  return [
    { name: "now", path: at },
    { name: "earlier", path: `${at}?${then}` },
    { name: "words", path: at, click: "main li a[href*='/reports/']" },
    ...(thread === undefined ? [] : [{ name: "thread", path: `${at}/threads/${thread.id}` }]),
    ...(disputed === undefined ? [] : [{ name: "disputed", path: `${at}/threads/${disputed.id}?${then}` }]),
    { name: "report-arabic", path: report(arabic) },
    { name: "report-english", path: report(english) },
    ...named.map((name) => ({ name, path: `${at}/${name}` })),
    { name: "found", path: `${at}/search?q=${encodeURIComponent("Almaty")}` },
    { name: "empty", path: `${at}?asOf=1999-01-01` },
    { name: "missing", path: `${at}/threads/t-nothing` },
    { name: "start", path: "/?all" },
    { name: "access", path: `${at}/access` },
    { name: "sign-in", path: "/sign-in" },
    ...(existsSync(playground) ? [{ name: "playground", path: pathToFileURL(playground).href }] : []),
  ];
}
