/** `npm start`, as a newcomer runs it: the brief, then the reading room on the example, until it is stopped. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { browserCommand } from "../src/browser.ts";
import { scratch } from "./isnad.ts";

const BIN = fileURLToPath(new URL("../bin/start.js", import.meta.url));
/** Where it answers if it can. */
const USUAL = 4100;
const folder = scratch();

test("it shows the example, also where its port is taken, and stops when asked", async () => {
  const taken = createServer().listen(USUAL, "127.0.0.1");
  // where somebody else has the port already, it is taken just the same
  await new Promise<void>((done) => {
    taken.once("listening", done);
    taken.once("error", () => done());
  });
  const child = spawn(process.execPath, [BIN], { cwd: folder, env: { ...process.env, CI: "1" } });
  let out = "";
  let said = "";
  child.stdout.on("data", (some: Buffer) => {
    out += String(some);
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${said}`)));
    child.stderr.on("data", (some: Buffer) => {
      said += String(some);
      const url = /answers at (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  expect(new URL(address).hostname).toBe("127.0.0.1");
  expect(new URL(address).port).not.toBe(String(USUAL));
  const room = await fetch(address);
  expect(room.status).toBe(200);
  expect(await room.text()).toContain('id="room"');
  const brief = await fetch(`${address}/api/dossiers/kazakhstan-2022/brief`);
  expect(brief.status).toBe(200);
  expect(((await brief.json()) as { threads: readonly unknown[] }).threads.length).toBeGreaterThan(3);
  expect(out).toContain("Where the figures stand");
  for (const page of ["brief.html", "brief.ar.html"]) {
    expect(existsSync(join(folder, "out", page))).toBe(true);
    expect(said).toContain(join("out", page));
  }
  child.removeAllListeners("exit");
  child.kill("SIGINT");
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  await expect(fetch(address)).rejects.toThrow();
  taken.close();
});

test("a browser is opened where somebody sits before a screen, and nowhere else", () => {
  const url = "http://127.0.0.1:4100";
  const at = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}, seen = true) =>
    browserCommand(url, { platform, env, seen });
  expect(at("darwin")).toEqual(["open", url]);
  expect(at("win32")?.at(-1)).toBe(url);
  expect(at("linux")).toBeNull();
  expect(at("linux", { DISPLAY: ":0" })).toEqual(["xdg-open", url]);
  expect(at("linux", { DISPLAY: ":0", SSH_CONNECTION: "a b" })).toBeNull();
  expect(at("darwin", { CI: "true" })).toBeNull();
  expect(at("darwin", { BROWSER: "none" })).toBeNull();
  expect(at("darwin", {}, false)).toBeNull();
});
