/** From the names on the command line to reports: files and addresses in their order, `-` for standard input. */
import { readFile } from "node:fs/promises";
import {
  checkFile,
  filesAt,
  isAddress,
  takeAddress,
  takeOpml,
  type Taken,
  takeFile,
  takeStream,
  type TakeOptions,
} from "@isnad/ingest";
import { Fault } from "@isnad/reader/fault";
import type { IntakeFlags } from "./program.ts";

export interface TakenOptions {
  readonly flags: IntakeFlags;
  /** Whether a folder stands for the files in it. */
  readonly folders?: boolean;
  /** Is told how many bytes there are (null where that is not known), and as they are read. */
  readonly progress?: { readonly total: (bytes: number | null) => void; readonly read: (bytes: number) => void };
}

/**
 * Every name is checked before anything is read, so that a slip in the last one does not leave the first ones added.
 *
 * A file that cannot be read comes as a `Taken` with its fault; the files after it are still read.
 */
export async function* taken(
  names: readonly string[],
  { flags, folders = false, progress }: TakenOptions,
): AsyncGenerator<Taken> {
  if (names.filter((name) => name === "-").length > 1)
    throw new Fault("cli.stdin-twice", "Standard input (-) can be read once.", {
      remedy: "Name it once.",
      kind: "usage",
    });
  const files: { readonly path: string; readonly size: number }[] = [];
  for (const name of names)
    if (name === "-" || isAddress(name)) files.push({ path: name, size: 0 });
    else if (folders) files.push(...(await filesAt(name)));
    else files.push({ path: name, size: await checkFile(name) });
  progress?.total(
    names.some((name) => name === "-" || isAddress(name)) ? null : files.reduce((total, { size }) => total + size, 0),
  );
  const options = { ...optionsOf(flags), ...(progress === undefined ? {} : { onBytes: progress.read }) };
  for (const { path } of files) {
    try {
      if (path === "-") yield* takeStream(process.stdin, { ...options, from: "standard input" });
      else if (isAddress(path)) yield* takeAddress(path, { ...options, ...fetching(flags) });
      else if (isOpml(path, flags))
        yield* takeOpml(await readFile(path), { ...options, ...fetching(flags), from: path });
      else yield* takeFile(path, options);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: path, fault };
    }
  }
}

/** A list of feeds holds no report itself: its feeds are followed. */
function isOpml(path: string, { as }: IntakeFlags): boolean {
  return as === "opml" || (as === undefined && /\.opml$/iu.test(path));
}

function fetching({ allowLoopback = false }: IntakeFlags): { readonly allowLoopback: boolean } {
  return { allowLoopback };
}

function optionsOf({ lang, published, outlet, as, encoding }: IntakeFlags): TakeOptions {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(as === undefined ? {} : { as }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

/** A fault says where: the reader does not know the name of the file it reads from. */
export function faultAt(from: string, fault: Fault): Fault {
  if (fault.message.includes(from)) return fault;
  return new Fault(fault.code, `${from}: ${fault.message}`, { remedy: fault.remedy, kind: fault.kind, cause: fault });
}
