/** A room of one's own for a test file: a server over a copy of the example's ledger, and a browser. */
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { startBrowser } from "./browser.ts";
import { DOSSIER, start } from "./isnad.ts";

interface RoomOptions {
  /** Asks nobody who they are. */
  readonly open?: boolean;
}

export interface Choices {
  readonly lang?: "ar" | "en";
  readonly theme?: "light" | "dark";
  readonly digits?: "arab" | "latn";
  readonly width?: number;
}

export interface Room {
  /** "http://127.0.0.1:PORT" */
  readonly address: string;
  /** What the server said as it started: the first link to sign in with, where it asks who one is. */
  readonly said: string;
  /** A tab at an address of the room, in a browser profile of its own; it is closed with the test that opened it. */
  open(path?: string, choices?: Choices): Promise<Page>;
  close(): Promise<void>;
}

export const NOW = `/d/${DOSSIER}`;

export async function startRoom({ open = true }: RoomOptions = {}): Promise<Room> {
  const folder = await mkdtemp(join(tmpdir(), "isnad-room-"));
  const ledger = join(folder, "room.isnad");
  await cp(inject("ledger"), ledger);
  const server = start("serve", "--port", "0", "--ledger", ledger, ...(open ? ["--open"] : []));
  const [said, browser] = await Promise.all([answering(server), startBrowser()]);
  const address = /http:\/\/[^\s/]+/.exec(said)?.[0] as string;
  return {
    address,
    said,
    async open(path = NOW, { width = 1280, ...choices } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, locale: "en-GB" });
      onTestFinished(() => context.close());
      const kept = JSON.stringify(JSON.stringify({ lang: "en", theme: "light", ...choices }));
      await context.addInitScript(
        `if (localStorage.getItem("isnad.choices") === null) localStorage.setItem("isnad.choices", ${kept})`,
      );
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(address + path);
      return page;
    },
    async close() {
      await browser.close();
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What it says until it answers. */
function answering(server: ReturnType<typeof start>): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error(`isnad serve ended: ${said}`)));
    server.stderr?.on("data", (some: Buffer) => {
      said += String(some);
      // the first link, where there is one, comes in the same breath
      if (said.includes("answers at")) setTimeout(() => resolve(said), 300);
    });
  });
}
