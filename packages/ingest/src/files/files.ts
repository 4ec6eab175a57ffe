/** Files and folders by name. */
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "@isnad/reader/fault";
import { formatOfName } from "../formats/format.ts";

export interface FoundFile {
  readonly path: string;
  readonly size: number;
}

/** Throws what is wrong with a named file before anything is taken from any. Gives its size in bytes (0 for a pipe). */
export async function checkFile(path: string): Promise<number> {
  return within(path, async () => {
    const found = await stat(path);
    if (found.isDirectory())
      throw new Fault("ingest.folder", `${path} is a folder.`, {
        remedy: `Name the files in it (${path.replace(/\/$/u, "")}/*), or add the whole folder with isnad add.`,
        kind: "usage",
      });
    await (await open(path, "r")).close();
    return found.isFile() ? found.size : 0;
  });
}

/**
 * A named file, or all files of a named folder whose names say that they may hold reports, in the order of their names.
 * Hidden files and links to folders are passed over.
 *
 * @throws Fault `ingest.no-such-file`, `ingest.not-readable`, `ingest.empty-folder`
 */
export async function filesAt(path: string): Promise<readonly FoundFile[]> {
  const isFolder = await within(path, async () => (await stat(path)).isDirectory());
  if (!isFolder) return [{ path, size: await checkFile(path) }];
  const found = await filesIn(path);
  if (found.length === 0)
    throw new Fault("ingest.empty-folder", `There is no file in ${path} whose name says that it holds a report.`, {
      remedy: "Name files by what they are (.txt, .html, .pdf, .json …), or name a file of another name itself.",
      kind: "usage",
    });
  return found;
}

async function filesIn(folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const entries = await within(folder, () => readdir(folder, { withFileTypes: true }));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) found.push(...(await filesIn(path)));
    else if (entry.isFile() && formatOfName(entry.name) !== null) found.push({ path, size: await checkFile(path) });
  }
  return found;
}

async function within<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new Fault("ingest.no-such-file", `There is no file ${path}.`, {
        remedy: "Check the name, and the folder you are in.",
        kind: "usage",
        cause,
      });
    throw new Fault("ingest.not-readable", `${path} cannot be read (${code ?? String(cause)}).`, {
      remedy: "Check its permissions.",
      kind: "usage",
      cause,
    });
  }
}
