/** For scripts that look at the reading room: the example served from a ledger of its own, and a browser. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

export const root = join(import.meta.dirname, "..");
export const DOSSIER = "kazakhstan-2022";
/** A moment at which the example's figures are in dispute. */
export const DISPUTED = "2022-01-10T23:59:00+06:00";

export interface Choices {
  readonly lang: "ar" | "en";
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height: number;
}

/** A tab in a profile of its own, with a reader's choices; close its context when done. */
export async function openTab(browser: Browser, { lang, theme, width, height }: Choices): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  const kept = JSON.stringify(JSON.stringify({ lang, theme }));
  await context.addInitScript(`localStorage.setItem("isnad.choices", ${kept})`);
  return context.newPage();
}

/** Once what was asked for is there, and drawn. */
export async function settled(page: Page): Promise<void> {
  await page
    .locator("main h1, main h2, main article, main [role=alert]")
    .first()
    .waitFor({ state: "attached", timeout: 15_000 });
  await page.evaluate("document.fonts.ready");
  await page.locator("main [aria-busy=true], main [role=status][aria-live]").first().waitFor({ state: "detached" });
  await page.waitForTimeout(300);
}

/**
 * Serves the example from a ledger of its own; gives its address once it answers. Server and ledger end with this process.
 * ISNAD_ROOM: the address of a room that already answers.
 */
export async function serveExample(): Promise<string> {
  const given = process.env["ISNAD_ROOM"];
  if (given !== undefined) return given;
  const folder = mkdtempSync(join(tmpdir(), "isnad-example-"));
  const ledger = join(folder, "example.isnad");
  const isnad = (...args: string[]) =>
    spawn(process.execPath, [join(root, "packages/cli/bin/isnad.js"), ...args, "--ledger", ledger], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
  const adding = isnad("add", join(root, "examples", DOSSIER, "reports"), "--dossier", DOSSIER);
  adding.stderr.resume();
  await once(adding, "exit");
  const server = isnad("serve", "--open", "--port", "0");
  process.once("exit", () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  let said = "";
  return new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error(said)));
    server.stderr.on("data", (some: Buffer) => {
      said += String(some);
      const address = /answers at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

/** Something the room's server says of the example. */
export const ask = async (room: string, path: string): Promise<any> =>
  (await fetch(`${room}/api/dossiers/${DOSSIER}${path}`)).json();
