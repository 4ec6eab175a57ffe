/** Shows an address in the browser of whoever sits before this machine. */
import { spawn } from "node:child_process";

/**
 * Opens the system's browser, where there is a screen and somebody before it; otherwise, and where that fails, does nothing: the
 * address has been printed.
 */
export function openBrowser(url: string): void {
  const command = browserCommand(url, { seen: process.stderr.isTTY === true });
  if (command === null) return;
  const [name, ...args] = command;
  const child = spawn(name, args, { stdio: "ignore", detached: true });
  child.once("error", () => {});
  child.unref();
}

interface Surroundings {
  /** Whether somebody sees what is printed. */
  readonly seen: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
}

/** What opens an address here; null where nothing should. */
export function browserCommand(
  url: string,
  { seen, env = process.env, platform = process.platform }: Surroundings,
): readonly [string, ...string[]] | null {
  const given = (name: string) => (env[name] ?? "") !== "";
  if (!seen || given("CI") || env["BROWSER"] === "none") return null;
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  // over ssh the screen, if any, is another machine's
  return (given("DISPLAY") || given("WAYLAND_DISPLAY")) && !given("SSH_CONNECTION") ? ["xdg-open", url] : null;
}
