/**
 * Pictures of every view of the reading room: both languages, light and dark, wide and narrow, into out/screens.
 *
 *   npm run screens                    all of them
 *   npm run screens -- now ar dark     those whose name holds all these words
 *
 * It serves the example dossier from a ledger of its own. ISNAD_ROOM: the address of a room that already answers.
 */
import { spawn } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";

const root = join(import.meta.dirname, "..");
const out = join(root, "out", "screens");
const DOSSIER = "kazakhstan-2022";
/** A moment at which the example's figures are in dispute. */
const DISPUTED = "2022-01-10T23:59:00+06:00";

const wanted = process.argv.slice(2);
const room = process.env["ISNAD_ROOM"] ?? (await serveExample());

interface View {
  readonly name: string;
  readonly path: string;
  /** What is followed before the picture is taken. */
  readonly click?: string;
}

const views = await viewsOf(room);
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args.filter((argument) => argument !== "--single-process"), "--disable-gpu"],
});
await mkdir(out, { recursive: true });
for (const { name, path, click } of views)
  for (const lang of ["ar", "en"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const width of [1280, 360] as const) {
        const picture = `${name}.${lang}.${theme}.${width}`;
        if (!wanted.every((word) => picture.split(".").includes(word))) continue;
        const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 } });
        await context.addInitScript(
          `localStorage.setItem("isnad.choices", ${JSON.stringify(JSON.stringify({ lang, theme }))})`,
        );
        const tab = await context.newPage();
        const errors: string[] = [];
        tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        tab.on("pageerror", (error) => errors.push(error.message));
        await tab.goto(room + path);
        await tab.locator("main h1, main h2, main article").first().waitFor({ state: "attached", timeout: 15_000 });
        await tab.evaluate("document.fonts.ready");
        if (click !== undefined) await tab.locator(click).first().click();
        await tab.waitForTimeout(300);
        await tab.screenshot({ path: join(out, `${picture}.png`), fullPage: click === undefined });
        const over = await tab.evaluate<number>(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        if (over > 0) errors.push(`${over} px wider than the window`);
        console.log(`${picture}.png${errors.length === 0 ? "" : `\n  ${[...new Set(errors)].join("\n  ")}`}`);
        await context.close();
      }
await browser.close();
process.exit(0);

/** The views with an address of their own, and one thread, report and span that the example has. */
async function viewsOf(address: string): Promise<readonly View[]> {
  const at = `/d/${DOSSIER}`;
  const ask = async (path: string): Promise<any> => (await fetch(`${address}/api/dossiers/${DOSSIER}/${path}`)).json();
  const now = await ask("now");
  const figures: readonly { id: string; disputed: boolean; count: number }[] = now.figures;
  const thread = figures.toSorted((a, b) => b.count - a.count)[0];
  const then = await ask(`now?asOf=${encodeURIComponent(DISPUTED)}`);
  const disputed = (then.figures as typeof figures).find((figure) => figure.disputed);
  const report = (await ask("reports?lang=ar")).items[0];
  const named = ["timeline", "people", "conditions", "explanations", "places", "sources", "review", "add", "search"];
  return [
    { name: "now", path: at },
    { name: "earlier", path: `${at}?asOf=${encodeURIComponent(DISPUTED)}` },
    { name: "words", path: at, click: "main li a[href*='/reports/']" },
    ...(thread === undefined ? [] : [{ name: "thread", path: `${at}/threads/${thread.id}` }]),
    ...(disputed === undefined
      ? []
      : [{ name: "disputed", path: `${at}/threads/${disputed.id}?asOf=${encodeURIComponent(DISPUTED)}` }]),
    ...(report === undefined ? [] : [{ name: "report", path: `${at}/reports/${encodeURIComponent(report.id)}` }]),
    ...named.map((name) => ({ name, path: `${at}/${name}` })),
    { name: "sign-in", path: "/sign-in" },
  ];
}

/** Serves the example from a ledger under out/screens, made anew; gives its address once it answers. */
async function serveExample(): Promise<string> {
  const ledger = join(out, "example.isnad");
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const isnad = (...args: string[]) =>
    spawn(process.execPath, [join(root, "packages/cli/bin/isnad.js"), ...args], { cwd: root, stdio: "inherit" });
  const reports = join(root, "examples", DOSSIER, "reports");
  await new Promise((done) => isnad("add", reports, "--dossier", DOSSIER, "--ledger", ledger).once("exit", done));
  const port = 20_000 + (process.pid % 20_000);
  const server = isnad("serve", "--open", "--port", String(port), "--ledger", ledger);
  process.once("exit", () => server.kill());
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${address}/health`).then(
        () => true,
        () => false,
      )
    )
      return address;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`no answer at ${address}`);
}
